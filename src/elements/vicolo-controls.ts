import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {canShareScreen} from '../binding/capabilities.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {ParticipantState} from '../session/participant.js';
import {isInRoom} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import {cameraToggle, microphoneToggle, screenToggle} from './media-toggles.js';
import {controlStyles} from './styles/controls.js';
import {controlsStyles} from './styles/vicolo-controls.js';
import {toggleStyles} from './styles/toggles.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * The buttons of a meeting. Each shows what is true; a click asks the session and waits for it.
 *
 * @summary Microphone, camera, screen sharing and leaving.
 * @slot start - The host's own buttons before the kit's.
 * @slot end - The host's own buttons after the kit's.
 * @csspart base - The row.
 * @csspart button - Every button.
 * @csspart microphone-button - The microphone's button.
 * @csspart camera-button - The camera's button.
 * @csspart screen-button - The screen share's button.
 * @csspart leave-button - The leave button.
 * @csspart tooltip - The words above a button.
 */
export class VicoloControls extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, toggleStyles, controlsStyles];

  /** The call to control, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #session = new SessionController(this);
  readonly #phase = new StoreController(this, () => this.#session.value?.phase);
  readonly #microphone = new StoreController(this, () => this.#session.value?.microphone);
  readonly #camera = new StoreController(this, () => this.#session.value?.camera);
  readonly #screen = new StoreController(this, () => this.#session.value?.screen);
  readonly #participants = new StoreController(this, () => this.#session.value?.participants);
  readonly #self = new StoreController<ParticipantState>(this, () => this.#local?.state);

  get #local() {
    return this.#participants.value?.find((participant) => participant.isLocal);
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const session = this.#session.value;
    const inRoom = this.#phase.value !== undefined && isInRoom(this.#phase.value);
    const self = this.#self.value;
    const common = {session, words, inRoom};
    return html`<div class="row" part="base" role="group" aria-label=${words.controls}>
      <slot name="start"></slot>
      ${microphoneToggle({...common, state: this.#microphone.value, allowed: self?.mayPublishMicrophone ?? true})}
      ${cameraToggle({...common, state: this.#camera.value, allowed: self?.mayPublishCamera ?? true})}
      ${
        canShareScreen()
          ? screenToggle({...common, state: this.#screen.value, allowed: inRoom && (self?.mayPublishScreen ?? false)})
          : nothing
      }
      <span class="control">
        <button
          type="button"
          class="end"
          part="button leave-button"
          aria-label=${words.leave}
          ?disabled=${!inRoom}
          @click=${this.#leave}
        >
          ${icon('leave')}
        </button>
        <span class="hint" part="tooltip" aria-hidden="true">${words.leave}</span>
      </span>
      <slot name="end"></slot>
    </div>`;
  }

  readonly #leave = (): void => {
    void this.#session.value?.leave();
  };
}

define('vicolo-controls', VicoloControls);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-controls': VicoloControls;
  }
}
