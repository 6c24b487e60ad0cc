import {css, type CSSResult} from 'lit';

/** A room's facts, in a row and on a card. */
export const roomRowStyles: CSSResult = css`
  .mark {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 42px;
    block-size: 42px;
    border-radius: 12px;
    background: color-mix(in oklab, var(--_accent), var(--_surface) 88%);
    color: var(--_accent);
  }

  .mark.live {
    background: color-mix(in oklab, var(--_success), var(--_surface) 86%);
    color: var(--_success);
  }

  .mark.ended {
    background: var(--_raised);
    color: var(--_quiet);
  }

  .what {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-weight: 600;
  }

  .owner:not(:empty)::after {
    content: ' ·';
  }

  .about {
    color: var(--_quiet);
    font-size: 0.8125rem;
  }

  .signs {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_quiet);
  }

  .sign .icon {
    display: block;
    inline-size: 1rem;
    block-size: 1rem;
  }

  .state {
    padding: 2px 9px;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_quiet);
    font-size: 0.75rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .state.live {
    background: color-mix(in oklab, var(--_success), var(--_surface) 86%);
    color: var(--_success);
  }

  .message p {
    display: flex;
    gap: 8px;
    align-items: center;
    margin: 0;
  }
`;
