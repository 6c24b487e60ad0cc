import {css, type CSSResult} from 'lit';

export const composerStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding: 8px 12px 12px;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }

  form.private {
    background: color-mix(in oklab, var(--_warning), var(--_surface) 91%);
  }

  .to {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_quiet);
    font-size: 0.8125rem;
    font-weight: 400;
  }

  .to span {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    white-space: nowrap;
  }

  .to .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_warning);
  }

  select {
    min-inline-size: 0;
    max-inline-size: 16em;
    min-block-size: 28px;
    padding: 0 6px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    text-overflow: ellipsis;
  }

  .line {
    display: flex;
    gap: 6px;
    align-items: end;
  }

  button.round {
    flex: none;
    inline-size: 40px;
    min-block-size: 40px;
  }

  button.plain {
    background: transparent;
    color: var(--_quiet);
  }

  button.primary .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  button.primary:disabled {
    background: var(--_raised);
    color: var(--_quiet);
    opacity: 1;
  }

  textarea {
    flex: 1;
    min-inline-size: 0;
    max-block-size: 9.5em;
    min-block-size: 40px;
    padding: 8px 12px;
    border: 1px solid color-mix(in oklab, var(--_border), var(--_text) 35%);
    border-radius: 20px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.45;
    resize: none;
    overflow-y: auto;
    field-sizing: content;
  }

  textarea::placeholder {
    overflow: hidden;
    color: var(--_quiet);
    text-overflow: ellipsis;
    white-space: nowrap;
    opacity: 1;
  }

  textarea:focus-visible {
    outline-offset: 0;
  }

  textarea:disabled {
    background: var(--_raised);
  }

  .why {
    margin: 0;
    padding-inline: 4px;
    color: var(--_quiet);
    font-size: 0.8125rem;
  }

  .why:empty {
    display: none;
  }

  @media (pointer: coarse) {
    button.round {
      inline-size: 44px;
      min-block-size: 44px;
    }

    select,
    textarea {
      min-block-size: 44px;
      font-size: 1rem;
    }
  }
`;
