import {css, type CSSResult} from 'lit';

const layout = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    place-items: safe center;
    min-block-size: 100%;
    padding: clamp(10px, 3cqi, 28px);
    container-type: inline-size;
  }

  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    justify-items: center;
    inline-size: min(100%, 26rem);
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    justify-items: center;
    inline-size: 100%;
    text-align: center;
  }

  .with-preview .entry {
    padding: 10px clamp(4px, 3cqi, 24px);
  }

  .base:not(.with-preview) .entry {
    padding: clamp(20px, 6cqi, 36px);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    box-shadow:
      0 0 0 1px color-mix(in oklab, var(--_border), transparent 30%),
      0 18px 50px -20px rgb(15 23 42 / 30%);
  }

  .with-preview {
    gap: 12px;
    inline-size: min(100%, 34rem);
  }

  /* The place is kept while the preview is on its way. */
  vicolo-preview {
    inline-size: 100%;
  }

  vicolo-preview:not(:defined) {
    display: block;
    aspect-ratio: 16 / 9;
    margin-block-end: 56px;
    border-radius: calc(var(--_radius) * 1.4);
    background: #1c2028;
  }

  @container (inline-size >= 760px) {
    .with-preview {
      grid-template-columns: minmax(0, 1.65fr) minmax(17rem, 1fr);
      column-gap: clamp(28px, 5cqi, 72px);
      align-items: center;
      inline-size: min(100%, 68rem);
    }

    .with-preview .entry {
      padding: 0;
    }
  }
`;

const entry = css`
  .heading {
    display: grid;
    gap: 8px;
    justify-items: center;
  }

  h2 {
    margin: 0;
    font-size: 1.5rem;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .live {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    padding: 2px 10px;
    border-radius: 999px;
    background: color-mix(in oklab, var(--_success), transparent 88%);
    color: var(--_success);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .live::before {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: currentcolor;
    content: '';
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

  [aria-invalid='true'] {
    border-color: var(--_danger);
  }

  label,
  .join {
    inline-size: 100%;
  }

  .join {
    min-block-size: 52px;
    font-size: 1rem;
  }

  .plain {
    background: none;
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

export const lobbyStyles: CSSResult[] = [layout, entry];
