import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {map} from 'lit/directives/map.js';
import {define} from '../binding/define.js';
import {deepFocus} from '../binding/deep-focus.js';
import {icon} from './icons/icons.js';
import type {MenuGroup, MenuItem} from './menu-item.js';
import {menuStep} from './menu-keys.js';
import {placeOf} from './place-beside.js';
import {popoverStyles} from './styles/popovers.js';
import {menuStyles} from './styles/vicolo-menu.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * The menu of a button in the kit's own elements; downloaded when the first one is opened. It stands in
 * the top layer, so that no box cuts it off, and gives the focus back to its button.
 *
 * @summary A menu of the kit's buttons.
 * @slot - Lines of the host's own: buttons or links, which become items of the menu.
 * @csspart menu - The menu.
 * @csspart item - Every line of the kit's.
 */
export class VicoloMenu extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, popoverStyles, menuStyles];

  /** The lines. They may change while the menu is open. */
  @property({attribute: false}) groups: readonly MenuGroup[] = [];

  /** What the menu is about, for screen readers. */
  @property({attribute: false}) label = '';

  /** Called when it was closed, by whatever means. */
  @property({attribute: false}) onClose: (() => void) | undefined;

  #anchor: HTMLElement | undefined;

  /** True while it is shown. */
  get open(): boolean {
    return this.#anchor !== undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hide();
  }

  /** Opens it at a button, or at a point of the window, and moves the focus into it. */
  async show(anchor: HTMLElement, point?: {readonly x: number; readonly y: number}): Promise<void> {
    await this.updateComplete;
    const menu = this.#menu;
    if (!menu || !this.isConnected) return;
    this.#anchor = anchor;
    if (!menu.matches(':popover-open')) menu.showPopover();
    const at = point ? {left: point.x, top: point.y, width: 0, height: 0} : anchor.getBoundingClientRect();
    const {clientWidth, clientHeight} = this.ownerDocument.documentElement;
    const rtl = getComputedStyle(this).direction === 'rtl';
    const {x, y} = placeOf(at, menu.getBoundingClientRect(), {width: clientWidth, height: clientHeight}, rtl);
    menu.style.setProperty('--_x', `${String(Math.round(x))}px`);
    menu.style.setProperty('--_y', `${String(Math.round(y))}px`);
    this.#listen(true);
    const items = this.#items();
    const isChoice = items[0]?.hasAttribute('aria-checked');
    const chosen = isChoice ? items.find((item) => item.ariaChecked === 'true') : undefined;
    (chosen ?? items[0])?.focus({preventScroll: true});
  }

  /** Closes it. The focus goes back to the button, if it was in the menu. */
  hide(): void {
    const anchor = this.#anchor;
    if (!anchor) return;
    const focus = deepFocus(this.ownerDocument);
    const hadFocus = focus !== undefined && this.#items().includes(focus);
    this.#anchor = undefined;
    this.#listen(false);
    if (this.isConnected) this.#menu?.hidePopover();
    if (hadFocus) anchor.focus({preventScroll: true});
    this.onClose?.();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="menu"
      part="menu"
      role="menu"
      popover="manual"
      tabindex="-1"
      aria-label=${this.label}
      @keydown=${this.#onKey}
    >
      ${map(this.groups, (group) => this.#group(group))}
      <slot @slotchange=${this.#adopt}></slot>
    </div>`;
  }

  #group({label, items}: MenuGroup): TemplateResult {
    return html`<div class="group" role="group" aria-label=${label ?? nothing}>
      ${label ? html`<div class="heading" aria-hidden="true">${label}</div>` : nothing}
      ${map(items, (item) => this.#item(item))}
    </div>`;
  }

  #item(item: MenuItem): TemplateResult {
    const isChoice = item.checked !== undefined;
    const choose = (): void => {
      this.#choose(item);
    };
    return html`<button
      type="button"
      part="item"
      tabindex="-1"
      role=${isChoice ? 'menuitemradio' : 'menuitem'}
      data-item=${item.name}
      aria-checked=${ifDefined(isChoice ? (item.checked ? 'true' : 'false') : undefined)}
      aria-disabled=${item.forbidden ? 'true' : 'false'}
      @click=${choose}
    >
      ${item.icon ? icon(item.icon) : nothing}
      <span class="words">${item.label}${item.forbidden ? html`<small>${item.forbidden}</small>` : nothing}</span>
      ${item.keys ? html`<kbd aria-hidden="true">${item.keys}</kbd>` : nothing} ${item.checked ? icon('done') : nothing}
    </button>`;
  }

  /** Closed first: what runs may move the focus elsewhere. */
  #choose(item: MenuItem): void {
    if (item.forbidden) return;
    this.hide();
    item.run();
  }

  get #menu(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.menu');
  }

  get #own(): HTMLElement[] {
    const assigned = this.renderRoot.querySelector('slot')?.assignedElements({flatten: true}) ?? [];
    return assigned.filter((element): element is HTMLElement => element instanceof HTMLElement);
  }

  #items(): HTMLElement[] {
    const own = this.#own.filter((element) => element.role?.startsWith('menuitem'));
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part=item]'), ...own];
  }

  #listen(on: boolean): void {
    const view = this.ownerDocument.defaultView;
    const change = on ? 'addEventListener' : 'removeEventListener';
    view?.[change]('pointerdown', this.#onOutside, true);
    view?.[change]('resize', this.#onAway);
    view?.[change]('blur', this.#onAway);
  }

  readonly #adopt = (): void => {
    for (const element of this.#own) {
      element.role ??= 'menuitem';
      if (element.role.startsWith('menuitem')) element.tabIndex = -1;
      element.addEventListener('click', this.#onOwn); // the same listener is added only once
    }
  };

  readonly #onOwn = (): void => {
    this.hide();
  };

  readonly #onAway = (): void => {
    this.hide();
  };

  /** A press on the button itself is the button's, which closes the menu too. */
  readonly #onOutside = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this) && !path.some((one) => one === this.#anchor)) this.hide();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      this.hide(); // Tab then goes on from the button
      return;
    }
    const items = this.#items();
    const focus = deepFocus(this.ownerDocument);
    const at = focus ? items.indexOf(focus) : -1;
    const to = menuStep(
      event.key,
      at,
      items.map((item) => item.textContent),
    );
    if (event.key !== 'Enter' && event.key !== ' ') event.stopPropagation(); // a letter here is no shortcut
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };
}

define('vicolo-menu', VicoloMenu);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-menu': VicoloMenu;
  }
}
