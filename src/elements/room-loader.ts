import type {Cloud} from '../cloud/cloud.js';
import {toVicoloError, type VicoloError} from '../cloud/errors.js';
import type {Page, RoomQuery, VideoRoom} from '../cloud/wire.js';
import {Store} from '../session/store.js';
import {isLive} from './room-mood.js';

/** Which rooms are wanted, and how. */
export interface RoomWish {
  readonly keyword: string;
  /** `videoRoomState` and `type` of the cloud; empty for all. */
  readonly state: string;
  readonly type: string;
  readonly sortBy: NonNullable<RoomQuery['sortBy']>;
  readonly liveFirst: boolean;
  readonly pageSize: number;
}

/** What a list of rooms shows. Rooms stay on the screen while they are read again. */
export interface RoomListState {
  readonly rooms: readonly VideoRoom[];
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  /** The pages that are shown, counted from 0, and how many there are. */
  readonly first: number;
  readonly page: number;
  readonly pages: number;
  readonly loading: boolean;
  readonly error: VicoloError | undefined;
  /** Rooms that others have made since, and that are not shown yet: nothing under a finger may move. */
  readonly fresh: number;
}

const EMPTY: RoomListState = {
  rooms: [],
  total: undefined,
  first: 0,
  page: 0,
  pages: 0,
  loading: false,
  error: undefined,
  fresh: 0,
};

/** Reads rooms page by page; of several requests only the newest counts. Knows no markup. */
export class RoomLoader {
  readonly state: Store<RoomListState> = new Store(EMPTY);
  #cloud: Cloud | undefined;
  #wish: RoomWish | undefined;
  #request = new AbortController();

  get cloud(): Cloud | undefined {
    return this.#cloud;
  }

  get wish(): RoomWish | undefined {
    return this.#wish;
  }

  /** Starts anew with another cloud or wish, or empties the list without a cloud. */
  use(cloud: Cloud | undefined, wish: RoomWish): void {
    const sameWish = JSON.stringify(wish) === JSON.stringify(this.#wish);
    if (cloud === this.#cloud && sameWish) return;
    this.#wish = wish;
    if (cloud !== this.#cloud) {
      this.#cloud = cloud;
      this.#request.abort();
      this.state.set(EMPTY);
    }
    if (cloud) void this.load();
  }

  /** Reads one page in place of what is shown; the first by default. */
  load(page = 0): Promise<void> {
    return this.#read(page, page === 0);
  }

  /** Reads the page after the last one, and adds it. */
  more(): Promise<void> {
    return this.#read(this.state.get().page + 1, false, this.state.get().rooms);
  }

  /** A room has changed: it stays where it is. */
  put(...changed: readonly VideoRoom[]): void {
    const byId = new Map(changed.map((room) => [room.id, room]));
    this.state.set({...this.state.get(), rooms: this.state.get().rooms.map((room) => byId.get(room.id) ?? room)});
  }

  /** Rooms are no more. */
  drop(...ids: readonly number[]): void {
    const {rooms, total = 0} = this.state.get();
    const left = rooms.filter(({id}) => !ids.includes(id));
    this.state.set({...this.state.get(), rooms: left, total: total - (rooms.length - left.length)});
  }

  setFresh(fresh: number): void {
    if (fresh !== this.state.get().fresh) this.state.set({...this.state.get(), fresh});
  }

  /** Stops waiting for an answer. */
  stop(): void {
    this.#request.abort();
    this.#cloud = undefined;
  }

  async #read(page: number, withLive: boolean, before: readonly VideoRoom[] = []): Promise<void> {
    const [cloud, wish] = [this.#cloud, this.#wish];
    if (!cloud || !wish) return;
    this.#request.abort();
    const {signal} = (this.#request = new AbortController());
    this.state.set({...this.state.get(), loading: true, error: undefined});
    try {
      const [live, answer] = await Promise.all([
        withLive && wish.liveFirst && !wish.state ? liveRooms(cloud, wish, signal) : [],
        cloud.listRooms(queryOf(wish, page), {signal}),
      ]);
      if (signal.aborted) return;
      const next = merged([...before, ...live], answer, wish.liveFirst && before.length === 0);
      this.state.set(before.length ? {...next, first: this.state.get().first} : next);
    } catch (thrown) {
      if (signal.aborted) return;
      this.state.set({...this.state.get(), loading: false, error: toVicoloError(thrown, 'listing the rooms')});
    }
  }
}

export function queryOf(
  {keyword, state, type, sortBy, pageSize}: RoomWish,
  page: number,
  size: number = pageSize,
): RoomQuery {
  return {
    page,
    pageSize: size,
    sortBy,
    ...(keyword && {keyword}),
    ...(state && {videoRoomState: state}),
    ...(type && {type}),
  };
}

/** The cloud sorts by time alone, so live rooms that are to come first are asked for by themselves. */
async function liveRooms(cloud: Cloud, wish: RoomWish, signal: AbortSignal): Promise<readonly VideoRoom[]> {
  return (await cloud.listRooms(queryOf({...wish, state: 'LIVE'}, 0), {signal})).content;
}

/** Pages shift while rooms are created, so a room may come twice: the newer answer counts. */
function merged(before: readonly VideoRoom[], answer: Page<VideoRoom>, liveFirst: boolean): RoomListState {
  const {content, last, number, totalPages, totalElements: total} = answer;
  const rooms = [...new Map([...before, ...content].map((room) => [room.id, room])).values()];
  if (liveFirst) rooms.sort((a, b) => Number(isLive(b)) - Number(isLive(a)));
  return {
    ...EMPTY,
    rooms,
    total,
    first: number,
    page: number,
    pages: last ? number + 1 : Math.max(totalPages, number + 2),
  };
}
