import {css, type CSSResult} from 'lit';
import {fileStyles} from './chat-file.js';
import {messageStyles} from './chat-message.js';
import {panelHeaderStyles} from './panel-header.js';

const chat = css`
  :host {
    display: block;
    block-size: 100%;
    min-block-size: 0;
    min-inline-size: 0;
    max-block-size: 100dvb;
    container-type: inline-size;
    background: var(--_surface);
  }

  .base {
    position: relative;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
    min-block-size: 0;
  }

  .list {
    min-block-size: 0;
    padding: 4px 14px 14px;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-color: color-mix(in oklab, var(--_quiet), transparent 50%) transparent;
    scrollbar-width: thin;
  }

  .list:focus-visible {
    outline-offset: -3px;
  }

  .block {
    display: flow-root;
    contain: layout style;
  }

  .far {
    block-size: var(--_held, 40rem);
  }

  .day,
  .note {
    margin: 14px 0 8px;
    color: var(--_quiet);
    font-size: 0.8125rem;
    text-align: center;
  }

  .day {
    display: flex;
    gap: 10px;
    align-items: center;
  }

  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_border);
  }

  .empty {
    display: grid;
    gap: 4px;
    place-content: center;
    justify-items: center;
    min-block-size: 100%;
    padding: 16px;
    color: var(--_quiet);
    text-align: center;
    text-wrap: balance;
  }

  .empty p {
    margin: 0;
  }

  .empty b {
    color: var(--_text);
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 52px;
    block-size: 52px;
    margin-block-end: 8px;
    border-radius: 50%;
    background: var(--_raised);
  }

  .foot {
    position: relative;
    min-inline-size: 0;
  }

  .newest {
    position: absolute;
    inset-block-end: calc(100% + 10px);
    inset-inline: 0;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: calc(100% - 24px);
    min-block-size: 36px;
    margin-inline: auto;
    padding: 0 14px 0 10px;
    background: var(--_surface);
    box-shadow:
      0 0 0 1px var(--_border),
      0 8px 24px -8px rgb(15 23 42 / 45%);
    font-size: 0.875rem;
  }

  .newest.new {
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 8px 24px -8px rgb(15 23 42 / 45%);
  }

  .newest.new:hover:not(:disabled, [aria-disabled='true']) {
    background: color-mix(in oklab, var(--_accent), var(--_text) 14%);
  }

  .newest .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  .drop {
    display: none;
  }

  .dropping .drop {
    position: absolute;
    inset: 8px;
    z-index: 2;
    display: grid;
    place-items: center;
    padding: 16px;
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_surface), transparent 8%);
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }

  @media (pointer: coarse) {
    .newest {
      min-block-size: 44px;
    }
  }
`;

export const chatStyles: CSSResult[] = [panelHeaderStyles, chat, messageStyles, fileStyles];
