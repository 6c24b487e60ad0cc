import {css, type CSSResult} from 'lit';

export const roomStyles: CSSResult = css`
  :host {
    display: block;
    block-size: min(40rem, 100dvh);
    min-block-size: 20rem;
    border-radius: var(--_radius);
    background: var(--_stage);
    overflow: hidden;
  }

  :host(:fullscreen) {
    block-size: 100%;
    border-radius: 0;
  }

  .room {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    grid-template-areas: 'header header' 'stage panel' 'controls controls';
    block-size: 100%;
    container-type: inline-size;
    position: relative;
  }

  .header {
    grid-area: header;
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px 0;
  }

  .header ::slotted([slot='logo']) {
    flex: none;
    max-block-size: 32px;
  }

  .header h2 {
    flex: 1;
    margin: 0;
    overflow: hidden;
    font-size: 1rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .count {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--_quiet);
    font-size: 0.875rem;
    white-space: nowrap;
  }

  .stage {
    grid-area: stage;
    position: relative;
    min-block-size: 0;
    padding: 10px;
  }

  .over {
    position: absolute;
    inset-block-start: 16px;
    inset-inline-start: 16px;
    z-index: 1;
  }

  .panel {
    grid-area: panel;
    min-block-size: 0;
  }

  .panel.open {
    inline-size: min(22rem, 40cqi);
    padding-block-start: 10px;
    padding-inline-end: 10px;
  }

  .panel > [data-vicolo-panel],
  ::slotted([data-vicolo-panel]) {
    box-sizing: border-box;
    block-size: 100%;
    overflow: auto;
  }

  .panel > [data-vicolo-panel] {
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .panel > [data-vicolo-panel][hidden],
  ::slotted([data-vicolo-panel][hidden]) {
    display: none !important;
  }

  .controls {
    grid-area: controls;
  }

  .lobby {
    grid-area: header / header / controls / controls;
    overflow-y: auto;
  }

  .notices {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 12px;
    z-index: 3;
    display: grid;
    gap: 8px;
    justify-items: center;
    pointer-events: none;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    justify-content: center;
    max-inline-size: 34rem;
    margin: 0 0 8px;
    padding: 10px 10px 10px 16px;
    border-radius: 16px;
    background: var(--_surface);
    box-shadow:
      0 0 0 1px var(--_border),
      0 10px 30px -10px rgb(15 23 42 / 40%);
    pointer-events: auto;
  }

  .notice > span {
    flex: 1 1 10rem;
  }

  .notice > .icon {
    color: var(--_warning);
  }

  .spinner {
    flex: none !important;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 2px solid var(--_accent);
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: vicolo-turn 0.9s linear infinite;
  }

  @keyframes vicolo-turn {
    to {
      rotate: 1turn;
    }
  }

  /* Beside the stage there is no room for a panel: it lies over it. */
  @container (inline-size < 720px) {
    .panel.open {
      grid-area: stage;
      z-index: 2;
      inline-size: auto;
      padding: 8px;
      background: var(--_stage);
    }

    /* Or the focus would go where nobody sees it. */
    .stage:has(~ .panel.open) {
      visibility: hidden;
    }
  }

  @container (inline-size < 480px) {
    .header {
      padding: 10px 12px 0;
    }

    .stage {
      padding: 8px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }
  }
`;
