import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import './icons/preview.js';
import './icons/media.js';
import {controlStyles} from './styles/controls.js';
import {deviceMenuStyles} from './styles/vicolo-device-menu.js';
import {VicoloElement} from './vicolo-element.js';
import './words/devices.js';

/**
 * Plays a few notes through the chosen speaker, so that a person knows whether they will hear anything.
 *
 * @summary A test sound.
 * @csspart button - The button.
 */
export class VicoloSoundTest extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, deviceMenuStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** Shows its words where there is room for them. */
  @property({type: Boolean, attribute: 'with-label'}) withLabel = false;

  readonly #session = new SessionController(this);
  #playing = false;

  protected override render(): TemplateResult {
    const label = this.#playing ? this.words.testingSound : this.words.testSound;
    return html`<button
      type="button"
      class=${this.withLabel ? 'opener labelled' : 'opener'}
      part="button"
      aria-label=${label}
      aria-busy=${this.#playing ? 'true' : 'false'}
      @click=${this.#play}
    >
      ${icon('test-sound')}${this.withLabel ? html`<span class="label">${label}</span>` : nothing}
    </button>`;
  }

  readonly #play = (): void => {
    if (!this.#playing) void this.#run();
  };

  async #run(): Promise<void> {
    this.#show(true);
    try {
      const {playTestSound} = await import('../binding/test-sound.js');
      await playTestSound(this.#session.value?.devices.state.get().speaker);
    } catch {
      // No sound is the answer that the person was looking for.
    }
    this.#show(false);
  }

  #show(playing: boolean): void {
    this.#playing = playing;
    this.requestUpdate();
  }
}

define('vicolo-sound-test', VicoloSoundTest);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-sound-test': VicoloSoundTest;
  }
}
