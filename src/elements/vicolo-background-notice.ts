import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {isInRoom} from '../session/phase.js';
import type {BackgroundState} from '../session/backgrounds/view.js';
import type {RoomSession} from '../session/room-session.js';
import {backgroundSaid} from './background-said.js';
import {icon} from './icons/icons.js';
import {backgroundNoticeStyles} from './styles/vicolo-background-notice.js';
import {controlStyles} from './styles/controls.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * Says in the room that a background is being prepared, could not be shown, or was too much for the machine. The lobby
 * says it beside the picture.
 *
 * @summary What became of the chosen background.
 * @csspart notice - The message.
 */
export class VicoloBackgroundNotice extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, backgroundNoticeStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #session = new SessionController(this);
  readonly #phase = new StoreController(this, () => this.#session.value?.phase);
  readonly #backgrounds = new StoreController(this, () => this.#session.value?.devices.backgrounds);
  readonly #state = new StoreController(this, () => this.#backgrounds.value?.state);
  /** What the person has read and closed. */
  #closed: BackgroundState | undefined;

  protected override render(): TemplateResult {
    const state = this.#state.value;
    const isSeen = this.#phase.value && isInRoom(this.#phase.value) && state !== this.#closed;
    const said = isSeen ? backgroundSaid(this.words, state?.is) : nothing;
    return html`<div role="status">${said === nothing ? nothing : this.#notice(said, state?.is === 'preparing')}</div>`;
  }

  #notice(said: unknown, passes: boolean): TemplateResult {
    return html`<div class=${passes ? 'notice passing' : 'notice'} part="notice">
      ${said}
      ${
        passes
          ? nothing
          : html`<button type="button" class="round" aria-label=${this.words.close} @click=${this.#close}>
              ${icon('close')}
            </button>`
      }
    </div>`;
  }

  readonly #close = (): void => {
    this.#closed = this.#state.value;
    this.requestUpdate();
  };
}

define('vicolo-background-notice', VicoloBackgroundNotice);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-background-notice': VicoloBackgroundNotice;
  }
}
