import type {LitElement, ReactiveController} from 'lit';
import type {PanelsView} from '../session/panels.js';
import {deepFocus} from './deep-focus.js';

const ATTRIBUTE = 'data-vicolo-panel';

/**
 * Makes panels of the elements with `data-vicolo-panel="name"` among the children and in the shadow
 * of its host. Shows the open one, moves the focus there, and back to where it was on closing.
 */
export class PanelSlot implements ReactiveController {
  readonly #host: LitElement;
  readonly #panels: PanelsView;
  readonly #registered = new Map<HTMLElement, {readonly name: string; readonly forget: () => void}>();
  #watcher: MutationObserver | undefined;
  #unfollow: (() => void) | undefined;
  #opener: HTMLElement | undefined;

  constructor(host: LitElement, panels: PanelsView) {
    this.#host = host;
    this.#panels = panels;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watcher ??= new MutationObserver(() => {
      this.#settle();
    });
    this.#watcher.observe(this.#host, {childList: true, subtree: true, attributeFilter: [ATTRIBUTE, 'aria-label']});
    this.#unfollow = this.#panels.open.subscribe(() => {
      this.#show();
    });
    this.#host.addEventListener('keydown', this.#onKey);
    this.#settle();
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#settle();
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
    this.#unfollow?.();
    this.#host.removeEventListener('keydown', this.#onKey);
    for (const panel of [...this.#registered.keys()]) this.#drop(panel);
  }

  #settle(): void {
    const present = this.#find();
    for (const [panel, {name}] of this.#registered) {
      if (!present.includes(panel) || panel.getAttribute(ATTRIBUTE) !== name) this.#drop(panel);
    }
    for (const panel of present) {
      if (this.#registered.has(panel)) continue;
      const name = panel.getAttribute(ATTRIBUTE) ?? '';
      const forget = this.#panels.register({name, label: panel.getAttribute('aria-label') ?? undefined});
      this.#registered.set(panel, {name, forget});
      panel.hidden = name !== this.#panels.open.get();
    }
  }

  #find(): HTMLElement[] {
    const within = this.#host.shadowRoot?.querySelectorAll<HTMLElement>(`[${ATTRIBUTE}]`) ?? [];
    return [...this.#host.querySelectorAll<HTMLElement>(`:scope > [${ATTRIBUTE}]`), ...within].filter((panel) =>
      panel.getAttribute(ATTRIBUTE),
    );
  }

  #drop(panel: HTMLElement): void {
    this.#registered.get(panel)?.forget();
    this.#registered.delete(panel);
  }

  #show(): void {
    const open = this.#panels.open.get();
    const before = deepFocus(this.#host.ownerDocument);
    const isInside = [...this.#registered.keys()].some((panel) => panel.matches(':focus-within'));
    if (!isInside && before) this.#opener = before;
    for (const [panel, {name}] of this.#registered) panel.hidden = name !== open;
    const shown = [...this.#registered].find(([, {name}]) => name === open)?.[0];
    if (shown) focusInto(shown);
    else if (isInside) this.#opener?.focus();
  }

  /** Escape, unless something in the panel had a use for it. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const path = event.composedPath();
    const [, open] = [...this.#registered].find(([panel]) => path.includes(panel)) ?? [];
    if (!open) return;
    event.preventDefault();
    this.#panels.toggle(open.name, false);
  };
}

function focusInto(panel: HTMLElement): void {
  const first = panel.querySelector<HTMLElement>('[autofocus]') ?? panel;
  if (first === panel && panel.tabIndex < 0 && !panel.shadowRoot?.delegatesFocus) panel.tabIndex = -1;
  first.focus({preventScroll: true});
}
