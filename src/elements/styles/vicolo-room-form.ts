import {css, type CSSResult} from 'lit';

export const formStyles: CSSResult = css`
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

  form {
    display: grid;
    gap: 18px;
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

  h2 {
    margin: 0;
    font-size: 1.25rem;
  }

  .plain {
    margin-inline-end: -10px;
    background: none;
  }

  .failed {
    display: flex;
    gap: 10px;
    align-items: start;
    margin: 0;
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
