import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {byKey} from '../binding/by-key.js';
import {define} from '../binding/define.js';
import {writeOwnSpeech} from '../binding/own-speech.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {shownAt, type Caption} from '../session/captions/caption.js';
import {realClock} from '../session/clock.js';
import type {RoomSession} from '../session/room-session.js';
import {captionChoices} from './caption-menu.js';
import {icon} from './icons/icons.js';
import './icons/meeting.js';
import {controlStyles} from './styles/controls.js';
import {captionsStyles} from './styles/vicolo-captions.js';
import {VicoloElement} from './vicolo-element.js';
import './vicolo-menu.js';
import './words/controls.js';
import './words/meeting.js';

/**
 * What is said in the room, as text: by speaker, while it is said and for some seconds after. It shows LiveKit's
 * transcriptions (text streams with the topic `lk.transcription`) of agents, and those that people send of their own
 * speech. Size, place and, where the page allows it, one's own speech are chosen in its menu. Not read out: who hears a
 * screen reader hears the voices as well.
 *
 * @summary Captions.
 * @csspart base - All captions.
 * @csspart caption - What one person says.
 * @csspart name - Who says it.
 * @csspart settings-button - The button of the menu.
 * @csspart message - That nothing was said yet, or that one's speech could not be written down.
 */
export class VicoloCaptions extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, captionsStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  @state() private open = false;

  readonly #session = new SessionController(this);
  readonly #shown = new StoreController(this, () => this.#captions?.shown);
  readonly #said = new StoreController(this, () => this.#captions?.captions);
  readonly #size = new StoreController(this, () => this.#captions?.size);
  readonly #place = new StoreController(this, () => this.#captions?.place);
  readonly #own = new StoreController(this, () => this.#captions?.own);
  #forget: (() => void) | undefined;
  #writing: {readonly session: RoomSession; readonly end: () => void} | undefined;

  get #captions() {
    return this.#session.value?.captions;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget?.();
    this.#write(undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#write(this.isConnected && this.#own.value === 'on' ? this.#session.value : undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#shown.value) return nothing;
    const {words} = this;
    const shown = this.#now();
    return html`<section
        class="base ${this.#size.value ?? ''} ${this.#place.value ?? ''}"
        part="base"
        aria-label=${words.captions}
      >
        <div class="lines">${byKey(shown, ({id}) => id, captionTemplate)} ${this.#message(shown.length)}</div>
        <button
          type="button"
          class="round settings"
          part="settings-button"
          aria-label=${words.captionSettings}
          title=${words.captionSettings}
          aria-haspopup="menu"
          aria-expanded=${this.open ? 'true' : 'false'}
          @click=${this.#openMenu}
        >
          ${icon('more-controls')}
        </button>
      </section>
      <vicolo-menu
        .label=${words.captionSettings}
        .groups=${this.open && this.#captions ? captionChoices(this.#captions, words) : []}
        .onClose=${this.#closed}
      ></vicolo-menu>`;
  }

  /** What is on the screen; drawn again when the first of it has had its time. */
  #now(): readonly Caption[] {
    this.#forget?.();
    const now = Date.now();
    const {shown, next} = shownAt(this.#said.value ?? [], now);
    if (next !== undefined) {
      this.#forget = realClock.after(next - now, () => {
        this.requestUpdate();
      });
    }
    return shown;
  }

  #message(count: number): TemplateResult | typeof nothing {
    const {words} = this;
    if (this.#own.value === 'failed') {
      return html`<p class="note" part="message" role="alert">${words.speechNotUnderstood}</p>`;
    }
    return count || this.#said.value?.length
      ? nothing
      : html`<p class="note" part="message">${words.noCaptionsYet}</p>`;
  }

  #write(session: RoomSession | undefined): void {
    if (session === this.#writing?.session) return;
    this.#writing?.end();
    this.#writing = session && {session, end: writeOwnSpeech(session, () => this.language)};
  }

  readonly #openMenu = async ({currentTarget}: Event): Promise<void> => {
    const menu = this.renderRoot.querySelector('vicolo-menu');
    if (this.open) {
      menu?.hide();
      return;
    }
    this.open = true;
    await this.updateComplete; // its lines are made now
    await menu?.show(currentTarget as HTMLElement);
  };

  readonly #closed = (): void => {
    this.open = false;
  };
}

function captionTemplate({name, text, final, language}: Caption): TemplateResult {
  return html`<p class=${final ? 'caption' : 'caption growing'} part="caption">
    <b part="name">${name}</b> <span lang=${ifDefined(language)}>${text}</span>
  </p>`;
}

define('vicolo-captions', VicoloCaptions);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-captions': VicoloCaptions;
  }
}
