import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {Phase} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import {cameraToggle, microphoneToggle} from './media-toggles.js';
import {rejoinMessage} from './rejoin-message.js';
import {controlStyles} from './styles/controls.js';
import {toggleStyles} from './styles/toggles.js';
import {lobbyStyles} from './styles/vicolo-lobby.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * Before and after the meeting: what one enters with, the password where there is one, joining, and
 * why one is out again.
 *
 * @summary The way into a room.
 * @slot - The host's own words or links, below the button.
 * @csspart base - The whole lobby.
 * @csspart title - The heading.
 * @csspart message - Why joining failed, or why the room was left.
 * @csspart join-button - The button.
 * @csspart rejoining - What is said while the room is entered again after a lost connection.
 * @csspart stop-button - The button that ends that.
 */
export class VicoloLobby extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, toggleStyles, lobbyStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** True while the page has not yet said who enters, or which room. */
  @property({type: Boolean}) waiting = false;

  readonly #session = new SessionController(this);
  readonly #phase = new StoreController(this, () => this.#session.value?.phase);
  readonly #rejoining = new StoreController(this, () => this.#session.value?.rejoining.active);
  readonly #details = new StoreController(this, () => this.#session.value?.details);
  readonly #microphone = new StoreController(this, () => this.#session.value?.microphone);
  readonly #camera = new StoreController(this, () => this.#session.value?.camera);

  protected override render(): TemplateResult {
    const {words} = this;
    const phase: Phase = this.#phase.value ?? {is: 'idle'};
    const joining = phase.is === 'joining';
    const common = {session: this.#session.value, words, inRoom: false, allowed: true};
    return html`<form class="base" part="base" @submit=${this.#submit}>
      <h2 part="title">${this.#details.value?.title ?? words.readyToJoin}</h2>
      <div class="message" part="message" role="status">${this.#message(phase)}</div>
      ${this.#password(phase)}
      <div class="row">
        ${microphoneToggle({...common, state: this.#microphone.value})}
        ${cameraToggle({...common, state: this.#camera.value})}
      </div>
      <button class="primary join" part="join-button" ?disabled=${joining} aria-busy=${joining ? 'true' : 'false'}>
        ${joining ? html`<span class="spinner"></span>${words.joining}` : this.#action(phase)}
      </button>
      <slot></slot>
    </form>`;
  }

  #action(phase: Phase): string {
    if (this.#rejoining.value) return this.words.joinNow;
    if (phase.is === 'left') return this.words.joinAgain;
    return phase.is === 'failed' && phase.error.code !== 'password-required' ? this.words.retry : this.words.join;
  }

  #message(phase: Phase): TemplateResult | typeof nothing {
    if (this.#rejoining.value) return rejoinMessage(this.words, this.#stopRejoining);
    if (phase.is === 'failed') {
      return html`<p class="failed">${icon('warning')} ${this.words.error[phase.error.code]}</p>`;
    }
    if (phase.is === 'left') return html`<p>${this.words.leftBecause[phase.reason]}</p>`;
    return this.waiting ? html`<p>${this.words.waitingForSignIn}</p>` : nothing;
  }

  #password(phase: Phase): TemplateResult | typeof nothing {
    const asked = phase.is === 'failed' && phase.error.code === 'password-required';
    if (!asked && !this.#details.value?.policy.hasPassword) return nothing;
    return html`<label
      >${this.words.password}
      <input name="password" type="password" autocomplete="off" required aria-describedby="password-hint" />
      <small id="password-hint">${this.words.passwordHint}</small>
    </label>`;
  }

  readonly #stopRejoining = (): void => {
    this.#session.value?.rejoining.stop();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const password = new FormData(event.target as HTMLFormElement).get('password');
    void this.#session.value?.join(typeof password === 'string' && password ? {password} : {});
  };
}

define('vicolo-lobby', VicoloLobby);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-lobby': VicoloLobby;
  }
}
