import {css, type CSSResult} from 'lit';

export const messageStyles: CSSResult = css`
  .message {
    position: relative;
    display: grid;
    justify-items: start;
    padding-block-start: 3px;
    padding-inline-start: 36px;
    border-radius: 10px;
  }

  .message.first {
    padding-block-start: 12px;
  }

  .message.mine {
    justify-items: end;
    padding-inline-start: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 28px;
    font-size: 0.8125rem;
  }

  .mine .head {
    justify-content: end;
  }

  .avatar {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    background: light-dark(oklch(88% 0.07 var(--_hue, 0)), oklch(40% 0.08 var(--_hue, 0)));
    color: light-dark(oklch(33% 0.1 var(--_hue, 0)), oklch(94% 0.04 var(--_hue, 0)));
    font-size: 0.6875rem;
    font-weight: 650;
  }

  .who {
    min-inline-size: 0;
    max-inline-size: 14em;
    overflow: hidden;
    font-weight: 650;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .when,
  .state {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .secret {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--_warning);
    font-weight: 600;
  }

  .secret .icon {
    inline-size: 1em;
    block-size: 1em;
  }

  .body {
    display: flex;
    gap: 4px;
    align-items: center;
    max-inline-size: 100%;
    min-inline-size: 0;
  }

  .mine .body {
    flex-direction: row-reverse;
    max-inline-size: 88%;
  }

  .bubble {
    min-inline-size: 0;
    padding: 7px 12px;
    border: 1px solid transparent;
    border-radius: 16px;
    border-start-start-radius: 6px;
    background: var(--_raised);
    overflow: clip;
    contain: paint;
  }

  .mine .bubble {
    border-start-start-radius: 16px;
    border-start-end-radius: 6px;
    background: color-mix(in oklab, var(--_accent), var(--_surface) 84%);
  }

  .private .bubble {
    border: 1px dashed color-mix(in oklab, var(--_warning), transparent 35%);
  }

  .bubble.emoji {
    padding: 0 2px;
    border-color: transparent;
    background: none;
    font-size: 2.25rem;
    line-height: 1.25;
  }

  .bubble p {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    user-select: text;
  }

  .bubble a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
    word-break: break-all;
  }

  .mine .bubble a {
    color: color-mix(in oklab, var(--_accent), var(--_text) 35%);
  }

  .cut {
    display: block;
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_border);
    color: var(--_quiet);
  }

  .failed .bubble {
    border-color: color-mix(in oklab, var(--_danger), transparent 40%);
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    padding: 3px 4px 0;
    font-size: 0.8125rem;
    white-space: normal;
  }

  .mine .state {
    justify-content: end;
    text-align: end;
  }

  .state.failed {
    color: var(--_danger);
  }

  .state .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.2em;
  }

  button.text {
    min-block-size: 28px;
    padding: 0 8px;
    background: transparent;
    color: var(--_text);
    font-size: 0.8125rem;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  button.small {
    flex: none;
    inline-size: 30px;
    min-block-size: 30px;
    padding: 0;
    background: transparent;
    color: var(--_quiet);
  }

  button.small .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  .actions {
    display: flex;
    opacity: 0;
    transition: opacity 120ms;
  }

  .message:hover .actions,
  .message:focus-within .actions {
    opacity: 1;
  }

  @media (hover: none) {
    .actions {
      display: none;
    }

    .message:focus-within .actions {
      display: flex;
    }
  }

  @media (pointer: coarse) {
    button.text,
    button.small {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .actions {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .bubble {
      border-color: CanvasText;
    }
  }
`;
