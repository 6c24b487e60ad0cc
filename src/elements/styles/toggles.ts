import {css, type CSSResult} from 'lit';

/** Rows of round buttons with a hint above each. */
export const toggleStyles: CSSResult = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: clamp(6px, 2cqi, 12px);
    align-items: center;
    justify-content: center;
  }

  .control {
    position: relative;
    display: inline-flex;
  }

  button.toggle,
  button.end {
    inline-size: 52px;
    min-block-size: 52px;
    padding: 0;
    border-radius: 18px;
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px color-mix(in oklab, var(--_border), transparent 30%);
    font-size: 1rem;
  }

  button.toggle[aria-pressed='false'] {
    background: color-mix(in oklab, var(--_danger), var(--_surface) 86%);
    color: var(--_danger);
  }

  button.toggle[part~='screen-button'][aria-pressed='false'] {
    background: var(--_raised);
    color: var(--_text);
  }

  button.toggle[part~='screen-button'][aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.end,
  button.end:hover:not(:disabled, [aria-disabled='true']) {
    inline-size: 64px;
    box-shadow: none;
    background: var(--_danger);
    color: var(--_on-danger);
  }

  button[aria-busy='true'] .icon {
    animation: vicolo-breathe 1s ease-in-out infinite alternate;
  }

  .hint {
    position: absolute;
    inset-block-end: calc(100% + 8px);
    inset-inline-start: 50%;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: 12rem;
    padding: 5px 10px;
    border-radius: 8px;
    background: light-dark(#1b2029, #eef1f6);
    color: light-dark(#fff, #14171d);
    font-size: 0.8125rem;
    pointer-events: none;
    visibility: hidden;
    opacity: 0;
    translate: -50% 0;
    transition: opacity 120ms 250ms;
  }

  button:focus-visible + .hint,
  .control:hover .hint {
    visibility: visible;
    opacity: 1;
  }

  @keyframes vicolo-breathe {
    to {
      opacity: 0.35;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }

    button[aria-busy='true'] .icon {
      animation: none;
      opacity: 0.5;
    }
  }

  @media (hover: none) {
    .control:hover .hint {
      visibility: hidden;
    }
  }
`;
