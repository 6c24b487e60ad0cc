import {css, type CSSResult} from 'lit';

/** A device menu's button and list, and the button of the test sound beside them. */
export const deviceMenuStyles: CSSResult = css`
  :host {
    display: inline-grid;
    min-inline-size: 0;
  }

  :host([with-label]) {
    display: block;
    min-inline-size: 44px;
    container-type: inline-size;
  }

  .opener {
    inline-size: 28px;
    min-block-size: 44px;
    padding: 0;
    border-radius: 12px;
    background: none;
    font-size: 0.8125rem;
    font-weight: 500;
  }

  .opener.labelled {
    justify-content: start;
    inline-size: 100%;
    gap: 6px;
    padding: 0 10px;
    box-shadow: inset 0 0 0 1px var(--_border);
    background: var(--_surface);
  }

  [role='menuitemradio'] .icon {
    color: var(--_accent);
    visibility: hidden;
  }

  [aria-checked='true'] .icon {
    visibility: visible;
  }

  .opener .icon {
    font-size: 0.875rem;
  }

  .opener.labelled .icon:first-child {
    color: var(--_quiet);
    font-size: 0.9375rem;
  }

  .label {
    flex: 1;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @container (inline-size < 104px) {
    .label {
      display: none;
    }

    .opener.labelled {
      justify-content: center;
      padding: 0;
    }
  }

  [popover] {
    position: fixed;
    inset: var(--_top, 0) auto auto var(--_left, 0);
    min-inline-size: 14rem;
    max-inline-size: min(24rem, calc(100vw - 16px));
    max-block-size: calc(100dvh - 16px);
    margin: 0;
    padding: 6px;
    overflow-y: auto;
    border: 0;
    border-radius: 14px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0 0 1px var(--_border),
      0 18px 50px -14px rgb(15 23 42 / 45%);
    font: 400 0.9375rem/1.35 var(--_font);
  }

  [role^='menuitem'] {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: start;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 6px 12px 6px 10px;
    border-radius: 9px;
    background: none;
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }

  [role^='menuitem']:focus-visible {
    outline-offset: -3px;
  }

  [aria-checked='true'] {
    font-weight: 600;
  }

  .flip {
    display: none;
  }

  .said {
    padding-inline-start: 12px;
    color: var(--_quiet);
    font-size: 0.875rem;
  }

  @media (pointer: coarse) {
    [role^='menuitem'] {
      min-block-size: 48px;
    }

    .opener:not(.labelled) {
      inline-size: 44px;
    }

    .flip {
      display: flex;
    }
  }
`;
