import {css, type CSSResult} from 'lit';

/** One line, always: what does not fit goes into the menu. Reactions are as wide before their download as after. */
export const controlsStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    padding: 10px;
  }

  .row {
    flex-wrap: nowrap;
  }

  .control,
  .own {
    flex: none;
  }

  .own {
    display: flex;
    gap: inherit;
    align-items: center;
  }

  .own[hidden] {
    display: none;
  }

  vicolo-menu:not(:defined) {
    display: none;
  }

  vicolo-reactions {
    display: inline-flex;
    flex: none;
    justify-content: center;
    inline-size: 52px;
  }

  @container (inline-size < 40rem) {
    .control:first-of-type > .hint {
      inset-inline: 0 auto;
    }

    .control:last-of-type > .hint {
      inset-inline: auto 0;
    }
  }

  @container (inline-size < 400px) {
    .split > .beside:not([kind='camera']) {
      display: none;
    }

    .split:not([data-name='camera']) {
      background: none;
      box-shadow: none;
    }
  }

  @container (inline-size < 300px) {
    button.toggle {
      inline-size: 46px;
      min-block-size: 46px;
    }

    button.toggle[part~='leave-button'] {
      inline-size: 54px;
    }
  }
`;
