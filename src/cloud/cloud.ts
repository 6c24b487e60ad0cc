import type {Member, NewRoom, Page, RoomChange, RoomEntry, RoomGrant, RoomQuery, VideoRoom} from './wire.js';

/** Names a room by its number or by its UUID. */
export type RoomRef =
  {readonly id: number; readonly uuid?: undefined} | {readonly uuid: string; readonly id?: undefined};

/** Every call takes a signal; an aborted call rejects with a `VicoloError` of code `aborted`. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/**
 * What the elements need of FlipFlop Cloud. `createCloud()` speaks to it directly;
 * a host may pass its own object (for example one that asks its backend) as the
 * `cloud` property. Failures reject with `VicoloError`; any other error is shown as `unknown`.
 */
export interface Cloud {
  me(options?: CallOptions): Promise<Member>;
  listRooms(query?: RoomQuery, options?: CallOptions): Promise<Page<VideoRoom>>;
  getRoom(room: RoomRef, options?: CallOptions): Promise<VideoRoom>;
  createRoom(input: NewRoom, options?: CallOptions): Promise<VideoRoom>;
  updateRoom(id: number, change: RoomChange, options?: CallOptions): Promise<VideoRoom>;
  deleteRoom(id: number, options?: CallOptions): Promise<void>;
  /** Credentials for entering. Each entry asks anew: they are short-lived. */
  issueRoomToken(id: number, entry?: RoomEntry, options?: CallOptions): Promise<RoomGrant>;
}
