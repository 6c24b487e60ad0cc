import {css, type CSSResult} from 'lit';

export const controlsStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    padding: 10px;
  }

  @container (inline-size < 300px) {
    button.toggle,
    button.end {
      inline-size: 46px;
      min-block-size: 46px;
    }

    button.end {
      inline-size: 54px;
    }
  }
`;
