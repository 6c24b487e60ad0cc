import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {define} from '../binding/define.js';
import {StoreController} from '../binding/store-controller.js';
import {VicoloError} from '../cloud/errors.js';
import type {VideoRoom} from '../cloud/wire.js';
import {ConnectedElement} from './connected-element.js';
import {VicoloRoomSelectEvent, type VicoloRoomCreateEvent} from './events.js';
import {icon} from './icons/icons.js';
import {RoomLoader, type RoomListState} from './room-loader.js';
import {roomRow} from './room-row.js';
import {controlStyles} from './styles/controls.js';
import {roomListStyles} from './styles/vicolo-room-list.js';
import type {VicoloRoomForm} from './vicolo-room-form.js';

/**
 * The member's rooms: to look through, to open, and to create new ones.
 *
 * @summary A list of rooms.
 * @slot empty - In place of the words for an empty list.
 * @event {VicoloRoomSelectEvent} vicolo-room-select - A room was chosen; `room` is it.
 * @event {VicoloRoomCreateEvent} vicolo-room-create - A room was created; `room` is it. Choosing it follows.
 * @csspart base - The whole list.
 * @csspart header - Title and buttons.
 * @csspart create-button - The button that creates a room.
 * @csspart refresh-button - The button that reads the list again.
 * @csspart more-button - The button that shows more rooms.
 * @csspart message - Words in place of rooms.
 * @csspart row - A room's row.
 * @csspart room - A room's button.
 * @csspart title - A room's title.
 * @csspart state - A room's state.
 */
export class VicoloRoomList extends ConnectedElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, roomListStyles];

  readonly #loader = new RoomLoader();
  #lastConnection: unknown;
  /** The dialog is downloaded when it is first opened. */
  #form: 'none' | 'shown' | VicoloError = 'none';

  constructor() {
    super();
    new StoreController(this, () => this.connection.state);
    new StoreController(this, () => this.#loader.state);
  }

  /** Reads the list again, from its start. */
  refresh(): Promise<void> {
    return this.#loader.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#loader.stop();
    });
  }

  protected override updated(): void {
    const connection = this.connection.state.get();
    this.#loader.use(connection.is === 'ready' ? connection.cloud : undefined);
    const saidMore = this.#lastConnection !== connection;
    this.#lastConnection = connection;
    // The page has signed somebody in, after that was what had failed.
    if (saidMore && this.#loader.state.get().error) void this.#loader.load();
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const list = this.#loader.state.get();
    const ready = this.connection.state.get().is === 'ready';
    return html`<section
        class="base"
        part="base"
        aria-labelledby="heading"
        aria-busy=${list.loading ? 'true' : 'false'}
      >
        <div class="header" part="header">
          <h2 id="heading">${words.rooms}</h2>
          <button
            type="button"
            class="round"
            part="refresh-button"
            aria-label=${words.refresh}
            ?disabled=${!ready}
            @click=${this.#refresh}
          >
            ${icon('refresh')}
          </button>
          <button type="button" class="primary" part="create-button" ?disabled=${!ready} @click=${this.#openForm}>
            ${icon('add')} ${words.newRoom}
          </button>
        </div>
        <div role="status">${this.#message(list)}</div>
        ${list.rooms.length ? this.#rooms(list) : nothing}
      </section>
      ${
        this.#form === 'shown'
          ? html`<vicolo-room-form .cloud=${this.#cloud} @vicolo-room-create=${this.#created}></vicolo-room-form>`
          : nothing
      }`;
  }

  #rooms({rooms, hasMore, loading}: RoomListState): TemplateResult {
    const {words, language} = this;
    return html`<ul>
        ${repeat(
          rooms,
          (room) => room.id,
          (room) =>
            roomRow(room, words, language, () => {
              this.#select(room);
            }),
        )}
      </ul>
      ${
        hasMore
          ? html`<button type="button" class="more" part="more-button" ?disabled=${loading} @click=${this.#more}>
              ${words.moreRooms}
            </button>`
          : nothing
      }`;
  }

  /** Words in place of, or above, the rooms; screen readers hear them. */
  #message({rooms, total, error, loading}: RoomListState): TemplateResult | typeof nothing {
    const {words} = this;
    const connection = this.connection.state.get();
    const missing = this.#form instanceof VicoloError ? this.#form : undefined;
    const failure = connection.is === 'failed' ? connection.error : (error ?? missing);
    if (failure) {
      return html`<div class="message" part="message">
        <p>${icon('warning')} ${words.error[failure.code]}</p>
        ${failure.retryable ? html`<button type="button" @click=${this.#refresh}>${words.retry}</button>` : nothing}
      </div>`;
    }
    if (connection.is === 'waiting') return html`<p class="message" part="message">${words.waitingForSignIn}</p>`;
    if (rooms.length) return html`<span class="hidden">${words.allShown(total ?? rooms.length)}</span>`;
    if (total === undefined || loading) return skeleton(words.loadingRooms);
    return html`<slot name="empty">
      <div class="message" part="message">
        ${icon('room')}<strong>${words.noRooms}</strong>
        <p>${words.noRoomsHint}</p>
      </div>
    </slot>`;
  }

  get #cloud() {
    const connection = this.connection.state.get();
    return connection.is === 'ready' ? connection.cloud : undefined;
  }

  #select(room: VideoRoom): void {
    this.dispatchEvent(new VicoloRoomSelectEvent(room));
  }

  readonly #refresh = (): void => {
    if (this.#form !== 'shown') this.#form = 'none';
    void this.refresh();
  };

  readonly #more = (): void => void this.#loader.more();

  readonly #openForm = async (): Promise<void> => {
    try {
      await import('./vicolo-room-form.js');
      this.#form = 'shown';
    } catch {
      this.#form = new VicoloError('part-unavailable', 'The form for a new room could not be downloaded.');
    }
    this.requestUpdate();
    await this.updateComplete;
    await this.renderRoot.querySelector<VicoloRoomForm>('vicolo-room-form')?.show();
  };

  readonly #created = ({room}: VicoloRoomCreateEvent): void => {
    void this.refresh();
    this.#select(room);
  };
}

function skeleton(words: string): TemplateResult {
  return html`<span class="hidden">${words}</span>
    <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
}

define('vicolo-room-list', VicoloRoomList);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-room-list': VicoloRoomList;
  }
}
