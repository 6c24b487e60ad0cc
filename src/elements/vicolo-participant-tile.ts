import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {attachTrack} from '../binding/attach-track.js';
import {define} from '../binding/define.js';
import {LevelController} from '../binding/level-controller.js';
import {SessionController} from '../binding/session-controller.js';
import {ShownController} from '../binding/shown-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {ParticipantState, RoomParticipant} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';
import {keyOf, type TileSource} from '../session/tiles.js';
import {icon} from './icons/icons.js';
import {hueOf, initialsOf} from './person.js';
import {tileStyles} from './styles/vicolo-participant-tile.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * One picture: a person's camera, or a shared screen. Without a picture it shows an avatar.
 *
 * @summary A participant's video, name and state.
 * @slot overlay - The host's own marks over the picture.
 * @csspart base - The whole tile.
 * @csspart video - The video.
 * @csspart avatar - The round avatar.
 * @csspart label - The bar with the name.
 * @csspart name - The name.
 * @cssproperty [--vicolo-audio-level=0] - Set by the tile: how loud the person is, from 0 to 1. Read it, don't set it.
 * @cssstate speaking - While the person speaks.
 * @cssstate local - The own tile.
 * @cssstate screen - A shared screen.
 */
export class VicoloParticipantTile extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, tileStyles];

  /** Whom to show. Without it, `local` decides. */
  @property({attribute: false}) participant?: RoomParticipant | undefined;

  /** Shows oneself, found in the room around. */
  @property({type: Boolean}) local = false;

  /** Which picture of the participant: `camera` or `screen_share`. */
  @property() source: TileSource = 'camera';

  /** The call, where it is not the one of the `<vicolo-room>` around. Only `local` needs it. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #internals = this.attachInternals();
  readonly #session = new SessionController(this);
  readonly #people = new StoreController(this, () => (this.local ? this.#session.value?.participants : undefined));
  readonly #state = new StoreController<ParticipantState>(this, () => this.#shown?.state);

  constructor() {
    super();
    new LevelController(this, () => this.#shown?.level);
    new ShownController(this, () => {
      const stage = this.#session.value?.stage;
      return stage && this.#shown && {stage, key: keyOf(this.#shown.identity, this.source)};
    });
  }

  get #shown(): RoomParticipant | undefined {
    return this.participant ?? this.#people.value?.find((participant) => participant.isLocal);
  }

  protected override updated(): void {
    const state = this.#state.value;
    this.#mark('speaking', state?.speaking ?? false);
    this.#mark('local', state?.isLocal ?? false);
    this.#mark('screen', this.source === 'screen_share');
    if (state) this.style.setProperty('--_hue', String(hueOf(state.identity)));
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.#state.value;
    if (!state) return nothing;
    const isScreen = this.source === 'screen_share';
    const track = isScreen ? state.screenTrack : state.cameraTrack;
    const classes = {mirrored: state.mirrored && !isScreen, fitted: isScreen, shown: track !== undefined};
    return html`<div class="base" part="base" role="group" aria-label=${this.#describe(state)}>
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
        ${!isScreen && state.microphone !== 'on' ? icon('microphone-off') : nothing}
        <span class="name" part="name">${this.#title(state)}</span>
        ${this.#quality(state)}
      </div>
      <div class="overlay"><slot name="overlay"></slot></div>
    </div>`;
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
              @error=${this.#hideImage}
              @load=${this.#showImage}
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
  #describe(state: ParticipantState): string {
    const {words} = this;
    if (this.source === 'screen_share') return this.#title(state);
    const details = [
      state.microphone !== 'on' && words.muted,
      state.camera !== 'on' && words.cameraIsOff,
      state.speaking && words.speaking,
      (state.quality === 'poor' || state.quality === 'lost') && words.quality[state.quality],
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

  readonly #hideImage = (event: Event): void => {
    (event.target as HTMLImageElement).hidden = true;
  };

  readonly #showImage = (event: Event): void => {
    (event.target as HTMLImageElement).hidden = false;
  };
}

define('vicolo-participant-tile', VicoloParticipantTile);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-participant-tile': VicoloParticipantTile;
  }
}
