import type {LitElement, ReactiveController} from 'lit';
import {deepFocus} from './deep-focus.js';

const FOCUSABLE = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), [tabindex]';

/**
 * Makes a toolbar of the host: its own buttons (`[data-stop]`) have one stop for Tab; arrows, Home and
 * End go along everything in the row. What a host has put into a slot keeps its own stops for Tab.
 */
export class RovingController implements ReactiveController {
  readonly #host: LitElement;
  #current: Element | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('focusin', this.#onFocus);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('focusin', this.#onFocus);
  }

  hostUpdated(): void {
    const stops = [...this.#host.renderRoot.querySelectorAll<HTMLButtonElement>('[data-stop]')].filter(
      ({disabled}) => !disabled,
    );
    if (!this.#current || !stops.includes(this.#current as HTMLButtonElement)) this.#current = stops[0];
    for (const stop of stops) stop.tabIndex = stop === this.#current ? 0 : -1;
  }

  readonly #onFocus = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement) || target.dataset['stop'] === undefined) return;
    this.#current = target;
    this.hostUpdated();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const [from] = event.composedPath();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (from instanceof HTMLElement && from.matches('input, textarea, select, [contenteditable]')) return;
    const items = this.#items();
    const at = items.indexOf(deepFocus(this.#host.ownerDocument) as HTMLElement);
    if (at < 0) return;
    const to = next(event.key, at, items.length, getComputedStyle(this.#host).direction === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };

  /** In the order in which they are seen. */
  #items(): HTMLElement[] {
    const found = this.#host.renderRoot.querySelectorAll<HTMLElement>('.row > .own > slot, .row [data-stop]');
    return [...found].flatMap((one) => {
      if (!(one instanceof HTMLSlotElement)) return (one as HTMLButtonElement).disabled ? [] : [one];
      return one
        .assignedElements({flatten: true})
        .flatMap((own) => [own, ...own.querySelectorAll('*')])
        .filter((own): own is HTMLElement => own instanceof HTMLElement && own.matches(FOCUSABLE));
    });
  }
}

/** Where a key leads in a row of so many; round and round. */
export function next(key: string, at: number, count: number, rtl: boolean): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return (at + 1) % count;
  if (key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return (at + count - 1) % count;
  return undefined;
}
