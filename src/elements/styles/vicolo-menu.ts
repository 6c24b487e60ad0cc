import {css, type CSSResult} from 'lit';

export const menuStyles: CSSResult = css`
  :host {
    display: contents;
  }

  .menu {
    min-inline-size: 13rem;
    font: 400 0.9375rem/1.35 var(--_font);
    text-align: start;
  }

  .group + .group {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_border);
  }

  .heading {
    padding: 6px 10px 4px;
    color: var(--_quiet);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  button,
  ::slotted(*) {
    display: flex;
    gap: 10px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 6px 10px;
    border: 0;
    border-radius: 9px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  button:hover,
  button:focus-visible {
    background: color-mix(in oklab, var(--_raised), var(--_text) 5%);
  }

  button:focus-visible {
    outline-offset: -3px;
  }

  button[aria-disabled='true'] {
    color: var(--_quiet);
    cursor: not-allowed;
  }

  .words {
    flex: 1;
    min-inline-size: 0;
  }

  small {
    display: block;
    color: var(--_quiet);
    font-size: 0.8125rem;
  }

  kbd {
    color: var(--_quiet);
    font: inherit;
    font-size: 0.8125rem;
  }

  button > .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_quiet);
  }

  [aria-checked='true'] > .icon {
    color: var(--_accent);
  }

  @media (pointer: coarse) {
    button,
    ::slotted(*) {
      min-block-size: 48px;
    }
  }

  @media (forced-colors: active) {
    button:hover,
    button:focus-visible {
      outline: 2px solid Highlight;
    }
  }
`;
