import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {byKey} from '../binding/by-key.js';
import {define} from '../binding/define.js';
import {StoreController} from '../binding/store-controller.js';
import {VicoloError} from '../cloud/errors.js';
import type {VideoRoom} from '../cloud/wire.js';
import {VicoloRoomSelectEvent, VicoloRoomsLoadEvent} from './list-events.js';
import {icon} from './icons/icons.js';
import './icons/list.js';
import {failureEvent} from './room-failure.js';
import {RoomListDialogs} from './room-list-dialogs.js';
import {emptyTemplate, failureTemplate, pagerTemplate, skeleton} from './room-list-parts.js';
import type {RoomListState, RoomWish} from './room-loader.js';
import {RoomListUpkeep} from './room-list-upkeep.js';
import {RoomRights} from './room-rights.js';
import {roomRow} from './room-row.js';
import {searchTemplate, SearchBar} from './room-search.js';
import {RoomsElement} from './rooms-element.js';
import {controlStyles} from './styles/controls.js';
import {fieldStyles} from './styles/fields.js';
import {roomListStyles} from './styles/vicolo-room-list.js';
import {roomListRowStyles} from './styles/room-list-rows.js';
import {roomRowStyles} from './styles/room-row.js';
import './words/lists.js';

/**
 * The member's rooms: to search, to open, and to create, change and delete one's own. A count of people is not
 * shown: the cloud publishes none.
 *
 * @summary A list of rooms.
 * @slot empty - In place of the words for an empty list.
 * @event {VicoloRoomSelectEvent} vicolo-room-select - A room was chosen; `room` is it.
 * @event {VicoloRoomCreateEvent} vicolo-room-create - A room was created; `room` is it. Choosing it follows.
 * @event {VicoloRoomUpdateEvent} vicolo-room-update - A room was changed here; `room` is what it has become.
 * @event {VicoloRoomDeleteEvent} vicolo-room-delete - A room was deleted here; `room` is what it was.
 * @event {VicoloRoomsLoadEvent} vicolo-rooms-load - Rooms were read and are shown: `rooms`, `total` and `page`.
 * @event {VicoloRoomsErrorEvent} vicolo-rooms-error - Something failed; `task` says what, `code` how, `message` says it to the person.
 * @csspart base - The whole list.
 * @csspart header - Title and buttons.
 * @csspart create-button - The button that creates a room.
 * @csspart refresh-button - The button that reads the list again.
 * @csspart filter-button - The button that opens the filters.
 * @csspart search - The field to search by.
 * @csspart filters - The filters, where they are open.
 * @csspart fresh-button - The button that shows rooms that are new meanwhile.
 * @csspart more-button - The button that shows more rooms.
 * @csspart page-button - The buttons to the page before and after.
 * @csspart message - Words in place of rooms.
 * @csspart row - A room's row.
 * @csspart room - A room's button.
 * @csspart actions - What can be done with a room.
 * @csspart title - A room's title.
 * @csspart state - A room's state.
 */
export class VicoloRoomList extends RoomsElement {
  static override styles: CSSResultGroup = [
    super.styles,
    controlStyles,
    fieldStyles,
    roomRowStyles,
    roomListRowStyles,
    roomListStyles,
  ];

  readonly #rights = new RoomRights();
  readonly #dialogs = new RoomListDialogs(this, this.loader, this.#rights, () => this.words);
  readonly #search = new SearchBar(this);
  readonly #upkeep = new RoomListUpkeep(this, this.loader);
  #lastConnection: unknown;

  constructor() {
    super();
    new StoreController(this, () => this.connection.state);
    new StoreController(this, () => this.loader.state);
    new StoreController(this, () => this.#rights.state);
    let last = this.loader.state.get();
    this.loader.state.subscribe(() => {
      const state = this.loader.state.get();
      if (last.loading && !state.loading) this.#report(state);
      last = state;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.loader.stop();
    });
  }

  protected override updated(): void {
    const connection = this.connection.state.get();
    const cloud = connection.is === 'ready' ? connection.cloud : undefined;
    if (this.isConnected) this.loader.use(cloud, this.wish);
    this.#rights.use(cloud);
    this.#upkeep.settle(this.refreshEvery, this.paging === 'endless', (room) =>
      this.words.roomBecame(room.title || this.words.untitledRoom, this.words.state[room.mood]),
    );
    const saidMore = this.#lastConnection !== connection;
    this.#lastConnection = connection;
    // The page has signed somebody in, after that was what had failed.
    if (saidMore && this.loader.state.get().error) void this.loader.load();
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const list = this.loader.state.get();
    const ready = this.connection.state.get().is === 'ready';
    this.#upkeep.rememberFocus();
    return html`<section
        class="base"
        part="base"
        aria-labelledby="heading"
        aria-busy=${list.loading ? 'true' : 'false'}
      >
        <div class="header" part="header">
          <h2 id="heading" tabindex="-1">${words.rooms}</h2>
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
          ${this.withoutCreate ? nothing : this.#dialogs.createButton(ready)}
        </div>
        ${this.withoutSearch ? nothing : searchTemplate(this.#search, {words, wish: this.wish, onChange: this.#narrow})}
        <div role="status">${this.#message(list)}</div>
        <div class="hidden" aria-live="polite">${this.#upkeep.said}</div>
        ${list.rooms.length ? this.#rooms(list) : nothing}
      </section>
      ${this.#dialogs.template()}`;
  }

  #rooms(list: RoomListState): TemplateResult {
    const {words, language, selected} = this;
    const view = {
      words,
      language,
      selected,
      actions: (room: VideoRoom) => this.#dialogs.actions(room, this),
      onSelect: this.#select,
    };
    return html`${
        list.fresh > 0
          ? html`<button type="button" class="fresh" part="fresh-button" @click=${this.#refresh}>
              ${words.newMeanwhile(list.fresh)}
            </button>`
          : nothing
      }
      <ul>
        ${byKey(
          list.rooms,
          (room) => room.id,
          (room) => roomRow(room, view),
        )}
      </ul>
      ${pagerTemplate({words, list, paging: this.paging, onMore: this.#more, onPage: this.#page})}`;
  }

  /** Words in place of, or above, the rooms; screen readers hear them. */
  #message({rooms, total, error, loading}: RoomListState): TemplateResult | typeof nothing {
    const {words} = this;
    const connection = this.connection.state.get();
    const failure = connection.is === 'failed' ? connection.error : (error ?? this.#dialogs.missing);
    if (failure) {
      return failureTemplate(words.error[failure.code], failure.retryable ? words.retry : undefined, this.#refresh);
    }
    if (connection.is === 'waiting') return html`<p class="message" part="message">${words.waitingForSignIn}</p>`;
    if (rooms.length) return html`<span class="hidden">${words.allShown(total ?? rooms.length)}</span>`;
    if (total === undefined || loading) return skeleton(words.loadingRooms);
    return emptyTemplate(words, this.isNarrowed ? this.#clear : undefined);
  }

  #report({error, rooms, total = 0, page}: RoomListState): void {
    this.dispatchEvent(
      error instanceof VicoloError
        ? failureEvent('list', error, this.words)
        : new VicoloRoomsLoadEvent({rooms, total, page}),
    );
  }

  /** @internal */
  readonly select = (room: VideoRoom): void => {
    this.selected = room.id;
    this.dispatchEvent(new VicoloRoomSelectEvent(room));
  };

  readonly #select = this.select;

  readonly #refresh = (): void => {
    this.#dialogs.forget();
    void this.refresh();
  };

  readonly #narrow = (change: Partial<RoomWish>): void => {
    this.narrow(change);
  };

  readonly #clear = (): void => {
    this.narrow({keyword: '', state: '', type: ''});
  };

  readonly #more = (): void => {
    if (!this.loader.state.get().loading) void this.loader.more();
  };

  readonly #page = (page: number): void => {
    void this.loader.load(page);
  };
}

define('vicolo-room-list', VicoloRoomList);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-room-list': VicoloRoomList;
  }
}
