import {css, type CSSResult} from 'lit';

/**
 * Every `--vicolo-*` token with its default, once. Elements use the short private names, so that a
 * page sets a token on any ancestor and each default follows the page's `color-scheme`. No font has a
 * name: languages share characters and shape them differently, and the browser chooses by `lang`.
 */
const tokens = css`
  :host {
    --_accent: var(--vicolo-accent, light-dark(#3556d8, #93a8ff));
    --_on-accent: var(--vicolo-on-accent, light-dark(#fff, #0d1330));
    --_danger: var(--vicolo-danger, light-dark(#c92a3a, #ff8a90));
    --_on-danger: var(--vicolo-on-danger, light-dark(#fff, #33060a));
    --_success: var(--vicolo-success, light-dark(#086b41, #4bd69a));
    --_warning: var(--vicolo-warning, light-dark(#8a5a00, #f3c15b));
    --_surface: var(--vicolo-surface, light-dark(#fff, #14171d));
    --_raised: var(--vicolo-raised, light-dark(#f2f4f8, #1f242d));
    --_stage: var(--vicolo-stage, light-dark(#eceff5, #0b0d11));
    --_tile: var(--vicolo-tile, light-dark(#dde2ec, #1b2029));
    --_text: var(--vicolo-text, light-dark(#161a22, #f1f3f7));
    --_quiet: var(--vicolo-text-quiet, light-dark(#565f70, #a5aebd));
    --_border: var(--vicolo-border, light-dark(#d9dee7, #2d3440));
    --_focus: var(--vicolo-focus, var(--_accent));
    --_speaking: var(--vicolo-speaking, light-dark(#0f9a4b, #38d982));
    --_font: var(--vicolo-font, system-ui, sans-serif);
    --_radius: var(--vicolo-radius, 14px);
    --_gap: var(--vicolo-gap, 10px);
  }
`;

/**
 * Japanese and Chinese are written without spaces and break anywhere; Korean, like the others, between words. Arrows and
 * the paper plane point to where reading goes. Comments stand out here: those within are downloaded.
 */
const reset = css`
  :host {
    box-sizing: border-box;
    color: var(--_text);
    font: 400 0.9375rem/1.45 var(--_font);
    letter-spacing: normal;
    text-align: start;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }

  :host(:lang(ja)),
  :host(:lang(zh)) {
    word-break: normal;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .icon {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: none;
    stroke: currentcolor;
    forced-color-adjust: auto; /* or a picture would keep a colour of ours where the system's are wanted */
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :is(.primary, .turn):dir(rtl) .icon {
    scale: -1 1;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;

export const baseStyles: CSSResult[] = [tokens, reset];
