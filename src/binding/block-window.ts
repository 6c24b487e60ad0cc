import type {LitElement, ReactiveController} from 'lit';

/** How far outside of what is seen blocks are drawn. */
const MARGIN = '900px 0px';
/** Pixels from the end that still count as the end. */
const NEAR_END = 32;

/**
 * A long list in blocks of unequal height, of which only those near to what is seen are drawn. Stays at the end
 * while the end is seen; else what is seen stays where it is, whatever is added, drawn or emptied above it.
 * Knows no look: an empty block has the class `far` and gets its height by `--_held`.
 */
export class BlockWindow implements ReactiveController {
  readonly #host: LitElement;
  readonly #near = new Set<number>();
  readonly #heights = new Map<number, number>();
  readonly #observed = new Set<Element>();
  #list: HTMLElement | undefined;
  #seen: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;
  #atEnd = true;
  #isShown = false;
  #top = 0;
  #anchor: {readonly element: Element; readonly top: number} | undefined;

  /** The host's `.list` scrolls; in it are elements `.block` with `data-key`, and in those elements `.item`. */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get atEnd(): boolean {
    return this.#atEnd;
  }

  /** False while the list has no box: hidden, or not in the page. Observers tell of that a frame later than it is so. */
  get isShown(): boolean {
    return this.#isShown && this.#host.checkVisibility();
  }

  isNear(key: number): boolean {
    return this.#near.has(key);
  }

  toEnd(): void {
    this.#atEnd = true;
    this.#stick();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#anchor = this.#atEnd ? undefined : this.#firstSeen();
  }

  hostUpdated(): void {
    this.#observe();
    for (const block of this.#host.renderRoot.querySelectorAll<HTMLElement>('.block.far')) {
      const height = this.#heights.get(keyOf(block)) ?? Number(block.dataset['guess']);
      block.style.setProperty('--_held', `${String(height)}px`);
    }
    this.#keepPlace();
  }

  hostDisconnected(): void {
    this.#seen?.disconnect();
    this.#sizes?.disconnect();
    this.#list?.removeEventListener('scroll', this.#scrolled);
    this.#seen = this.#sizes = this.#list = undefined;
    this.#observed.clear();
    this.#isShown = false;
  }

  #observe(): void {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('.list');
    if (!list || !this.#host.isConnected) return;
    if (!this.#list) {
      this.#list = list;
      list.addEventListener('scroll', this.#scrolled, {passive: true});
      this.#seen = new IntersectionObserver(this.#looked, {root: list, rootMargin: MARGIN});
      this.#sizes = new ResizeObserver(this.#settle);
      this.#sizes.observe(list);
    }
    const blocks = new Set<Element>(this.#blocks());
    for (const block of this.#observed) if (!blocks.has(block)) this.#forget(block);
    for (const block of blocks) if (!this.#observed.has(block)) this.#watch(block);
  }

  #watch(block: Element): void {
    this.#observed.add(block);
    this.#seen?.observe(block);
    this.#sizes?.observe(block);
  }

  #forget(block: Element): void {
    this.#observed.delete(block);
    this.#seen?.unobserve(block);
    this.#sizes?.unobserve(block);
  }

  /** After a layout, where heights cost nothing; in an update they would force one. */
  readonly #settle = (): void => {
    const isShown = (this.#list?.clientHeight ?? 0) > 0;
    if (isShown !== this.#isShown) this.#host.requestUpdate();
    this.#isShown = isShown;
    this.#scrolled();
    if (this.#atEnd) this.#stick();
  };

  readonly #looked = (entries: readonly IntersectionObserverEntry[]): void => {
    const before = [...this.#near].join();
    for (const {target, isIntersecting, boundingClientRect} of entries) {
      const key = keyOf(target as HTMLElement);
      if (isIntersecting) this.#near.add(key);
      else if (this.#near.delete(key) && boundingClientRect.height > 0) {
        this.#heights.set(key, boundingClientRect.height);
      }
    }
    if ([...this.#near].join() !== before) this.#host.requestUpdate();
  };

  readonly #scrolled = (): void => {
    const list = this.#list;
    if (!list?.clientHeight) return;
    const isNear = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
    // What grows below moves the end away; only who scrolls up has left it.
    const atEnd = isNear || (this.#atEnd && list.scrollTop >= this.#top);
    this.#top = list.scrollTop;
    if (atEnd === this.#atEnd) return;
    this.#atEnd = atEnd;
    this.#host.requestUpdate();
  };

  #firstSeen(): {element: Element; top: number} | undefined {
    const top = this.#list?.getBoundingClientRect().top ?? 0;
    for (const block of this.#blocks()) {
      if (block.getBoundingClientRect().bottom <= top) continue;
      const items = [...block.querySelectorAll('.item')];
      const element = items.find((item) => item.getBoundingClientRect().bottom > top) ?? block;
      return {element, top: element.getBoundingClientRect().top};
    }
    return undefined;
  }

  /** Where the end is seen, `#settle` keeps it. */
  #keepPlace(): void {
    if (!this.#atEnd && this.#anchor?.element.isConnected && this.#list) {
      this.#list.scrollTop += this.#anchor.element.getBoundingClientRect().top - this.#anchor.top;
    }
    this.#anchor = undefined;
  }

  #stick(): void {
    if (!this.#list) return;
    this.#list.scrollTop = this.#list.scrollHeight;
    this.#top = this.#list.scrollTop;
  }

  #blocks(): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>('.block');
  }
}

function keyOf(block: HTMLElement): number {
  return Number(block.dataset['key']);
}
