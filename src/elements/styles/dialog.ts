import {css, type CSSResult} from 'lit';

/** Dialogs over the page, and what is said in them. */
export const dialogStyles: CSSResult = css`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(26rem, calc(100vw - 24px));
    max-block-size: calc(100dvh - 24px);
    padding: 24px;
    overflow-y: auto;
    border: 0;
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0 0 1px var(--_border),
      0 30px 80px -20px rgb(0 0 0 / 50%);
    font: 400 0.9375rem/1.45 var(--_font);
  }

  dialog::backdrop {
    background: rgb(10 12 18 / 50%);
  }

  .sheet {
    display: grid;
    gap: 18px;
  }

  h2 {
    margin: 0;
    font-size: 1.25rem;
  }

  p {
    margin: 0;
  }

  .head,
  .foot {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: space-between;
  }

  .foot {
    flex-wrap: wrap;
    justify-content: flex-end;
  }

  button.plain {
    background: none;
  }

  button.danger {
    background: var(--_danger);
    color: var(--_on-danger);
  }

  button.danger:hover:not([aria-disabled='true']) {
    background: color-mix(in oklab, var(--_danger), var(--_text) 14%);
  }

  .failed {
    display: flex;
    gap: 10px;
    align-items: start;
    padding: 12px 14px;
    border-radius: 12px;
    background: color-mix(in oklab, var(--_danger), var(--_surface) 90%);
  }

  .failed .icon {
    color: var(--_danger);
  }

  [role='alert']:empty {
    display: none;
  }
`;
