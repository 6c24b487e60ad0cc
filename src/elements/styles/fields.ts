import {css, type CSSResult} from 'lit';

/** Fields other than those of one line, where people fill in or filter. */
export const fieldStyles: CSSResult = css`
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
