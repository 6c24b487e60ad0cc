import {css, type CSSResult} from 'lit';

export const copyAddressStyles: CSSResult = css`
  :host {
    display: inline-grid;
    gap: 8px;
    min-inline-size: 0;
  }

  button {
    min-block-size: 36px;
    padding-inline: 0.9em;
    font-size: 0.875rem;
  }

  button.round {
    inline-size: 40px;
    min-block-size: 40px;
    padding: 0;
    border-radius: 10px;
    color: var(--_quiet);
  }

  button .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  @media (pointer: coarse) {
    button,
    button.round {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
