import {css, type CSSResult} from 'lit';

export const lobbyStyles: CSSResult = css`
  :host {
    display: grid;
    place-items: center;
    min-block-size: 100%;
    padding: 20px;
    container-type: inline-size;
  }

  .base {
    display: grid;
    gap: 20px;
    justify-items: center;
    inline-size: min(100%, 26rem);
    padding: clamp(20px, 6cqi, 36px);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    box-shadow:
      0 0 0 1px color-mix(in oklab, var(--_border), transparent 30%),
      0 18px 50px -20px rgb(15 23 42 / 30%);
    text-align: center;
  }

  h2 {
    margin: 0;
    font-size: 1.375rem;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .message {
    margin-block-start: -8px;
  }

  .message:empty {
    display: none;
  }

  p {
    margin: 0;
    color: var(--_quiet);
  }

  .failed {
    display: flex;
    gap: 10px;
    align-items: start;
    padding: 12px 14px;
    border-radius: 12px;
    background: color-mix(in oklab, var(--_danger), var(--_surface) 90%);
    color: var(--_text);
    text-align: start;
  }

  .rejoining {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: center;
  }

  .failed .icon {
    color: var(--_danger);
  }

  label,
  .join {
    inline-size: 100%;
  }

  .join {
    min-block-size: 52px;
    font-size: 1rem;
  }

  .spinner {
    inline-size: 1.1em;
    block-size: 1.1em;
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
`;
