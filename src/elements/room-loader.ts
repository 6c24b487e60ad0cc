import type {Cloud} from '../cloud/cloud.js';
import {toVicoloError, type VicoloError} from '../cloud/errors.js';
import type {Page, VideoRoom} from '../cloud/wire.js';
import {Store} from '../session/store.js';

/** What a list of rooms shows. Rooms stay on the screen while they are read again. */
export interface RoomListState {
  readonly rooms: readonly VideoRoom[];
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: VicoloError | undefined;
}

const EMPTY: RoomListState = {rooms: [], total: undefined, hasMore: false, loading: false, error: undefined};

/** Reads rooms page by page; of several requests only the newest counts. Knows no markup. */
export class RoomLoader {
  readonly state: Store<RoomListState> = new Store(EMPTY);
  #cloud: Cloud | undefined;
  #request = new AbortController();

  /** Starts anew with another cloud, or empties the list without one. */
  use(cloud: Cloud | undefined): void {
    if (cloud === this.#cloud) return;
    this.#cloud = cloud;
    this.#request.abort();
    this.state.set(EMPTY);
    if (cloud) void this.load();
  }

  /** Reads the first page. */
  load(pageSize = 20): Promise<void> {
    return this.#read(0, pageSize);
  }

  /** Reads the page after those that are shown. */
  more(pageSize = 20): Promise<void> {
    return this.#read(Math.ceil(this.state.get().rooms.length / pageSize), pageSize);
  }

  /** Stops waiting for an answer. */
  stop(): void {
    this.#request.abort();
    this.#cloud = undefined;
  }

  async #read(page: number, pageSize: number): Promise<void> {
    const cloud = this.#cloud;
    if (!cloud) return;
    this.#request.abort();
    const {signal} = (this.#request = new AbortController());
    this.state.set({...this.state.get(), loading: true, error: undefined});
    try {
      const answer = await cloud.listRooms({page, pageSize, sortBy: 'CREATED_AT_DESC'}, {signal});
      if (!signal.aborted) this.state.set(merged(page === 0 ? [] : this.state.get().rooms, answer));
    } catch (thrown) {
      if (signal.aborted) return;
      this.state.set({...this.state.get(), loading: false, error: toVicoloError(thrown, 'listing the rooms')});
    }
  }
}

/** Pages shift while rooms are created, so a room may come twice: the newer answer counts. */
function merged(before: readonly VideoRoom[], {content, last, totalElements}: Page<VideoRoom>): RoomListState {
  const rooms = new Map([...before, ...content].map((room) => [room.id, room]));
  return {rooms: [...rooms.values()], total: totalElements, hasMore: !last, loading: false, error: undefined};
}
