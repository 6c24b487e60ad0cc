import {css, type CSSResult} from 'lit';

export const moderationStyles: CSSResult = css`
  :host {
    display: block;
  }

  .base {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 10px 16px;
    border-block-start: 1px solid var(--_border);
  }

  button {
    flex: 1 1 auto;
    min-block-size: 40px;
    font-size: 0.875rem;
  }

  button.danger {
    color: var(--_danger);
  }

  button.danger.fill,
  button.danger.fill:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .question,
  .message {
    flex: 1 1 100%;
    margin: 0;
  }

  .message {
    color: var(--_danger);
    font-size: 0.875rem;
  }

  .message:empty {
    display: none;
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }
`;
