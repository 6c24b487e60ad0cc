import type {
  Member,
  NewRoom,
  Page,
  RoomChange,
  RoomEntry,
  RoomGrant,
  RoomQuery,
  RoomSignal,
  VideoRoom,
} from './wire.js';

/** Names a room by its number or by its UUID. */
export type RoomRef =
  {readonly id: number; readonly uuid?: undefined} | {readonly uuid: string; readonly id?: undefined};

/** Every call takes a signal; an aborted call rejects with a `VicoloError` of code `aborted`. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface EntryOptions extends CallOptions {
  /** The person has to wait until somebody lets them in. May be called again. */
  readonly onWaiting?: (() => void) | undefined;
}

/**
 * What the elements need of FlipFlop Cloud. `createCloud()` asks it directly and `viaBackend()` through the host's
 * backend; a host may pass any other object as the `cloud` property. Failures reject with `VicoloError`; any other
 * error is shown as `unknown`.
 */
export interface Cloud {
  me(options?: CallOptions): Promise<Member>;
  listRooms(query?: RoomQuery, options?: CallOptions): Promise<Page<VideoRoom>>;
  getRoom(room: RoomRef, options?: CallOptions): Promise<VideoRoom>;
  createRoom(input: NewRoom, options?: CallOptions): Promise<VideoRoom>;
  updateRoom(id: number, change: RoomChange, options?: CallOptions): Promise<VideoRoom>;
  deleteRoom(id: number, options?: CallOptions): Promise<void>;
  /**
   * Credentials for entering. Each entry asks anew: they are short-lived. Optional: without it, entering goes
   * directly to the service that `endpoint` names, with the member's token. Where somebody has to let the person in, it
   * calls `onWaiting` and resolves when that has happened; it rejects with code `not-admitted` when they are turned away.
   */
  issueRoomToken?(id: number, entry?: RoomEntry, options?: EntryOptions): Promise<RoomGrant>;
  /**
   * Tells of rooms that change until the signal fires, then rejects with `aborted`. Rejects as well when the
   * stream breaks; `not-found` says that there is none. Optional: without it, lists ask again from time to time.
   */
  watchRooms?(onSignal: (signal: RoomSignal) => void, options?: WatchOptions): Promise<never>;
}

export interface WatchOptions extends CallOptions {
  /** The stream has begun: whatever happened before may have been missed. */
  readonly onOpen?: () => void;
}

/** A cloud that can do everything. */
export type FullCloud = Required<Cloud>;
