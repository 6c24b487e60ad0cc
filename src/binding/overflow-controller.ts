import type {LitElement, ReactiveController} from 'lit';
import {overflowing} from './fitting.js';

export interface Overflowing {
  /** The row's wanted buttons in order, which of them never leave it, and which are two in one. */
  items(): readonly {readonly name: string; readonly fixed: boolean; readonly split: boolean}[];
  /** True when the menu holds something anyway. */
  always(): boolean;
}

/** Of a button, where none can be measured. */
const USUAL = 52;

/**
 * Says which buttons of the host's `.row` do not fit. The row cannot make its host wider, and a button
 * that is away counts like one of its kind that is there, so the answer depends on the host's width
 * alone and never swings.
 */
export class OverflowController implements ReactiveController {
  readonly #host: LitElement;
  readonly #row: Overflowing;
  readonly #watched = new Set<Element>();
  /** Widths of buttons when they were last in the row: not all are alike. */
  readonly #known = new Map<string, number>();
  #observer: ResizeObserver | undefined;
  #out: ReadonlySet<string> = new Set();
  /** What was in the row when it was last measured. */
  #drawn = '';

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
    // Whatever else is drawn anew, such as a count, would only force a layout.
    const drawn = [...this.#row.items().map(({name}) => name), this.#row.always()].join();
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched.clear();
  }

  /** The row and what is in it, of which some comes later: before anything is painted, so nothing jumps. */
  #observe(): void {
    this.#observer ??= new ResizeObserver(() => {
      this.#measure();
    });
    const observer = this.#observer;
    for (const element of this.#watched) {
      if (element.isConnected) continue;
      this.#watched.delete(element);
      observer.unobserve(element);
    }
    for (const element of this.#host.renderRoot.querySelectorAll('.row, .row > .own, .row > [data-name]')) {
      this.#watched.add(element);
      observer.observe(element); // again: nothing happens
    }
  }

  #measure(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.row');
    if (!row || row.clientWidth === 0) return;
    const buttons = [...row.querySelectorAll<HTMLElement>(':scope > [data-name]')];
    for (const button of buttons) this.#known.set(button.dataset['name'] ?? '', button.getBoundingClientRect().width);
    const plain = widthOf(buttons.find((one) => !one.matches('.split, [data-name=leave]'))) ?? USUAL;
    const split = widthOf(buttons.find((one) => one.matches('.split'))) ?? plain;
    const out = overflowing({
      items: this.#row
        .items()
        .map((item) => ({...item, width: this.#known.get(item.name) ?? (item.split ? split : plain)})),
      others: [...row.querySelectorAll(':scope > .own')].map((own) => own.getBoundingClientRect().width),
      available: row.clientWidth,
      gap: parseFloat(getComputedStyle(row).columnGap) || 0,
      more: plain,
      always: this.#row.always(),
    });
    if (out.size === this.#out.size && [...out].every((name) => this.#out.has(name))) return;
    this.#out = out;
    this.#host.requestUpdate();
  }
}

function widthOf(element: Element | undefined): number | undefined {
  return element?.getBoundingClientRect().width;
}
