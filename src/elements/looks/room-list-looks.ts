import {html, nothing, type CSSResultGroup, type ReactiveController, type TemplateResult} from 'lit';
import {StoreController} from '../../binding/store-controller.js';
import {VicoloError} from '../../cloud/errors.js';
import type {VideoRoom} from '../../cloud/wire.js';
import {icon} from '../icons/icons.js';
import '../icons/list.js';
import {VicoloRoomSelectEvent, VicoloRoomsLoadEvent} from '../list-events.js';
import {failureEvent} from '../room-failure.js';
import type {emptyTemplate, RoomListRooms} from '../room-list-rooms.js';
import {failureTemplate, skeleton} from '../room-list-parts.js';
import {RoomLoader, type RoomListState, type RoomWish} from '../room-loader.js';
import {RoomRights} from '../room-rights.js';
import {searchTemplate, SearchBar} from '../room-search.js';
import {controlStyles} from '../styles/controls.js';
import {fieldStyles} from '../styles/fields.js';
import {roomListRowStyles} from '../styles/room-list-rows.js';
import {roomRowStyles} from '../styles/room-row.js';
import {roomListStyles} from '../styles/vicolo-room-list.js';
import {VicoloRoomList} from '../vicolo-room-list.js';
import '../words/lists.js';
import {Looks} from './looks.js';

class RoomListLooks extends Looks<VicoloRoomList> implements ReactiveController {
  static override styles: CSSResultGroup = [
    controlStyles,
    fieldStyles,
    roomRowStyles,
    roomListRowStyles,
    roomListStyles,
  ];

  readonly #loader = new RoomLoader();
  readonly #rights = new RoomRights();
  readonly #search = new SearchBar(this.host);
  #rooms: RoomListRooms | undefined;
  #nothingYet: typeof emptyTemplate | undefined;
  #loading: Promise<void> | undefined;
  #missing: VicoloError | undefined;
  #lastConnection: unknown;

  constructor(host: VicoloRoomList) {
    super(host);
    host.loader = this.#loader;
    new StoreController(host, () => this.host.connection.state);
    new StoreController(host, () => this.#loader.state);
    new StoreController(host, () => this.#rights.state);
    host.addController(this);
    let last = this.#loader.state.get();
    this.#loader.state.subscribe(() => {
      const state = this.#loader.state.get();
      if (last.loading && !state.loading) this.#report(state);
      last = state;
    });
  }

  get #wish(): RoomWish {
    const {keyword, roomState, roomType, sortBy, liveFirst, pageSize} = this.host;
    const size = Number.isSafeInteger(pageSize) && pageSize > 0 ? pageSize : 20;
    return {keyword: keyword.trim(), state: roomState, type: roomType, sortBy, liveFirst, pageSize: size};
  }

  /** True when not all rooms are asked for. */
  get #isNarrowed(): boolean {
    const {keyword, state, type} = this.#wish;
    return Boolean(keyword || state || type);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#loader.stop();
    });
  }

  override updated(): void {
    const connection = this.host.connection.state.get();
    const cloud = connection.is === 'ready' ? connection.cloud : undefined;
    if (this.host.isConnected) this.#loader.use(cloud, this.#wish);
    this.#rights.use(cloud);
    void this.#load();
    this.#rooms?.settle();
    const saidMore = this.#lastConnection !== connection;
    this.#lastConnection = connection;
    // The page has signed somebody in, after that was what had failed.
    if (saidMore && this.#loader.state.get().error) void this.#loader.load();
  }

  override render(): TemplateResult {
    const {words} = this;
    const list = this.#loader.state.get();
    const ready = this.host.connection.state.get().is === 'ready';
    return html`<section
        class="base"
        part="base"
        aria-labelledby="heading"
        aria-busy=${list.loading || !this.#rooms ? 'true' : 'false'}
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
          ${this.host.withoutCreate ? nothing : this.#createButton(ready)}
        </div>
        ${this.host.withoutSearch ? nothing : searchTemplate(this.#search, {words, wish: this.#wish, onChange: this.#narrow})}
        <div role="status">${this.#message(list)}</div>
        <div class="hidden" aria-live="polite">${this.#rooms?.said}</div>
        ${this.#rooms?.template(list)}
      </section>
      ${this.#rooms?.dialogs.template()}`;
  }

  #createButton(ready: boolean): TemplateResult {
    const {words} = this;
    if (!this.#rights.state.get().mayCreate) return html`<p class="note">${words.mayNotCreate}</p>`;
    return html`<button type="button" class="primary" part="create-button" ?disabled=${!ready} @click=${this.#create}>
      ${icon('add')} ${words.newRoom}
    </button>`;
  }

  /** Words in place of, or above, the rooms; screen readers hear them. */
  #message({rooms, total, error, loading}: RoomListState): TemplateResult | typeof nothing {
    const {words} = this;
    const connection = this.host.connection.state.get();
    const failure =
      connection.is === 'failed' ? connection.error : (error ?? this.#missing ?? this.#rooms?.dialogs.missing);
    if (failure) {
      return failureTemplate(words.error[failure.code], failure.retryable ? words.retry : undefined, this.#refresh);
    }
    if (connection.is === 'waiting') return html`<p class="message" part="message">${words.waitingForSignIn}</p>`;
    if (!this.#rooms || !this.#nothingYet) return skeleton(words.loadingRooms);
    if (rooms.length) return html`<span class="hidden">${words.allShown(total ?? rooms.length)}</span>`;
    if (total === undefined || loading) return skeleton(words.loadingRooms);
    return this.#nothingYet(words, this.#isNarrowed ? this.#clear : undefined);
  }

  /** The rooms' own part, once; what could not be had is asked for again by the list's button. */
  #load(): Promise<void> {
    if (this.#missing) return Promise.resolve();
    return (this.#loading ??= import('../room-list-rooms.js').then(
      ({emptyTemplate, RoomListRooms}) => {
        this.#nothingYet = emptyTemplate;
        this.#rooms = new RoomListRooms(this.host, {
          loader: this.#loader,
          rights: this.#rights,
          words: () => this.words,
          language: () => this.language,
          select: this.#select,
          refresh: this.#refresh,
        });
        this.host.requestUpdate();
      },
      () => {
        this.#loading = undefined;
        this.#missing = new VicoloError('part-unavailable', 'The rooms of the list could not be downloaded.');
        this.host.requestUpdate();
      },
    ));
  }

  #report({error, rooms, total = 0, page}: RoomListState): void {
    this.host.dispatchEvent(
      error instanceof VicoloError
        ? failureEvent('list', error, this.words)
        : new VicoloRoomsLoadEvent({rooms, total, page}),
    );
  }

  readonly #create = (): void => {
    void this.#load().then(() => this.#rooms?.dialogs.open('create'));
  };

  readonly #select = (room: VideoRoom): void => {
    this.host.selected = room.id;
    this.host.dispatchEvent(new VicoloRoomSelectEvent(room));
  };

  readonly #refresh = (): void => {
    this.#missing = undefined;
    this.#rooms?.dialogs.forget();
    void this.host.refresh();
  };

  readonly #narrow = (change: Partial<RoomWish>): void => {
    const {keyword, state, type, sortBy, liveFirst} = {...this.#wish, ...change};
    Object.assign(this.host, {keyword, roomState: state, roomType: type, sortBy, liveFirst});
  };

  readonly #clear = (): void => {
    this.#narrow({keyword: '', state: '', type: ''});
  };
}

VicoloRoomList.wear(RoomListLooks);
