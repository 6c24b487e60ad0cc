import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {attachTrack} from '../../binding/attach-track.js';
import {HoldController} from '../../binding/hold-controller.js';
import {LevelController} from '../../binding/level-controller.js';
import {SessionController} from '../../binding/session-controller.js';
import {ShownController} from '../../binding/shown-controller.js';
import {StoreController} from '../../binding/store-controller.js';
import type {ParticipantState, RoomParticipant} from '../../session/participant.js';
import {keyOf} from '../../session/tiles.js';
import {icon} from '../icons/icons.js';
import '../icons/media.js';
import '../icons/meeting.js';
import {hueOf, initialsOf} from '../person.js';
import {controlStyles} from '../styles/controls.js';
import {tileStatusStyles} from '../styles/tile-status.js';
import {tileStyles} from '../styles/vicolo-participant-tile.js';
import {delayOf, statusMark, statusOf, wordsOfStatus, type TileStatus} from '../tile-status.js';
import {VicoloParticipantTile} from '../vicolo-participant-tile.js';
import '../words/controls.js';
import {Looks} from './looks.js';

class TileLooks extends Looks<VicoloParticipantTile> {
  static override styles: CSSResultGroup = [controlStyles, tileStyles, tileStatusStyles];

  readonly #session = new SessionController(this.host);
  readonly #people = new StoreController(this.host, () =>
    this.host.local ? this.#session.value?.participants : undefined,
  );
  readonly #pins = new StoreController(this.host, () => this.#session.value?.stage.pins);
  readonly #phase = new StoreController(this.host, () => this.#session.value?.phase);
  readonly #state = new StoreController<ParticipantState>(this.host, () => this.#shown?.state);

  #menuIsOpen = false;

  constructor(host: VicoloParticipantTile) {
    super(host);
    new HoldController(this.host, (point) => this.#openMenu(point));
    new LevelController(this.host, () => this.#shown?.level);
    new ShownController(this.host, () => {
      const stage = this.#session.value?.stage;
      return stage && this.#shown && {stage, key: keyOf(this.#shown.identity, this.host.source)};
    });
  }

  get #shown(): RoomParticipant | undefined {
    return this.host.participant ?? this.#people.value?.find((participant) => participant.isLocal);
  }

  get #isPinned(): boolean {
    return (
      this.#shown !== undefined && (this.#pins.value?.includes(keyOf(this.#shown.identity, this.host.source)) ?? false)
    );
  }

  override updated(): void {
    const state = this.#state.value;
    this.#mark('speaking', state?.speaking ?? false);
    this.#mark('local', state?.isLocal ?? false);
    this.#mark('screen', this.host.source === 'screen_share');
    this.#mark('still', state !== undefined && delayOf(state, this.host.source) === 'still');
    this.#mark('pinned', state !== undefined && this.#isPinned);
    if (state) this.host.style.setProperty('--_hue', String(hueOf(state.identity)));
  }

  override render(): TemplateResult | typeof nothing {
    const state = this.#state.value;
    if (!state) return nothing;
    const isScreen = this.host.source === 'screen_share';
    const track = isScreen ? state.screenTrack : state.cameraTrack;
    const classes = {mirrored: state.mirrored && !isScreen, fitted: isScreen, shown: track !== undefined};
    const status = statusOf(state, this.host.source, this.#phase.value?.is === 'reconnecting');
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
    if (this.host.source === 'screen_share') return this.words.screenOf(state.name);
    return state.isLocal ? `${state.name} (${this.words.you})` : state.name;
  }

  /** Says in words what colours and icons say. */
  #describe(state: ParticipantState, status: TileStatus | undefined): string {
    const {words} = this;
    const isScreen = this.host.source === 'screen_share';
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
    if (on) this.host.internals.states.add(name);
    else this.host.internals.states.delete(name);
  }

  readonly #togglePin = (): void => {
    if (this.#shown) this.#session.value?.stage.pin(keyOf(this.#shown.identity, this.host.source), !this.#isPinned);
  };

  readonly #onOptions = (): void => {
    if (this.#menuIsOpen) this.host.renderRoot.querySelector('vicolo-menu')?.hide();
    else this.#openMenu();
  };

  #openMenu(point?: {readonly x: number; readonly y: number}): boolean {
    const {value: session} = this.#session;
    const button = this.host.renderRoot.querySelector<HTMLElement>('.options');
    if (!session || !this.#shown || !button) return false;
    if (this.#menuIsOpen) return true;
    this.#setMenu(true);
    const shown = {session, participant: this.#shown, source: this.host.source};
    const closed = (): void => {
      this.#setMenu(false);
    };
    void import('../tile-menu.js')
      .then(({openTileMenu}) => openTileMenu(this.host.renderRoot as ShadowRoot, shown, button, point, closed))
      .catch(closed); // could not be downloaded; the next click tries again
    return true;
  }

  #setMenu(open: boolean): void {
    this.#menuIsOpen = open;
    this.host.requestUpdate();
  }

  readonly #onImage = ({target, type}: Event): void => {
    (target as HTMLImageElement).hidden = type === 'error';
  };
}

VicoloParticipantTile.wear(TileLooks);
