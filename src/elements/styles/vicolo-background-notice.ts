import {css, type CSSResult} from 'lit';

/** As the room's other notices look. */
export const backgroundNoticeStyles: CSSResult = css`
  :host {
    display: block;
  }

  .notice {
    display: flex;
    gap: 10px;
    align-items: center;
    inline-size: fit-content;
    max-inline-size: min(34rem, 100%);
    margin: 0 auto 8px;
    padding: 10px 10px 10px 16px;
    border-radius: 16px;
    background: var(--_surface);
    box-shadow:
      0 0 0 1px var(--_border),
      0 10px 30px -10px rgb(15 23 42 / 40%);
    pointer-events: auto;
  }

  /* What is over at once is not worth a look. */
  .passing {
    padding-inline-end: 16px;
    animation: appear 0.2s 0.4s both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  p {
    margin: 0;
  }

  .notice > .icon {
    flex: none;
    color: var(--_warning);
  }

  .spinner {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 2px solid var(--_accent);
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }

  @keyframes turn {
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
