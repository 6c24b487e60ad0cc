import {css, type CSSResult} from 'lit';

export const waitingStyles: CSSResult = css`
  :host {
    display: block;
  }

  .base {
    display: grid;
    gap: 16px;
    justify-items: center;
    text-align: center;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent), var(--_surface) 86%);
    color: var(--_accent);
    animation: vicolo-breathe 2.4s ease-in-out infinite;
  }

  .mark .icon {
    inline-size: 26px;
    block-size: 26px;
  }

  .said p {
    margin: 0 0 4px;
  }

  .hint {
    color: var(--_quiet);
  }

  @keyframes vicolo-breathe {
    50% {
      box-shadow: 0 0 0 10px color-mix(in oklab, var(--_accent), transparent 90%);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .mark {
      animation: none;
    }
  }
`;
