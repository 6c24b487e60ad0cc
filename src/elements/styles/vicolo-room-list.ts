import {css, type CSSResult} from 'lit';

export const roomListStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .base {
    display: grid;
    gap: 14px;
  }

  .header {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  h2 {
    flex: 1;
    margin: 0;
    font-size: 1.25rem;
    letter-spacing: -0.01em;
  }

  /* Says something to screen readers even where it shows nothing: then it must not take a gap. */
  [role='status'] {
    display: contents;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
    gap: 10px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Rows out of sight cost no layout and no paint. */
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

  li:has([aria-current]) {
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

  /* The outline would be cut off by the row that contains it. */
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

  /* Beside the signs, over the room's button. */
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

  .tools {
    display: flex;
    gap: 8px;
  }

  .search {
    flex: 1;
    position: relative;
    min-inline-size: 0;
  }

  .search .icon {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 14px;
    color: var(--_quiet);
    pointer-events: none;
  }

  .search input {
    padding-inline-start: 44px;
    border-color: var(--_border);
    border-radius: 999px;
  }

  [aria-expanded='true'],
  [data-narrowed] {
    background: color-mix(in oklab, var(--_accent), var(--_surface) 84%);
    color: var(--_accent);
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 12px;
    align-items: end;
    padding: 14px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .filters button {
    justify-self: start;
    background: var(--_surface);
  }

  .fresh,
  .more,
  .pager {
    justify-self: center;
  }

  .fresh {
    background: color-mix(in oklab, var(--_accent), var(--_surface) 84%);
    color: var(--_accent);
  }

  .pager {
    display: flex;
    gap: 12px;
    align-items: center;
  }

  .note {
    margin: 0;
    color: var(--_quiet);
    font-size: 0.875rem;
  }

  .message {
    display: grid;
    gap: 8px;
    justify-items: center;
    margin: 0;
    padding: 32px 16px;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_quiet);
    text-align: center;
  }

  .message strong {
    color: var(--_text);
  }

  .message > .icon {
    inline-size: 2rem;
    block-size: 2rem;
  }

  .skeleton {
    display: grid;
    gap: 10px;
  }

  .skeleton i {
    block-size: 68px;
    border-radius: var(--_radius);
    background: var(--_raised);
    animation: vicolo-breathe 1s ease-in-out infinite alternate;
  }

  @keyframes vicolo-breathe {
    to {
      opacity: 0.45;
    }
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
    .header {
      flex-wrap: wrap;
    }

    .actions {
      grid-area: 2 / 1;
      place-self: start;
      margin-block-start: -8px;
      padding-inline-start: 58px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }
`;
