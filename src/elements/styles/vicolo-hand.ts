import {css, type CSSResult} from 'lit';

export const handStyles: CSSResult = css`
  :host {
    display: inline-flex;
  }

  button.toggle[part~='hand-button'],
  button.toggle[part~='reaction-button'] {
    background: var(--_raised);
    color: var(--_text);
  }

  button.toggle[part~='hand-button'][aria-pressed='true'] {
    background: #ffd166; /* as the mark on the tile, in light and dark */
    color: #2b1d00;
  }

  button.toggle[part~='reaction-button'][aria-expanded='true'] {
    background: color-mix(in oklab, var(--_raised), var(--_text) 12%);
  }
`;
