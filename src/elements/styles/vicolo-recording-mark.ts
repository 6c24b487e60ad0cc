import {css, type CSSResult} from 'lit';

export const recordingMarkStyles: CSSResult = css`
  :host {
    display: inline-flex;
    flex: none;
    min-inline-size: 0;
  }

  .mark {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    min-block-size: 26px;
    padding-inline: 10px;
    border: 1px solid transparent; /* seen in forced colours */
    border-radius: 999px;
    background: color-mix(in oklab, var(--_danger), var(--_surface) 92%);
    color: var(--_danger);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .mark.ended {
    background: var(--_raised);
    color: var(--_text);
  }

  .dot {
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    border-radius: 50%;
    background: currentColor;
    animation: vicolo-pulse 1.8s ease-in-out infinite;
  }

  .ended .dot {
    opacity: 0.4;
    animation: none;
  }

  @keyframes vicolo-pulse {
    50% {
      opacity: 0.35;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .dot {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .dot {
      background: Mark;
      forced-color-adjust: none;
    }
  }
`;
