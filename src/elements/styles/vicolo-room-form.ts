import {css, type CSSResult} from 'lit';

export const formStyles: CSSResult = css`
  :host([inline]) {
    display: block;
  }

  form,
  .more {
    display: grid;
    gap: 18px;
  }

  form,
  .more,
  label:not(.check) {
    grid-template-columns: minmax(0, 1fr);
  }

  /* The buttons stay in sight while the fields scroll. */
  dialog {
    padding-block-end: 0;
    scroll-padding-block: 24px 9rem;
  }

  dialog .foot {
    position: sticky;
    inset-block-end: 0;
    margin-inline: -24px;
    padding: 14px 24px;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }

  .head .plain {
    margin-inline-end: -10px;
  }

  textarea {
    padding-block: 10px;
    resize: vertical;
  }

  legend small {
    color: var(--_quiet);
    font-weight: 400;
  }

  label > small,
  .check > span > small {
    display: block;
  }

  .check {
    align-items: start;
    padding-block: 2px;
  }

  .fact {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_quiet);
  }

  summary {
    padding-block: 11px;
    font-weight: 600;
    cursor: pointer;
  }

  details .more {
    padding-block-start: 10px;
  }

  fieldset {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 6px;
    padding: 0;
    font-weight: 600;
  }

  .item {
    display: flex;
    gap: 6px;
  }

  .item input {
    min-inline-size: 0;
  }

  .add {
    justify-self: start;
  }

  .problem {
    color: var(--_danger);
    font-size: 0.875rem;
    font-weight: 400;
  }

  .problem:empty {
    display: none;
  }

  [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: 0 0 0 1px var(--_danger);
  }
`;
