import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {attachTrack} from '../binding/attach-track.js';
import {define} from '../binding/define.js';
import {HoldController} from '../binding/hold-controller.js';
import {LevelController} from '../binding/level-controller.js';
import {SessionController} from '../binding/session-controller.js';
import {ShownController} from '../binding/shown-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {ParticipantState, RoomParticipant} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';
import {keyOf, type TileSource} from '../session/tiles.js';
import {icon} from './icons/icons.js';
import './icons/media.js';
import './icons/meeting.js';
import {hueOf, initialsOf} from './person.js';
import {controlStyles} from './styles/controls.js';
import {tileStatusStyles} from './styles/tile-status.js';
import {tileStyles} from './styles/vicolo-participant-tile.js';
import {delayOf, statusMark, statusOf, wordsOfStatus, type TileStatus} from './tile-status.js';
import {VicoloElement} from './vicolo-element.js';
import './words/controls.js';

/**
 * One picture: a person's camera, or a shared screen. Without a picture it shows an avatar. Where the call is
 * known, a double click pins it, and a menu (its button, the secondary click, a finger held) does more.
 *
 * @summary A participant's video, name and state.
 * @slot overlay - The host's own marks over the picture.
 * @csspart base - The whole tile.
 * @csspart video - The video.
 * @csspart avatar - The round avatar.
 * @csspart label - The bar with the name.
 * @csspart name - The name.
 * @csspart status - Why the picture is not moving, where that is so.
 * @csspart options-button - The button of the menu, shown on hover and focus.
 * @cssproperty [--vicolo-audio-level=0] - Set by the tile: how loud the person is, from 0 to 1. Read it, don't set it.
 * @cssstate speaking - While the person speaks.
 * @cssstate local - The own tile.
 * @cssstate screen - A shared screen.
 * @cssstate pinned - Held in front.
 * @cssstate still - While no picture arrives that should.
 */
export class VicoloParticipantTile extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, tileStyles, tileStatusStyles];

  /** Whom to show. Without it, `local` decides. */
  @property({attribute: false}) participant?: RoomParticipant | undefined;

  /** Shows oneself, found in the room around. */
  @property({type: Boolean}) local = false;

  /** Which picture of the participant: `camera` or `screen_share`. */
  @property() source: TileSource = 'camera';

  /** The call, where it is not the one of the `<vicolo-room>` around. `local`, pins and the menu need it. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #internals = this.attachInternals();
  readonly #session = new SessionController(this);
  readonly #people = new StoreController(this, () => (this.local ? this.#session.value?.participants : undefined));
  readonly #pins = new StoreController(this, () => this.#session.value?.stage.pins);
  readonly #phase = new StoreController(this, () => this.#session.value?.phase);
  readonly #state = new StoreController<ParticipantState>(this, () => this.#shown?.state);

  #menuIsOpen = false;

  constructor() {
    super();
    new HoldController(this, (point) => this.#openMenu(point));
    new LevelController(this, () => this.#shown?.level);
    new ShownController(this, () => {
      const stage = this.#session.value?.stage;
      return stage && this.#shown && {stage, key: keyOf(this.#shown.identity, this.source)};
    });
  }

  get #shown(): RoomParticipant | undefined {
    return this.participant ?? this.#people.value?.find((participant) => participant.isLocal);
  }

  get #isPinned(): boolean {
    return this.#shown !== undefined && (this.#pins.value?.includes(keyOf(this.#shown.identity, this.source)) ?? false);
  }

  protected override updated(): void {
    const state = this.#state.value;
    this.#mark('speaking', state?.speaking ?? false);
    this.#mark('local', state?.isLocal ?? false);
    this.#mark('screen', this.source === 'screen_share');
    this.#mark('still', state !== undefined && delayOf(state, this.source) === 'still');
    this.#mark('pinned', state !== undefined && this.#isPinned);
    if (state) this.style.setProperty('--_hue', String(hueOf(state.identity)));
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.#state.value;
    if (!state) return nothing;
    const isScreen = this.source === 'screen_share';
    const track = isScreen ? state.screenTrack : state.cameraTrack;
    const classes = {mirrored: state.mirrored && !isScreen, fitted: isScreen, shown: track !== undefined};
    const status = statusOf(state, this.source, this.#phase.value?.is === 'reconnecting');
    return html`<div
      class="base"
      part="base"
      role="group"
      aria-label=${this.#describe(state, status)}
      @dblclick=${this.#togglePin}
    >
      ${track || isScreen ? nothing : this.#avatar(state)}
      <video
        part="video"
        class=${classMap(classes)}
        autoplay
        playsinline
        .muted=${true}
        aria-hidden="true"
        ${attachTrack(track)}
      ></video>
      <div class="label" part="label" aria-hidden="true">
        ${this.#isPinned ? icon('pin') : nothing}
        ${!isScreen && state.microphone !== 'on' ? icon('microphone-off') : nothing}
        <span class="name" part="name">${this.#title(state)}</span>
        ${this.#quality(state)}
      </div>
      ${statusMark(status, this.words)}
      <div class="overlay"><slot name="overlay"></slot></div>
      ${this.#session.value ? this.#options(state) : nothing}
    </div>`;
  }

  #options(state: ParticipantState): TemplateResult {
    return html`<button
      type="button"
      class=${this.#menuIsOpen ? 'options open' : 'options'}
      part="options-button"
      aria-label=${this.words.tileOptions(this.#title(state))}
      aria-haspopup="menu"
      aria-expanded=${this.#menuIsOpen ? 'true' : 'false'}
      @click=${this.#onOptions}
    >
      ${icon('more')}
    </button>`;
  }

  #avatar(state: ParticipantState): TemplateResult {
    return html`<div class="avatar" part="avatar" aria-hidden="true">
      ${initialsOf(state.name)}
      ${
        state.avatarUrl
          ? html`<img
              src=${state.avatarUrl}
              alt=""
              referrerpolicy="no-referrer"
              @error=${this.#onImage}
              @load=${this.#onImage}
            />`
          : nothing
      }
    </div>`;
  }

  #quality({quality}: ParticipantState): TemplateResult | typeof nothing {
    if (quality !== 'poor' && quality !== 'lost') return nothing;
    return html`<span class="quality ${quality}">${icon(`quality-${quality}`)}</span>`;
  }

  #title(state: ParticipantState): string {
    if (this.source === 'screen_share') return this.words.screenOf(state.name);
    return state.isLocal ? `${state.name} (${this.words.you})` : state.name;
  }

  /** Says in words what colours and icons say. */
  #describe(state: ParticipantState, status: TileStatus | undefined): string {
    const {words} = this;
    const isScreen = this.source === 'screen_share';
    const ofPerson = [
      state.microphone !== 'on' && words.muted,
      state.camera !== 'on' && words.cameraIsOff,
      state.speaking && words.speaking,
      (state.quality === 'poor' || state.quality === 'lost') && words.quality[state.quality],
    ];
    const details = [
      ...(isScreen ? [] : ofPerson),
      status && status !== 'lost' && wordsOfStatus(status, words),
      this.#isPinned && words.pinned,
    ];
    return words.tileOf(
      this.#title(state),
      details.filter((detail) => typeof detail === 'string'),
    );
  }

  #mark(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  readonly #togglePin = (): void => {
    if (this.#shown) this.#session.value?.stage.pin(keyOf(this.#shown.identity, this.source), !this.#isPinned);
  };

  readonly #onOptions = (): void => {
    if (this.#menuIsOpen) this.renderRoot.querySelector('vicolo-menu')?.hide();
    else this.#openMenu();
  };

  #openMenu(point?: {readonly x: number; readonly y: number}): boolean {
    const {value: session} = this.#session;
    const button = this.renderRoot.querySelector<HTMLElement>('.options');
    if (!session || !this.#shown || !button) return false;
    if (this.#menuIsOpen) return true;
    this.#setMenu(true);
    const shown = {session, participant: this.#shown, source: this.source};
    const closed = (): void => {
      this.#setMenu(false);
    };
    void import('./tile-menu.js')
      .then(({openTileMenu}) => openTileMenu(this.renderRoot as ShadowRoot, shown, button, point, closed))
      .catch(closed); // could not be downloaded; the next click tries again
    return true;
  }

  #setMenu(open: boolean): void {
    this.#menuIsOpen = open;
    this.requestUpdate();
  }

  readonly #onImage = ({target, type}: Event): void => {
    (target as HTMLImageElement).hidden = type === 'error';
  };
}

define('vicolo-participant-tile', VicoloParticipantTile);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-participant-tile': VicoloParticipantTile;
  }
}
