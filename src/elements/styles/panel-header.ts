import {css, type CSSResult} from 'lit';

/** The header of the kit's own panels: title, what is counted, and how to close it. */
export const panelHeaderStyles: CSSResult = css`
  .header {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 36px;
    padding-block: 10px 8px;
    padding-inline: 16px 10px;
  }

  h2 {
    margin: 0;
    font-size: 1.0625rem;
    letter-spacing: -0.01em;
  }

  button.close {
    flex: none;
    inline-size: 36px;
    min-block-size: 36px;
    margin-inline-start: auto;
    padding: 0;
    background: transparent;
    color: var(--_quiet);
  }

  @media (pointer: coarse) {
    button.close {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
