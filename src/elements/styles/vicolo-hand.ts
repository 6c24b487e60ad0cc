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
    background: var(--_warning);
    color: var(--_surface);
  }

  button.toggle[part~='reaction-button'][aria-expanded='true'] {
    background: color-mix(in oklab, var(--_raised), var(--_text) 12%);
  }
`;
