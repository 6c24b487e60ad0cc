import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {SessionController} from '../../binding/session-controller.js';
import {StoreController} from '../../binding/store-controller.js';
import type {Phase} from '../../session/phase.js';
import '../icons/media.js';
import {entryTemplate} from '../lobby-entry.js';
import {cameraToggle, microphoneToggle} from '../media-toggles.js';
import {controlStyles} from '../styles/controls.js';
import {toggleStyles} from '../styles/toggles.js';
import {lobbyStyles} from '../styles/vicolo-lobby.js';
import {VicoloLobby} from '../vicolo-lobby.js';
import '../words/devices.js';
import {Looks} from './looks.js';

const PREVIEW_PARTS =
  'preview, video, allow-button, decline-button, retry-button, microphone-button, camera-button, devices';

class LobbyLooks extends Looks<VicoloLobby> {
  static override styles: CSSResultGroup = [controlStyles, toggleStyles, lobbyStyles];

  readonly #session = new SessionController(this.host);
  readonly #phase = new StoreController(this.host, () => this.#session.value?.phase);
  readonly #rejoining = new StoreController(this.host, () => this.#session.value?.rejoining.active);
  readonly #details = new StoreController(this.host, () => this.#session.value?.details);
  readonly #microphone = new StoreController(this.host, () => this.#session.value?.microphone);
  readonly #camera = new StoreController(this.host, () => this.#session.value?.camera);
  readonly #name = new StoreController(this.host, () => this.#session.value?.displayName.name);
  readonly #mayName = new StoreController(this.host, () => this.#session.value?.displayName.allowed);
  #gavePassword = false;
  #hasNoPreview = false;

  /** No device is open without being shown; after the meeting none opens. */
  get #showsPreview(): boolean {
    if (this.host.statusOnly || this.#hasNoPreview) return false;
    if (this.#camera.value?.track || this.#microphone.value?.track) return true;
    return !this.host.waiting && !this.#rejoining.value && this.#phase.value?.is !== 'left';
  }

  override willUpdate(): void {
    const phase = this.#phase.value;
    if (phase?.is === 'joining' && phase.waiting) import('../vicolo-waiting.js').catch(() => undefined);
    if (!this.#showsPreview) return;
    // Loaded when it is shown: whoever enters without a lobby does not need it.
    import('../vicolo-preview.js').catch(() => {
      this.#hasNoPreview = true;
      this.host.requestUpdate();
    });
  }

  override render(): TemplateResult {
    const {words} = this;
    const phase: Phase = this.#phase.value ?? {is: 'idle'};
    return html`<form class=${this.#showsPreview ? 'base with-preview' : 'base'} part="base" @submit=${this.#submit}>
      ${
        this.#showsPreview
          ? html`<vicolo-preview exportparts=${PREVIEW_PARTS} .session=${this.#session.value}></vicolo-preview>`
          : nothing
      }
      <div class="entry">
        ${entryTemplate({
          session: this.#session.value,
          words,
          phase,
          waiting: this.host.waiting,
          details: this.#details.value,
          name: this.#mayName.value ? (this.#name.value ?? '') : undefined,
          gavePassword: this.#gavePassword,
          rejoining: this.#rejoining.value ?? false,
          onStopRejoining: this.#stopRejoining,
          toggles: this.#showsPreview || this.host.statusOnly ? nothing : this.#toggles(),
          onCancel: this.#cancel,
        })}
        <slot></slot>
      </div>
    </form>`;
  }

  #toggles(): TemplateResult {
    const common = {session: this.#session.value, words: this.words, inRoom: false, allowed: true};
    return html`<div class="row">
      ${microphoneToggle({...common, state: this.#microphone.value})}
      ${cameraToggle({...common, state: this.#camera.value})}
    </div>`;
  }

  readonly #cancel = (): void => {
    void this.#session.value?.leave();
  };

  readonly #stopRejoining = (): void => {
    this.#session.value?.rejoining.stop();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => (data.get(name) as string | null) ?? '';
    const session = this.#session.value;
    const password = text('password');
    this.#gavePassword = password !== '';
    if (data.has('name')) session?.displayName.set(text('name'));
    session?.join(password ? {password} : {}).catch(() => {
      void this.#askAgain();
    });
  };

  async #askAgain(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLInputElement>('[aria-invalid=true]')?.select();
  }
}

VicoloLobby.wear(LobbyLooks);
