import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {attachTrack} from '../binding/attach-track.js';
import {define} from '../binding/define.js';
import {LevelController} from '../binding/level-controller.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {CLOSED} from '../session/local-source-state.js';
import type {Phase} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import {backgroundSaid} from './background-said.js';
import {cameraToggle, microphoneToggle} from './media-toggles.js';
import {saidTemplate} from './preview-said.js';
import {opensByItself, previewOf, type OwnMedia} from './preview-state.js';
import {controlStyles} from './styles/controls.js';
import {toggleStyles} from './styles/toggles.js';
import {previewStyles} from './styles/vicolo-preview.js';
import './vicolo-device-menu.js';
import './vicolo-sound-test.js';
import {VicoloElement} from './vicolo-element.js';
import './words/devices.js';
import './icons/media.js';

/**
 * One's own picture and sound before joining, and the devices for both. It asks for no permission by
 * itself: it explains first, and a person can go on without. What is allowed already opens at once,
 * and what is open when joining is what others see: it is not opened again.
 *
 * @summary How one will be seen and heard.
 * @csspart preview - Where the picture is.
 * @csspart video - The picture.
 * @csspart allow-button - Has the browser ask for camera and microphone.
 * @csspart decline-button - Goes on without them.
 * @csspart retry-button - Tries to open a device again that failed.
 * @csspart button - Every button on the picture.
 * @csspart microphone-button - The microphone's button.
 * @csspart camera-button - The camera's button.
 * @csspart devices - The row of device menus.
 */
export class VicoloPreview extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, toggleStyles, previewStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #session = new SessionController(this);
  readonly #phase = new StoreController(this, () => this.#session.value?.phase);
  readonly #microphone = new StoreController(this, () => this.#session.value?.microphone);
  readonly #camera = new StoreController(this, () => this.#session.value?.camera);
  readonly #devices = new StoreController(this, () => this.#session.value?.devices.state);
  readonly #backgrounds = new StoreController(this, () => this.#session.value?.devices.backgrounds);
  readonly #background = new StoreController(this, () => this.#backgrounds.value?.state);
  readonly #outlook = new StoreController(this, () => this.#session.value?.devices.outlook);
  #opened = false;

  constructor() {
    super();
    new LevelController(this, () => this.#session.value?.devices.level);
  }

  get #media(): OwnMedia {
    return {
      microphone: this.#microphone.value ?? CLOSED,
      camera: this.#camera.value ?? CLOSED,
      outlook: this.#outlook.value,
      mayOpen: mayJoin(this.#phase.value),
    };
  }

  static {
    this.disableWarning?.('change-in-update'); // what is asked for after an update may at once lead to another
  }

  protected override updated(): void {
    // Only what is looked at: a preview that the page hides opens no camera.
    if (this.#opened || this.#phase.value?.is === 'joining' || !opensByItself(this.#media)) return;
    if (!this.checkVisibility()) return;
    this.#opened = true;
    void this.#session.value?.prepare();
  }

  protected override render(): TemplateResult {
    const media = this.#media;
    const {camera, microphone} = media;
    return html`<div class="pane" part="preview">
        ${camera.track ? this.#picture(media) : nothing}
        <div class=${camera.track ? 'said beside' : 'said'} role="status">${this.#said(media)}</div>
        <div class="over">
          ${this.#toggles(media)}
          ${
            microphone.track
              ? html`<span class="level" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></span>`
              : nothing
          }
        </div>
      </div>
      ${this.#menus()}`;
  }

  /** Of the background only when nothing is more pressing. */
  #said(media: OwnMedia): TemplateResult | typeof nothing {
    const {words} = this;
    const hasPicture = media.camera.track !== undefined;
    const said = saidTemplate(previewOf(media), {
      words,
      hasPicture,
      onAllow: this.#allow,
      onDecline: this.#decline,
    });
    return said === nothing && hasPicture ? backgroundSaid(words, this.#background.value?.is) : said;
  }

  #picture({camera}: OwnMedia): TemplateResult {
    return html`<video
      class=${camera.mirrored ? 'mirrored' : ''}
      part="video"
      aria-label=${this.words.preview}
      playsinline
      .muted=${true}
      ${attachTrack(camera.track)}
    ></video>`;
  }

  #toggles({microphone, camera}: OwnMedia): TemplateResult {
    const common = {session: this.#session.value, words: this.words, inRoom: false, allowed: true};
    return html`<div class="row">
      ${microphoneToggle({...common, state: microphone})} ${cameraToggle({...common, state: camera})}
    </div>`;
  }

  #menus(): TemplateResult {
    const session = this.#session.value;
    const mayChooseSpeaker = Boolean(this.#devices.value?.speakers.length);
    return html`<div class="devices" part="devices">
      <vicolo-device-menu kind="microphone" with-label .session=${session}></vicolo-device-menu>
      <vicolo-device-menu kind="camera" with-label .session=${session}></vicolo-device-menu>
      ${
        mayChooseSpeaker
          ? html`<vicolo-device-menu kind="speaker" with-label .session=${session}></vicolo-device-menu>`
          : nothing
      }
      <vicolo-sound-test with-label .session=${session}></vicolo-sound-test>
    </div>`;
  }

  readonly #decline = (): void => {
    void this.#session.value?.devices.decline().then(() => this.#keepFocus());
  };

  readonly #allow = (): void => {
    void this.#open().then(() => this.#keepFocus());
  };

  /** Asks for all that is wanted and, once more, for what has failed. */
  async #open(): Promise<void> {
    const session = this.#session.value;
    const {microphone, camera} = this.#media;
    this.#opened = true;
    if (microphone.error) void session?.setMicrophone(true);
    if (camera.error) void session?.setCamera(true);
    await session?.prepare();
  }

  /** The button that was clicked is gone. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    const focused = (this.getRootNode() as ShadowRoot | Document).activeElement;
    if (focused !== null && focused !== this && focused !== this.ownerDocument.body) return;
    if (this.shadowRoot?.activeElement) return;
    this.renderRoot.querySelector<HTMLElement>('[part~=retry-button], [part~=camera-button]')?.focus();
  }
}

/** Where there is no way in, no camera opens for it. */
function mayJoin(phase: Phase | undefined): boolean {
  if (phase?.is !== 'failed') return phase !== undefined && phase.is !== 'left';
  return phase.error.retryable || phase.error.code === 'password-required';
}

define('vicolo-preview', VicoloPreview);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-preview': VicoloPreview;
  }
}
