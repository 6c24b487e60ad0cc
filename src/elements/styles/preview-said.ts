import {css, type CSSResult} from 'lit';

/** Words in place of a picture, or in a strip over it. */
export const saidStyles: CSSResult = css`
  .said {
    grid-area: 1 / 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    justify-items: center;
    gap: 8px;
    padding: 18px clamp(14px, 5cqi, 48px) 6px;
    text-align: center;
  }

  .answers button {
    padding-block: 8px;
    white-space: normal;
  }

  .pane button:focus-visible {
    outline-color: #fff;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: center;
    margin-block-start: 6px;
  }

  .said.beside:not(:has(*)) {
    visibility: hidden;
  }

  .said > .icon {
    font-size: 1.5rem;
    opacity: 0.85;
  }

  .said p {
    max-inline-size: 34rem;
    color: #c9d0dc;
    font-size: 0.9375rem;
    text-wrap: pretty;
  }

  .said.beside {
    position: relative;
    grid-template-columns: auto 1fr auto;
    align-self: start;
    margin: 10px;
    gap: 2px 12px;
    place-items: center start;
    padding: 12px 14px;
    border-radius: 14px;
    background: rgb(16 19 25 / 88%);
    text-align: start;
  }

  .said.beside > .icon {
    grid-row: span 2;
    color: #f3c15b;
  }

  .said.beside > :is(h3, p) {
    grid-column: 2;
  }

  .said.beside > .answers {
    grid-area: 1 / 3 / span 2;
  }

  h3 {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.3;
    text-wrap: balance;
  }

  .beside h3 {
    font-size: 0.9375rem;
  }

  .answers button:not(.primary) {
    background: rgb(255 255 255 / 14%);
    color: #fff;
  }

  .answers button:not(.primary):hover {
    background: rgb(255 255 255 / 24%);
  }

  .spinner {
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 2px solid currentcolor;
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: vicolo-turn 0.9s linear infinite;
  }

  @keyframes vicolo-turn {
    to {
      rotate: 1turn;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }
  }

  @container (inline-size < 480px) {
    .said.beside {
      grid-template-columns: 1fr;
    }

    .said.beside > .icon {
      display: none;
    }

    .said.beside > :is(h3, p, .answers) {
      grid-area: auto;
    }

    .beside p {
      font-size: 0.875rem;
    }
  }
`;
