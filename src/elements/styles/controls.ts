import {css, type CSSResult} from 'lit';

/** Buttons and fields as they look everywhere in the kit. */
export const controlStyles: CSSResult = css`
  button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 0 1.1em;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    white-space: nowrap;
    cursor: pointer;
    transition:
      background-color 120ms,
      opacity 120ms;
  }

  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: not-allowed;
  }

  button:hover:not(:disabled, [aria-disabled='true']) {
    background: color-mix(in oklab, var(--_raised), var(--_text) 9%);
  }

  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover:not(:disabled, [aria-disabled='true']) {
    background: color-mix(in oklab, var(--_accent), var(--_text) 14%);
  }

  button.round {
    inline-size: 44px;
    padding: 0;
  }

  label {
    display: grid;
    gap: 6px;
    font-weight: 600;
    text-align: start;
  }

  label small {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }

  input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 0.85em;
    border: 1px solid color-mix(in oklab, var(--_border), var(--_text) 35%);
    border-radius: 10px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  @media (prefers-reduced-motion: reduce) {
    button {
      transition: none;
    }
  }
`;
