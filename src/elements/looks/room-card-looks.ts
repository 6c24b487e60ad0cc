import {html, nothing, type CSSResultGroup, type ReactiveController, type TemplateResult} from 'lit';
import {StoreController} from '../../binding/store-controller.js';
import type {VideoRoom} from '../../cloud/wire.js';
import {icon} from '../icons/icons.js';
import '../icons/list.js';
import {VicoloRoomSelectEvent} from '../list-events.js';
import {RoomCardReader} from '../room-card-reader.js';
import {failureEvent} from '../room-failure.js';
import {readPlace, type Understood} from '../room-place.js';
import {roomFacts} from '../room-row.js';
import {controlStyles} from '../styles/controls.js';
import {roomRowStyles} from '../styles/room-row.js';
import {roomCardStyles} from '../styles/vicolo-room-card.js';
import {VicoloRoomCard} from '../vicolo-room-card.js';
import '../words/lists.js';
import {Looks} from './looks.js';

class RoomCardLooks extends Looks<VicoloRoomCard> implements ReactiveController {
  static override styles: CSSResultGroup = [controlStyles, roomRowStyles, roomCardStyles];

  readonly #reader = new RoomCardReader((error) => {
    this.host.dispatchEvent(failureEvent('read', error, this.words));
  });
  #said: Understood = {};

  constructor(host: VicoloRoomCard) {
    super(host);
    new StoreController(host, () => host.connection.state);
    new StoreController(host, () => this.#reader.state);
    host.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#reader.use(undefined, undefined, 0);
    });
  }

  override willUpdate(): void {
    const {roomId, roomUuid, connection: using} = this.host;
    const connection = using.state.get();
    this.#said = readPlace({connection, hasEndpoint: using.isNamed, roomId, roomUuid});
  }

  override updated(): void {
    const {place} = this.#said;
    if (this.host.isConnected) this.#reader.use(place?.cloud, place?.room, this.host.refreshEvery);
  }

  override render(): TemplateResult {
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
      this.host.dispatchEvent(new VicoloRoomSelectEvent(room));
    };
    return html`<button type="button" class="primary" part="enter-button" @click=${enter}>
      ${this.words.enter} ${icon('join')}
    </button>`;
  }

  readonly #retry = (): void => void this.#reader.read();
}

VicoloRoomCard.wear(RoomCardLooks);
