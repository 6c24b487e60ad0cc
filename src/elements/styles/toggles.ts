import {css, type CSSResult} from 'lit';

/**
 * Rows of round buttons with a hint above each, centred by margins in either direction of writing. What others can't hear
 * or see is told by colour too; other buttons are merely on or off. A button and its list look like one.
 */
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

  button.toggle {
    inline-size: 52px;
    min-block-size: 52px;
    padding: 0;
    border-radius: 18px;
    background: var(--_raised);
    box-shadow: var(--_edge, inset 0 0 0 1px color-mix(in oklab, var(--_border), transparent 30%));
    font-size: 1rem;
  }

  button.toggle:is([part~='microphone-button'], [part~='camera-button'])[aria-pressed='false'] {
    background: color-mix(in oklab, var(--_danger), var(--_surface) 86%);
    color: var(--_danger);
  }

  button.toggle:not([part~='microphone-button'], [part~='camera-button']):is(
      [aria-pressed='true'],
      [aria-expanded='true']
    ) {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.toggle[part~='leave-button'],
  button.toggle[part~='leave-button']:hover:not([aria-disabled='true']) {
    inline-size: 64px;
    box-shadow: none;
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .count {
    position: absolute;
    inset-block-start: -6px;
    inset-inline-end: -6px;
    min-inline-size: 20px;
    padding: 0 5px;
    border-radius: 10px;
    background: var(--_danger);
    color: var(--_on-danger);
    font-size: 0.75rem;
    font-weight: 650;
    line-height: 20px;
  }

  .split {
    --_edge: none;

    border-radius: 18px;
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px color-mix(in oklab, var(--_border), transparent 30%);
  }

  button[aria-busy='true'] .icon {
    animation: vicolo-breathe 1s ease-in-out infinite alternate;
  }

  .hint {
    position: absolute;
    inset-block-end: calc(100% + 8px);
    inset-inline: -8rem;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: 208px;
    margin-inline: auto;
    padding: 5px 10px;
    border-radius: 8px;
    background: light-dark(#1b2029, #eef1f6);
    color: light-dark(#fff, #14171d);
    font-size: 0.8125rem;
    pointer-events: none;
    visibility: hidden;
    opacity: 0;
    transition: opacity 120ms 250ms;
  }

  .hint kbd {
    margin-inline-start: 0.6em;
    padding: 0 0.4em;
    border: 1px solid color-mix(in oklab, currentcolor, transparent 55%);
    border-radius: 4px;
    font: inherit;
    font-size: 0.75rem;
  }

  button:focus-visible + .hint,
  .control:hover > button:not([aria-expanded='true']) + .hint {
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
