import {css, type CSSResult} from 'lit';

export const noticesStyles: CSSResult = css`
  :host {
    position: absolute;
    inset: 10px 12px;
    z-index: 2;
    display: flex;
    align-items: flex-end;
    pointer-events: none;
  }

  .base.above {
    align-self: flex-start;
  }

  .base,
  .shown,
  .asked {
    display: grid;
    gap: 6px;
    justify-items: start;
  }

  .base:focus {
    outline: none; /* it holds the focus for what is gone */
  }

  .shown:empty,
  .asked:empty {
    display: none;
  }

  .notice {
    display: flex;
    gap: 8px;
    align-items: center;
    max-inline-size: min(100%, 24rem);
    margin: 0;
    padding: 7px 14px 7px 12px;
    border-radius: 14px;
    background: color-mix(in oklab, var(--_surface), transparent 6%);
    box-shadow:
      0 0 0 1px var(--_border),
      0 8px 24px -12px rgb(15 23 42 / 45%);
    font-size: 0.875rem;
    animation: vicolo-rise 160ms ease-out;
  }

  .notice > span:not(.answers) {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .notice > .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    color: var(--_quiet);
  }

  .question {
    flex-wrap: wrap;
    padding: 10px 10px 10px 14px;
    pointer-events: auto;
  }

  .question > .icon {
    color: var(--_accent);
  }

  .answers {
    display: flex;
    gap: 8px;
  }

  .answers button {
    min-block-size: 38px;
  }

  @media (pointer: coarse) {
    .answers button {
      min-block-size: 44px;
    }
  }

  @keyframes vicolo-rise {
    from {
      opacity: 0;
      translate: 0 6px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .notice {
      animation: none;
    }
  }
`;
