import {css, type CSSResult} from 'lit';

/** The document of the small window. */
export const smallWindowStyles: CSSResult = css`
  body {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100dvh;
    margin: 0;
    background: var(--vicolo-stage, light-dark(#eceff5, #0b0d11));
  }

  vicolo-stage {
    min-block-size: 0;
    padding: 8px;
  }
`;
