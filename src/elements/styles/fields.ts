import {css, type CSSResult} from 'lit';

/** Fields other than those of one line, where people fill in or filter. */
export const fieldStyles: CSSResult = css`
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 0.85em;
    border: 1px solid color-mix(in oklab, var(--_border), var(--_text) 35%);
    border-radius: 10px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  [type='checkbox'] {
    flex: none;
    inline-size: 20px;
    min-block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  label.check {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    font-weight: 400;
  }
`;
