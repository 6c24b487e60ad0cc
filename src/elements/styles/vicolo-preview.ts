import {css, type CSSResult} from 'lit';
import {saidStyles} from './preview-said.js';

/** The lobby's own picture: dark whatever the page's colours, as a picture is. */
const picture = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    container-type: inline-size;
  }

  p {
    margin: 0;
  }

  .devices {
    display: flex;
    gap: 8px;
    inline-size: 100%;
  }

  .devices > * {
    flex: 1 1 0;
  }

  .pane {
    position: relative;
    display: grid;
    grid-template: 1fr auto / minmax(0, 1fr);
    inline-size: 100%;
    overflow: hidden;
    border-radius: calc(var(--_radius) * 1.4);
    background: radial-gradient(circle at 50% 20%, #2a303b, #171a21 75%);
    color: #f3f5f9;
    box-shadow: 0 12px 34px -20px rgb(15 23 42 / 60%);
    isolation: isolate;
  }

  /* As high as a picture is, or higher where words need it: an aspect ratio would cut them off. */
  .pane::before {
    grid-area: 1 / 1 / span 2;
    padding-block-start: 56.25%;
    content: '';
  }

  video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  video.mirrored {
    scale: -1 1;
  }

  .over {
    grid-area: 2 / 1;
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    padding: 12px;
    align-items: center;
    pointer-events: none;
  }

  .over .row {
    grid-column: 2;
    pointer-events: auto;
  }

  .pane .toggle {
    box-shadow: none;
    background: rgb(255 255 255 / 18%);
    backdrop-filter: blur(12px) saturate(1.4);
    color: #fff;
  }

  .pane .toggle:hover {
    background: rgb(255 255 255 / 30%);
  }

  .pane .toggle[aria-pressed='false'] {
    background: #d4303f;
    color: #fff;
  }

  .level {
    --_level: var(--vicolo-audio-level, 0);

    grid-area: 1 / 1;
    display: inline-flex;
    gap: 3px;
    align-items: center;
    justify-self: start;
    block-size: 36px;
    padding-inline: 12px;
    border-radius: 999px;
    background: rgb(16 19 25 / 60%);
  }

  .level i {
    inline-size: 4px;
    block-size: calc(4px + 18px * var(--_level) * var(--_share));
    border-radius: 2px;
    background: color-mix(in oklab, #4be08c calc(var(--_level) * 400%), #dfe5ee);
    transition: block-size 90ms linear;
  }

  .level i:is(:nth-child(1), :nth-child(5)) {
    --_share: 0.45;
  }

  .level i:is(:nth-child(2), :nth-child(4)) {
    --_share: 0.75;
  }

  .level i:nth-child(3) {
    --_share: 1;
  }

  @media (prefers-reduced-motion: reduce) {
    .level i {
      transition: none;
    }
  }

  @container (inline-size < 420px) {
    .pane::before {
      padding-block-start: 75%;
    }

    .level i:is(:nth-child(1), :nth-child(5)) {
      display: none;
    }
  }
`;

export const previewStyles: CSSResult[] = [picture, saidStyles];
