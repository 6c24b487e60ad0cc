import {css, type CSSResult} from 'lit';

/** What opens over the page at a button; its place comes by `--_x` and `--_y`. */
export const popoverStyles: CSSResult = css`
  [popover] {
    position: fixed;
    inset: auto;
    left: var(--_x, 0);
    top: var(--_y, 0);
    max-inline-size: calc(100vi - 16px);
    max-block-size: calc(100dvb - 16px);
    margin: 0;
    padding: 6px;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: 14px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 16px 40px -12px rgb(10 14 25 / 45%);
  }
`;
