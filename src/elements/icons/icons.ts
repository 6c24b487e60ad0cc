import {html, type SVGTemplateResult, type TemplateResult} from 'lit';
import {refreshAll} from '../refresh.js';
import {LUCIDE, type IconName} from './lucide.js';

let icons: Readonly<Record<IconName, SVGTemplateResult>> = LUCIDE;

/** Replaces some of the kit's icons on the whole page. Each is the inside of an `<svg viewBox="0 0 24 24">`. */
export function setIcons(replacements: Partial<Readonly<Record<IconName, SVGTemplateResult>>>): void {
  icons = {...icons, ...replacements};
  refreshAll();
}

/** An icon beside words or in a named button, so always hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`;
}

export type {IconName};
