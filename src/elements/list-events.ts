// The events of lists, cards and forms of rooms. Fields are plain frozen data.
import type {VicoloErrorCode} from '../cloud/errors.js';
import type {VideoRoom} from '../cloud/wire.js';
import {VicoloEvent, type ErrorData} from './event-base.js';

/** About one room. */
abstract class RoomEvent extends VicoloEvent {
  readonly room: VideoRoom;
  protected constructor(type: string, room: VideoRoom) {
    super(type);
    this.room = Object.freeze({...room});
  }
}

/** A person chose a room from the list, or has just created it. */
export class VicoloRoomSelectEvent extends RoomEvent {
  static readonly type = 'vicolo-room-select';
  constructor(room: VideoRoom) {
    super(VicoloRoomSelectEvent.type, room);
  }
}

/** A room was created. */
export class VicoloRoomCreateEvent extends RoomEvent {
  static readonly type = 'vicolo-room-create';
  constructor(room: VideoRoom) {
    super(VicoloRoomCreateEvent.type, room);
  }
}

/** A room was changed by its form. `room` is what it has become. */
export class VicoloRoomUpdateEvent extends RoomEvent {
  static readonly type = 'vicolo-room-update';
  constructor(room: VideoRoom) {
    super(VicoloRoomUpdateEvent.type, room);
  }
}

/** A room was deleted. `room` is what it was. */
export class VicoloRoomDeleteEvent extends RoomEvent {
  static readonly type = 'vicolo-room-delete';
  constructor(room: VideoRoom) {
    super(VicoloRoomDeleteEvent.type, room);
  }
}

/** Rooms were read and are shown. `total` counts all that there are; `page` counts from 0. */
export class VicoloRoomsLoadEvent extends VicoloEvent {
  static readonly type = 'vicolo-rooms-load';
  readonly rooms: readonly VideoRoom[];
  readonly total: number;
  readonly page: number;
  constructor({rooms, total, page}: {rooms: readonly VideoRoom[]; total: number; page: number}) {
    super(VicoloRoomsLoadEvent.type);
    this.rooms = Object.freeze([...rooms]);
    this.total = total;
    this.page = page;
  }
}

/** What was being done with rooms when it failed. */
export type RoomsTask = 'list' | 'read' | 'create' | 'update' | 'delete';

export interface RoomsErrorData extends ErrorData {
  readonly task: RoomsTask;
  /** The cloud's own `errorCode`, where it sent one. */
  readonly cloudCode: string | undefined;
}

/** Rooms could not be read, or one could not be created, changed or deleted; `task` says which. */
export class VicoloRoomsErrorEvent extends VicoloEvent implements RoomsErrorData {
  static readonly type = 'vicolo-rooms-error';
  readonly task: RoomsTask;
  readonly code: VicoloErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly status: number | undefined;
  readonly cloudCode: string | undefined;
  constructor({task, code, message, retryable, status, cloudCode}: RoomsErrorData) {
    super(VicoloRoomsErrorEvent.type);
    this.task = task;
    this.code = code;
    this.message = message;
    this.retryable = retryable;
    this.status = status;
    this.cloudCode = cloudCode;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vicolo-room-select': VicoloRoomSelectEvent;
    'vicolo-room-create': VicoloRoomCreateEvent;
    'vicolo-room-update': VicoloRoomUpdateEvent;
    'vicolo-room-delete': VicoloRoomDeleteEvent;
    'vicolo-rooms-load': VicoloRoomsLoadEvent;
    'vicolo-rooms-error': VicoloRoomsErrorEvent;
  }
}
