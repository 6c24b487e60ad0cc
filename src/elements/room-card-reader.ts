import type {Cloud, RoomRef} from '../cloud/cloud.js';
import {toVicoloError, type VicoloError} from '../cloud/errors.js';
import type {VideoRoom} from '../cloud/wire.js';
import {Store} from '../session/store.js';

export interface RoomCardState {
  readonly room: VideoRoom | undefined;
  readonly loading: boolean;
  readonly error: VicoloError | undefined;
}

const EMPTY: RoomCardState = {room: undefined, loading: false, error: undefined};

/** Reads one room, and keeps it true. Knows no markup. */
export class RoomCardReader {
  readonly state: Store<RoomCardState> = new Store(EMPTY);
  readonly #onFailed: (error: VicoloError) => void;
  #cloud: Cloud | undefined;
  #ref: RoomRef | undefined;
  #every = 0;
  #life = new AbortController();

  constructor(onFailed: (error: VicoloError) => void) {
    this.#onFailed = onFailed;
  }

  use(cloud: Cloud | undefined, ref: RoomRef | undefined, every: number): void {
    const sameRoom = ref?.id === this.#ref?.id && ref?.uuid === this.#ref?.uuid;
    if (cloud === this.#cloud && sameRoom && every === this.#every) return;
    this.#life.abort();
    this.#life = new AbortController();
    [this.#cloud, this.#ref, this.#every] = [cloud, ref, every];
    if (!sameRoom || !cloud) this.state.set(EMPTY);
    if (cloud && ref) void this.#begin(cloud, every);
  }

  async read(signal: AbortSignal = this.#life.signal): Promise<void> {
    const [cloud, ref] = [this.#cloud, this.#ref];
    if (!cloud || !ref) return;
    const before = this.state.get();
    this.state.set({...before, loading: !before.room});
    try {
      const room = await cloud.getRoom(ref, {signal});
      if (!signal.aborted) this.state.set({room, loading: false, error: undefined});
    } catch (thrown) {
      if (signal.aborted) return;
      const error = toVicoloError(thrown, 'reading the room');
      // A room that was there stays, unless it is no more.
      const passes = before.room && error.code !== 'room-not-found';
      this.state.set(passes ? before : {room: undefined, loading: false, error});
      if (!passes) this.#onFailed(error);
    }
  }

  async #begin(cloud: Cloud, every: number): Promise<void> {
    const {signal} = this.#life;
    await this.read(signal);
    if (!(every > 0)) return;
    const {keepLive} = await import('./room-live.js');
    const look = (stop: AbortSignal): Promise<void> => this.read(stop);
    const lookAt = (id: number, stop: AbortSignal): Promise<void> =>
      id === this.state.get().room?.id ? this.read(stop) : Promise.resolve();
    if (!signal.aborted) keepLive({every: every * 1000, cloud, look, lookAt}, signal);
  }
}
