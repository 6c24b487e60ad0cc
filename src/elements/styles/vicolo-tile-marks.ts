import {css, type CSSResult} from 'lit';

export const tileMarksStyles: CSSResult = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    overflow: hidden;
    container-type: size;
    pointer-events: none;
  }

  .hand {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: inline-flex;
    padding: 3px 9px;
    border-radius: 999px;
    background: #ffd166;
    color: #2b1d00;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }

  .hand > [aria-hidden] {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }

  .hand .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  .reactions {
    position: absolute;
    inset: 0;
  }

  .reaction {
    position: absolute;
    inset-block-end: 12%;
    font-size: clamp(1.5rem, 22cqmin, 3.25rem);
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
    line-height: 1;
    animation: vicolo-float 4.6s cubic-bezier(0.2, 0.6, 0.35, 1) both;
    filter: drop-shadow(0 2px 6px rgb(0 0 0 / 35%));
  }

  .lane-0 {
    inset-inline-start: 44%;
  }

  .lane-1 {
    inset-inline-start: 22%;
  }

  .lane-2 {
    inset-inline-start: 64%;
  }

  .lane-3 {
    inset-inline-start: 33%;
  }

  .lane-4 {
    inset-inline-start: 54%;
  }

  @keyframes vicolo-float {
    0% {
      opacity: 0;
      scale: 0.4;
      translate: 0 0;
    }

    12% {
      opacity: 1;
      scale: 1.1;
    }

    20% {
      scale: 1;
    }

    75% {
      opacity: 1;
    }

    100% {
      opacity: 0;
      translate: 0 -62cqb;
    }
  }

  @container (inline-size < 150px) {
    .hand {
      inset-block-start: 5px;
      inset-inline-end: 5px;
      padding: 2px 7px;
      font-size: 0.75rem;
    }
  }

  /* Seen as long, but in one place. */
  @media (prefers-reduced-motion: reduce) {
    .reaction {
      inset-block-end: 30%;
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .hand {
      border: 1px solid CanvasText;
    }
  }
`;
