import {css, type CSSResult} from 'lit';

/**
 * A list's rows: cards where it is narrow, columns where it is wide. Those out of sight cost no layout and no paint; an
 * outline lies within its row, which would cut it off; the actions are beside the signs, over the room's button.
 */
export const roomListRowStyles: CSSResult = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
    gap: 10px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    min-inline-size: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    content-visibility: auto;
    contain-intrinsic-size: auto 70px;
  }

  li:hover {
    border-color: color-mix(in oklab, var(--_border), var(--_accent) 60%);
    background: color-mix(in oklab, var(--_surface), var(--_accent) 5%);
  }

  li:has([aria-current='true']) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  button.room {
    grid-area: 1 / 1;
    flex-wrap: wrap;
    gap: 8px 12px;
    place-content: start flex-start;
    min-inline-size: 0;
    padding: 12px 14px 8px;
    border-radius: inherit;
    background: none !important;
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }

  li :focus-visible {
    outline-offset: -3px;
  }

  .what {
    flex: 1 0 calc(100% - 54px);
  }

  .signs {
    min-block-size: 32px;
    padding-inline-start: 54px;
  }

  .actions {
    grid-area: 1 / 1;
    place-self: end;
    display: flex;
    align-items: center;
    padding: 0 6px 2px;
  }

  .plain {
    background: none;
    color: var(--_quiet);
  }

  @container (inline-size >= 56rem) {
    ul {
      grid-template-columns: 1fr;
      gap: 6px;
    }

    li {
      grid-template-columns: 1fr 104px;
      align-items: center;
      min-block-size: 62px;
    }

    button.room {
      display: grid;
      grid-template-columns: 42px minmax(0, 5fr) minmax(0, 3fr) minmax(0, 4fr) 11rem;
      align-items: center;
      padding: 8px 14px;
    }

    .what,
    .about {
      display: contents;
    }

    .owner,
    .when {
      color: var(--_quiet);
      font-size: 0.875rem;
    }

    .owner::after {
      content: none !important;
    }

    .signs {
      justify-content: flex-end;
      padding: 0;
    }

    .actions {
      grid-area: 1 / 2;
      place-self: center end;
      padding: 0 8px;
    }
  }

  @container (inline-size < 20rem) {
    .actions {
      grid-area: 2 / 1;
      place-self: start;
      margin-block-start: -8px;
      padding-inline-start: 58px;
    }
  }
`;
