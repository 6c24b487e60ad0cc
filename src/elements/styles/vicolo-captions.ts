import {css, type CSSResult} from 'lit';

export const captionsStyles: CSSResult = css`
  :host {
    position: absolute;
    inset: 10px;
    z-index: 1;
    display: flex;
    pointer-events: none;
  }

  .base {
    --_letters: 1.125rem;

    display: flex;
    gap: 8px;
    inline-size: min(46rem, 100%);
    max-block-size: 60%;
    margin: auto auto 4px;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border: 1px solid transparent; /* seen in forced colours */
    border-radius: 14px;
    background: rgb(10 12 18 / 82%);
    color: #fff;
    font-size: var(--_letters);
    line-height: 1.4;
    pointer-events: auto;
  }

  .base.top {
    margin-block: 4px auto;
  }

  .small {
    --_letters: 0.9375rem;
  }

  .large {
    --_letters: 1.625rem;
  }

  /* The newest words are seen, whatever does not fit. */
  .lines {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    min-inline-size: 0;
    min-block-size: 32px;
    overflow: hidden;
  }

  p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  b {
    margin-inline-end: 0.4em;
    color: #ffd978;
    font-size: 0.85em;
  }

  .growing span {
    opacity: 0.85;
  }

  .note {
    color: #d5d9e2;
    font-size: 0.9375rem;
  }

  button.settings {
    flex: none;
    align-self: flex-start;
    inline-size: 32px;
    min-block-size: 32px;
    background: transparent;
    color: inherit;
  }

  button.settings:hover:not(:disabled) {
    background: rgb(255 255 255 / 16%);
  }

  @media (pointer: coarse) {
    button.settings {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
