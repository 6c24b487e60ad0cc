import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {DeviceKind} from '../session/device-access.js';
import {inUse} from '../session/device-lists.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import './icons/media.js';
import {controlStyles} from './styles/controls.js';
import {deviceMenuStyles} from './styles/vicolo-device-menu.js';
import {VicoloElement} from './vicolo-element.js';
import './words/devices.js';

type Items = typeof import('./device-items.js');

/**
 * A small button that opens the list of microphones, cameras or speakers, with a tick at the one in
 * use. The list stays true as devices come and go. Shows nothing where a browser lets nobody choose a
 * speaker. In the camera's is also what people can have behind them, where the page offers `backgrounds`.
 *
 * @summary Chooses a device.
 * @csspart button - The button.
 * @csspart menu - The list.
 * @csspart item - Each device in it.
 * @csspart backgrounds - What one can have behind oneself.
 */
export class VicoloDeviceMenu extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, deviceMenuStyles];

  /** What to choose: `microphone`, `camera` or `speaker`. */
  @property() kind: DeviceKind = 'microphone';

  /** Shows the name of the device in use in the button. */
  @property({type: Boolean, attribute: 'with-label'}) withLabel = false;

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #session = new SessionController(this);
  readonly #devices = new StoreController(this, () => this.#session.value?.devices.state);
  #items: Items | undefined;
  #open = false;

  get #menu(): HTMLElement | null {
    return this.renderRoot.querySelector('[popover]');
  }

  protected override render(): TemplateResult | typeof nothing {
    const {words, kind} = this;
    const state = this.#devices.value;
    if (kind === 'speaker' && !state?.speakers.length) return nothing;
    const current = state && inUse(state, kind)?.label;
    const label = [words.chooseDevice[kind], ...(current ? [current] : [])].join(': ');
    return html`<button
        type="button"
        class=${this.withLabel ? 'opener labelled' : 'opener'}
        part="button"
        aria-haspopup="menu"
        aria-expanded=${this.#open ? 'true' : 'false'}
        aria-label=${label}
        title=${current ?? ''}
        @click=${this.#toggle}
        @keydown=${this.#openByKey}
      >
        ${this.withLabel ? html`${icon(kind)}<span class="label">${current ?? words[kind]}</span>` : nothing}
        ${icon('open')}
      </button>
      <div
        popover
        role="menu"
        part="menu"
        aria-label=${words.chooseDevice[kind]}
        @beforetoggle=${this.#giveBackFocus}
        @toggle=${this.#toggled}
        @keydown=${this.#keys}
      >
        ${this.#items && state ? this.#items.itemsTemplate({words, kind, state, session: this.#session.value, close: this.#close}) : nothing}
      </div>`;
  }

  readonly #toggle = (): void => {
    if (this.#open) this.#close();
    else void this.#show();
  };

  readonly #openByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#show();
  };

  /** What is in the menu is loaded when it is opened for the first time. */
  async #show(): Promise<void> {
    this.#items ??= await import('./device-items.js');
    this.requestUpdate();
    await this.updateComplete;
    const menu = this.#menu;
    const opener = this.renderRoot.querySelector('.opener');
    if (!menu || !opener || this.#open) return;
    menu.showPopover();
    this.#items.placeMenu(menu, opener);
    this.#items.focusFirst(menu);
  }

  readonly #giveBackFocus = (event: ToggleEvent): void => {
    if (event.newState !== 'closed' || !this.#menu?.matches(':focus-within')) return;
    this.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  };

  readonly #toggled = (event: ToggleEvent): void => {
    this.#open = event.newState === 'open';
    this.requestUpdate();
  };

  readonly #keys = (event: KeyboardEvent): void => {
    const menu = this.#menu;
    if (menu) this.#items?.moveFocus(menu, event);
  };

  readonly #close = (): void => {
    this.#menu?.hidePopover();
  };
}

define('vicolo-device-menu', VicoloDeviceMenu);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-device-menu': VicoloDeviceMenu;
  }
}
