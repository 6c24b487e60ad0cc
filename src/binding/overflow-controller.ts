import type {LitElement, ReactiveController} from 'lit';
import {overflowing} from './fitting.js';

export interface Overflowing {
  /** The row's wanted buttons in order, and which of them never leave it. */
  items(): readonly {readonly name: string; readonly fixed: boolean}[];
  always(): boolean;
}

/** A button that was never in the row yet. */
const USUAL = 52;

/**
 * Says which buttons of the host's `.row` do not fit. The row cannot make its host wider and a button
 * keeps the width that it once had, so the answer depends on the host's width alone and never swings.
 */
export class OverflowController implements ReactiveController {
  readonly #host: LitElement;
  readonly #row: Overflowing;
  readonly #widths = new Map<string, number>();
  readonly #watched = new Set<Element>();
  #observer: ResizeObserver | undefined;
  #out: ReadonlySet<string> = new Set();

  constructor(host: LitElement, row: Overflowing) {
    this.#host = host;
    this.#row = row;
    host.addController(this);
  }

  /** Names of the buttons that belong into the menu now. */
  get out(): ReadonlySet<string> {
    return this.#out;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#observe();
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched.clear();
  }

  /** The row itself, and what is not the kit's in it: before anything is painted, so nothing jumps. */
  #observe(): void {
    this.#observer ??= new ResizeObserver(() => {
      this.#measure();
    });
    for (const element of this.#host.renderRoot.querySelectorAll('.row, .row > .own')) {
      if (this.#watched.has(element)) continue;
      this.#watched.add(element);
      this.#observer.observe(element);
    }
  }

  #measure(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.row');
    if (!row || row.clientWidth === 0) return;
    for (const button of row.querySelectorAll<HTMLElement>(':scope > [data-name]')) {
      this.#widths.set(button.dataset['name'] ?? '', button.getBoundingClientRect().width);
    }
    const width = (name: string): number => this.#widths.get(name) ?? USUAL;
    const out = overflowing({
      items: this.#row.items().map(({name, fixed}) => ({name, fixed, width: width(name)})),
      others: [...row.querySelectorAll(':scope > .own')].map((own) => own.getBoundingClientRect().width),
      available: row.clientWidth,
      gap: parseFloat(getComputedStyle(row).columnGap) || 0,
      more: width('more'),
      always: this.#row.always(),
    });
    if (out.size === this.#out.size && [...out].every((name) => this.#out.has(name))) return;
    this.#out = out;
    this.#host.requestUpdate();
  }
}
