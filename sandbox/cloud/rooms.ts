// The rooms and what happens to them, in memory. Knows no HTTP and no LiveKit.
import {randomUUID} from 'node:crypto';
import {ASSUMED} from './assumptions.js';
import {roomNotFound} from './errors.js';
import type {Member} from './members.js';
import type {NewRoom, Room, RoomSettings} from './room.js';

export class Rooms {
  readonly #now: () => number;
  readonly #rooms = new Map<number, Room>();
  readonly #listeners = new Set<(room: Room) => void>();
  #lastId = 1000;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Tells of rooms that were created, changed or deleted, until the answer is called. */
  onChange(listener: (room: Room) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  all(): Room[] {
    return [...this.#rooms.values()].filter(({state}) => state === 'ACTIVE');
  }

  /** Takes the id as it stands in a path. */
  get(id: string | number): Room {
    const room = /^\d+$/.test(String(id)) ? this.#rooms.get(Number(id)) : undefined;
    if (room?.state !== 'ACTIVE') throw roomNotFound();
    return room;
  }

  getByUuid(uuid: string): Room {
    const room = this.all().find((one) => one.uuid === uuid.toLowerCase());
    if (!room) throw roomNotFound();
    return room;
  }

  create(owner: Member, {type, scheduledAt, ...settings}: NewRoom, createdByApp = false): Room {
    const id = ++this.#lastId;
    const time = this.#time();
    const room: Room = {
      ...DEFAULTS,
      ...settings,
      id,
      uuid: randomUUID(),
      channelId: id + 50_000,
      type,
      owner,
      creatorType: createdByApp ? 'APP' : 'MEMBER',
      creatorId: createdByApp ? ASSUMED.app.id : owner.id,
      state: 'ACTIVE',
      videoRoomState: scheduledAt ? 'SCHEDULED' : 'LIVE_INACTIVE', // Assumed: new-room
      scheduledAt,
      cancelledAt: undefined,
      liveStartedAt: undefined,
      liveEndedAt: undefined,
      lastSessionNo: 0,
      createdAt: time,
      lastModifiedAt: time,
      allowed: new Set(),
      present: new Set(),
      entries: new Map(),
    };
    this.#rooms.set(id, room);
    this.#tell(room);
    return room;
  }

  change(room: Room, change: Partial<RoomSettings>): void {
    Object.assign(room, change);
    room.lastModifiedAt = this.#time();
    this.#tell(room);
  }

  delete(room: Room): void {
    room.state = 'DELETED';
    room.lastModifiedAt = this.#time();
    this.#tell(room);
  }

  // Assumed: sessions

  /** Somebody is in the room now. Answers the time. */
  enter(room: Room, sid: string): string {
    const time = this.#time();
    const first = room.present.size === 0;
    room.present.add(sid);
    if (first) {
      room.lastSessionNo++;
      Object.assign(room, {videoRoomState: 'LIVE', liveStartedAt: time, liveEndedAt: undefined, lastModifiedAt: time});
      this.#tell(room);
    }
    return time;
  }

  leave(room: Room, sid: string): string {
    const time = this.#time();
    if (room.present.delete(sid) && room.present.size === 0) {
      Object.assign(room, {videoRoomState: 'LIVE_INACTIVE', lastModifiedAt: time});
      this.#tell(room);
    }
    return time;
  }

  /** The media server has begun anew and nobody's leaving was told. */
  forgetPresent(room: Room): void {
    room.present.clear();
  }

  end(room: Room): void {
    const time = this.#time();
    room.present.clear();
    room.entries.clear();
    Object.assign(room, {videoRoomState: 'ENDED', liveEndedAt: time, lastModifiedAt: time});
    this.#tell(room);
  }

  #tell(room: Room): void {
    for (const listener of this.#listeners) listener(room);
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }
}

const DEFAULTS: RoomSettings = {
  accessLevel: ASSUMED.defaultAccessLevel,
  title: undefined,
  description: undefined,
  customType: undefined,
  customData: undefined,
  password: undefined,
  manuallyApproval: false,
  canAutoRoomCompositeRecording: false,
};
