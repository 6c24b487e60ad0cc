import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {StoreController} from '../binding/store-controller.js';
import type {VideoRoom} from '../cloud/wire.js';
import {ConnectedElement} from './connected-element.js';
import {VicoloRoomSelectEvent} from './list-events.js';
import {icon} from './icons/icons.js';
import './icons/list.js';
import {RoomCardReader} from './room-card-reader.js';
import {failureEvent} from './room-failure.js';
import {readPlace, type Understood} from './room-place.js';
import {roomFacts} from './room-row.js';
import {controlStyles} from './styles/controls.js';
import {roomRowStyles} from './styles/room-row.js';
import {roomCardStyles} from './styles/vicolo-room-card.js';
import './words/lists.js';

/**
 * One room on a page: what it is called, its state, and a button to enter, which tells the page by an event.
 *
 * @summary One room, with its state and a button to enter.
 * @slot - The host's own words or links, below the room.
 * @event {VicoloRoomSelectEvent} vicolo-room-select - Somebody wants to enter; `room` is the room.
 * @event {VicoloRoomsErrorEvent} vicolo-rooms-error - The room could not be read.
 * @csspart base - The whole card.
 * @csspart title - The room's title.
 * @csspart state - The room's state.
 * @csspart enter-button - The button.
 * @csspart message - Words in place of the room.
 */
export class VicoloRoomCard extends ConnectedElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, roomRowStyles, roomCardStyles];

  /** The room's number. */
  @property({attribute: 'room-id'}) roomId?: string | number;

  /** The room's UUID, in place of `room-id`. */
  @property({attribute: 'room-uuid'}) roomUuid?: string;

  /** Seconds between two looks at what has changed, while the page is seen and online; 30 by default, 0 for never. */
  @property({type: Number, attribute: 'refresh-every'}) refreshEvery = 30;

  readonly #reader = new RoomCardReader((error) => {
    this.dispatchEvent(failureEvent('read', error, this.words));
  });
  #said: Understood = {};

  constructor() {
    super();
    new StoreController(this, () => this.connection.state);
    new StoreController(this, () => this.#reader.state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#reader.use(undefined, undefined, 0);
    });
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const {roomId, roomUuid} = this;
    const connection = this.connection.state.get();
    this.#said = readPlace({connection, hasEndpoint: this.connection.isNamed, roomId, roomUuid});
  }

  protected override updated(): void {
    const {place} = this.#said;
    if (this.isConnected) this.#reader.use(place?.cloud, place?.room, this.refreshEvery);
  }

  protected override render(): TemplateResult {
    const {words, language} = this;
    const {room, error, loading} = this.#reader.state.get();
    const {problem} = this.#said;
    const failure = problem?.code.endsWith('-missing') ? undefined : (problem ?? error);
    return html`<article class="card" part="base" aria-busy=${loading ? 'true' : 'false'}>
      ${
        room
          ? html`<div class="room">${roomFacts(room, words, language)}</div>
              ${room.description ? html`<p class="description">${room.description}</p>` : nothing} ${this.#button(room)}`
          : nothing
      }
      <div role="status">
        ${
          failure
            ? html`<div class="message" part="message">
                <p>${icon('warning')} ${words.error[failure.code]}</p>
                ${failure.retryable ? html`<button type="button" @click=${this.#retry}>${words.retry}</button>` : nothing}
              </div>`
            : room
              ? nothing
              : html`<p class="message" part="message">${problem ? words.waitingForSignIn : words.loadingRooms}</p>`
        }
      </div>
      <slot></slot>
    </article>`;
  }

  #button(room: VideoRoom): TemplateResult {
    const enter = (): void => {
      this.dispatchEvent(new VicoloRoomSelectEvent(room));
    };
    return html`<button type="button" class="primary" part="enter-button" @click=${enter}>
      ${this.words.enter} ${icon('join')}
    </button>`;
  }

  readonly #retry = (): void => void this.#reader.read();
}

define('vicolo-room-card', VicoloRoomCard);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-room-card': VicoloRoomCard;
  }
}
