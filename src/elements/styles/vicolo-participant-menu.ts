import {css, type CSSResult} from 'lit';
import {popoverStyles} from './popovers.js';

const menu = css`
  :host {
    display: contents;
  }

  .menu {
    inline-size: 15.5rem;
  }

  .title {
    margin: 0;
    padding: 6px 10px 8px;
    overflow: hidden;
    color: var(--_quiet);
    font-size: 0.8125rem;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  button.item {
    inline-size: 100%;
    min-block-size: 40px;
    gap: 12px;
    justify-content: flex-start;
    padding: 6px 10px;
    border-radius: 9px;
    background: transparent;
    font-weight: 500;
    text-align: start;
    white-space: normal;
  }

  button.item .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    color: var(--_quiet);
  }

  button.danger,
  button.danger .icon {
    color: var(--_danger);
  }

  button.danger.fill,
  button.danger.fill:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .group {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_border);
  }

  .volume {
    gap: 0;
    padding: 6px 10px;
    font-weight: 500;
  }

  .volume > span {
    display: flex;
    justify-content: space-between;
  }

  .volume .amount {
    color: var(--_quiet);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .volume input {
    min-block-size: 28px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--_accent);
  }

  .question {
    margin: 6px 10px 10px;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0 8px 8px;
  }

  .answers button {
    flex: 1 1 auto;
    min-block-size: 40px;
    white-space: normal;
  }

  .message {
    margin: 6px 10px;
    color: var(--_quiet);
    font-size: 0.875rem;
  }

  @media (pointer: coarse) {
    button.item,
    .answers button {
      min-block-size: 44px;
    }
  }
`;

export const menuStyles: CSSResult[] = [popoverStyles, menu];
