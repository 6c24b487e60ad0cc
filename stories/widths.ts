import {html, type TemplateResult} from 'lit';

const box =
  (size: string) =>
  (story: () => unknown): TemplateResult =>
    html`<div style=${size}>${story()}</div>`;

/** A narrow column of a page, or a small telephone. */
export const narrow = box('inline-size: 320px; max-inline-size: 100%');
export const tileBox = box('inline-size: 480px; max-inline-size: 100%');

/** A panel beside a stage. */
export const panelBox = box('inline-size: 360px; max-inline-size: 100%');
export const panelBoxNarrow = box('inline-size: 280px; max-inline-size: 100%');
