import {css, type CSSResult} from 'lit';

export const tileStyles: CSSResult = css`
  :host {
    display: block;
    container-type: size;
    aspect-ratio: 16 / 9;
    min-inline-size: 0;
  }

  .base {
    position: relative;
    display: grid;
    place-items: center;
    block-size: 100%;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tile);
    isolation: isolate;
  }

  /* The ring lies over the picture and grows with the voice; nothing is rendered for it. */
  .base::after {
    position: absolute;
    inset: 0;
    z-index: 1;
    border-radius: inherit;
    box-shadow: inset 0 0 0 calc(2px + 3px * var(--vicolo-audio-level, 0)) var(--_speaking);
    content: '';
    pointer-events: none;
    opacity: 0;
    transition: opacity 200ms;
  }

  :host(:state(speaking)) .base::after {
    opacity: 1;
  }

  video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    visibility: hidden;
  }

  video.shown {
    visibility: visible;
  }

  video.fitted {
    background: #000;
    object-fit: contain;
  }

  video.mirrored {
    scale: -1 1;
  }

  .avatar {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: clamp(40px, 34cqmin, 128px);
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: 50%;
    background: linear-gradient(160deg, hsl(var(--_hue) 52% 44%), hsl(calc(var(--_hue) + 28) 56% 34%));
    color: #fff;
    font-size: clamp(15px, 12.5cqmin, 46px);
    font-weight: 600;
    letter-spacing: 0.01em;
  }

  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .label {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-start: 8px;
    display: flex;
    gap: 6px;
    align-items: center;
    max-inline-size: calc(100% - 16px);
    padding: 3px 10px;
    border-radius: 999px;
    background: rgb(10 12 16 / 72%);
    color: #fff;
    font-size: 0.8125rem;
    font-weight: 500;
  }

  .label .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .quality {
    display: inline-flex;
  }

  .quality.poor {
    color: #ffd166;
  }

  .quality.lost {
    color: #ff9b9b;
  }

  .options {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    z-index: 2;
    inline-size: 34px;
    min-block-size: 34px;
    padding: 0;
    background: rgb(10 12 16 / 72%);
    color: #fff;
    opacity: 0;
  }

  .options:focus-visible,
  .options.open,
  :host(:hover) .options {
    opacity: 1;
  }

  .options:hover:not(:disabled, [aria-disabled='true']) {
    background: rgb(10 12 16 / 90%);
  }

  .overlay {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  @container (inline-size < 150px) {
    .label {
      inset-block-end: 5px;
      inset-inline-start: 5px;
      padding: 2px 7px;
      font-size: 0.75rem;
    }
  }

  @media (pointer: coarse) {
    .options {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .base::after {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .base {
      border: 1px solid CanvasText;
    }

    :host(:state(speaking)) .base {
      border: 4px solid Highlight;
    }
  }
`;
