import type {LitElement, ReactiveController} from 'lit';

/** Rows beyond the edges, so that a quick scroll, and a step by keyboard, find them drawn. */
const BEYOND = 6;
const GUESS = 56;

/** Which rows are drawn: those that are seen, and some beyond. Pure. `last` is not among them. */
export function rowsSeen(
  count: number,
  {top, height, row}: {readonly top: number; readonly height: number; readonly row: number},
): {readonly first: number; readonly last: number} {
  const seen = Math.ceil(Math.max(0, height) / row) + 1;
  const last = Math.min(count, Math.max(0, Math.floor(top / row)) + seen + BEYOND);
  return {first: Math.max(0, Math.min(Math.floor(top / row), count - seen) - BEYOND), last};
}

/**
 * Draws of a long list only what is seen. Rows are all of one height, which is measured, so that it may
 * grow with the text; the styles place each by its number. Scrolling within what is drawn renders nothing.
 */
export class VirtualRows implements ReactiveController {
  readonly #host: LitElement;
  readonly #scroller: string;
  readonly #rowSelector: string;
  readonly #count: () => number;
  #observed: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #drawn = '';
  #row = GUESS;

  constructor(host: LitElement, scroller: string, row: string, count: () => number) {
    this.#host = host;
    this.#scroller = scroller;
    this.#rowSelector = row;
    this.#count = count;
    host.addController(this);
  }

  get range(): {readonly first: number; readonly last: number} {
    const {scrollTop: top = 0, clientHeight: height = 0} = this.#observed ?? {};
    return rowsSeen(this.#count(), {top, height, row: this.#row});
  }

  /** Scrolls just so far that the row can be seen whole. */
  show(index: number): void {
    const scroller = this.#observed;
    if (!scroller) return;
    const top = index * this.#row;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + this.#row > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTop = top + this.#row - scroller.clientHeight;
    }
  }

  /** How many rows are seen at once. */
  get page(): number {
    return Math.max(1, Math.floor((this.#observed?.clientHeight ?? 0) / this.#row));
  }

  hostUpdated(): void {
    this.#observe(this.#host.isConnected ? this.#find() : undefined);
    this.#row = this.#observed?.querySelector<HTMLElement>(this.#rowSelector)?.offsetHeight || this.#row;
    this.#drawn = this.#key();
  }

  hostDisconnected(): void {
    this.#observe(undefined);
  }

  #find(): HTMLElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLElement>(this.#scroller) ?? undefined;
  }

  #observe(scroller: HTMLElement | undefined): void {
    if (scroller === this.#observed) return;
    this.#observed?.removeEventListener('scroll', this.#look);
    this.#observer?.disconnect();
    this.#observed = scroller;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.#look, {passive: true});
    this.#observer = new ResizeObserver(this.#look);
    this.#observer.observe(scroller);
  }

  #key(): string {
    const {first, last} = this.range;
    return `${String(first)} ${String(last)}`;
  }

  readonly #look = (): void => {
    if (this.#key() !== this.#drawn) this.#host.requestUpdate();
  };
}
