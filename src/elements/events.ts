// Every event of the kit. Fields are plain frozen data; events say what has happened and ask for nothing.
import type {VicoloErrorCode} from '../cloud/errors.js';
import type {VideoRoom} from '../cloud/wire.js';
import type {JsonValue} from '../session/chat/clean-json.js';
import type {DataMessage} from '../session/chat/data.js';
import type {LeaveReason} from '../session/leave-reason.js';
import type {SelfView, StageChoice, StageLayout} from '../session/stage.js';

/** A participant as events tell of one. */
export interface ParticipantData {
  readonly identity: string;
  readonly name: string;
  readonly isLocal: boolean;
}

/** All events bubble and cross shadow roots. */
abstract class VicoloEvent extends Event {
  protected constructor(type: string) {
    super(type, {bubbles: true, composed: true});
  }
}

/** Joining has begun. */
export class VicoloRoomJoiningEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-joining';
  constructor() {
    super(VicoloRoomJoiningEvent.type);
  }
}

/** In the room. `participants` are all who are there, oneself first. */
export class VicoloRoomJoinedEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-joined';
  readonly participants: readonly ParticipantData[];
  constructor(participants: readonly ParticipantData[]) {
    super(VicoloRoomJoinedEvent.type);
    this.participants = Object.freeze([...participants]);
  }
}

/** The line broke; it is being mended without help. */
export class VicoloRoomReconnectingEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-reconnecting';
  constructor() {
    super(VicoloRoomReconnectingEvent.type);
  }
}

/** The line is whole again. */
export class VicoloRoomReconnectedEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-reconnected';
  constructor() {
    super(VicoloRoomReconnectedEvent.type);
  }
}

/** Out of the room, for whatever reason. */
export class VicoloRoomLeftEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-left';
  readonly reason: LeaveReason;
  constructor(reason: LeaveReason) {
    super(VicoloRoomLeftEvent.type);
    this.reason = reason;
  }
}

/** What a failure tells the page. `message` is in the person's language and free of secrets. */
export interface ErrorData {
  readonly code: VicoloErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly status: number | undefined;
}

/** Joining failed, or a device did. */
export class VicoloRoomErrorEvent extends VicoloEvent implements ErrorData {
  static readonly type = 'vicolo-room-error';
  readonly code: VicoloErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly status: number | undefined;
  constructor({code, message, retryable, status}: ErrorData) {
    super(VicoloRoomErrorEvent.type);
    this.code = code;
    this.message = message;
    this.retryable = retryable;
    this.status = status;
  }
}

/** Somebody came after us. */
export class VicoloParticipantJoinedEvent extends VicoloEvent {
  static readonly type = 'vicolo-participant-joined';
  readonly participant: ParticipantData;
  constructor(participant: ParticipantData) {
    super(VicoloParticipantJoinedEvent.type);
    this.participant = Object.freeze({...participant});
  }
}

/** Somebody left while we stayed. */
export class VicoloParticipantLeftEvent extends VicoloEvent {
  static readonly type = 'vicolo-participant-left';
  readonly participant: ParticipantData;
  constructor(participant: ParticipantData) {
    super(VicoloParticipantLeftEvent.type);
    this.participant = Object.freeze({...participant});
  }
}

/** The person (or the page, by a method) chose how the stage is laid out; `undefined` where the attributes still decide. */
export class VicoloLayoutChangeEvent extends VicoloEvent {
  static readonly type = 'vicolo-layout-change';
  readonly layout: StageLayout | undefined;
  readonly selfView: SelfView | undefined;
  /** Keys (`identity:source`) of pinned tiles. */
  readonly pins: readonly string[];
  constructor({layout, selfView, pins}: StageChoice) {
    super(VicoloLayoutChangeEvent.type);
    this.layout = layout;
    this.selfView = selfView;
    this.pins = Object.freeze([...pins]);
  }
}

/** A person chose a room from the list, or has just created it. */
export class VicoloRoomSelectEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-select';
  readonly room: VideoRoom;
  constructor(room: VideoRoom) {
    super(VicoloRoomSelectEvent.type);
    this.room = Object.freeze({...room});
  }
}

/** A room was created. */
export class VicoloRoomCreateEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-create';
  readonly room: VideoRoom;
  constructor(room: VideoRoom) {
    super(VicoloRoomCreateEvent.type);
    this.room = Object.freeze({...room});
  }
}

/** A room was changed by its form. `room` is what it has become. */
export class VicoloRoomUpdateEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-update';
  readonly room: VideoRoom;
  constructor(room: VideoRoom) {
    super(VicoloRoomUpdateEvent.type);
    this.room = Object.freeze({...room});
  }
}

/** A room was deleted. `room` is what it was. */
export class VicoloRoomDeleteEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-delete';
  readonly room: VideoRoom;
  constructor(room: VideoRoom) {
    super(VicoloRoomDeleteEvent.type);
    this.room = Object.freeze({...room});
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

/** Another page in the room sent data of its own. */
export class VicoloMessageEvent extends VicoloEvent {
  static readonly type = 'vicolo-message';
  readonly topic: string;
  /** Plain JSON, frozen. It comes from another person's page: what it means is to be checked. */
  readonly data: JsonValue;
  readonly from: ParticipantData;
  constructor({topic, data, from}: DataMessage) {
    super(VicoloMessageEvent.type);
    this.topic = topic;
    this.data = data;
    this.from = Object.freeze({...from});
  }
}

declare global {
  interface HTMLElementEventMap {
    'vicolo-message': VicoloMessageEvent;
    'vicolo-room-joining': VicoloRoomJoiningEvent;
    'vicolo-room-joined': VicoloRoomJoinedEvent;
    'vicolo-room-reconnecting': VicoloRoomReconnectingEvent;
    'vicolo-room-reconnected': VicoloRoomReconnectedEvent;
    'vicolo-room-left': VicoloRoomLeftEvent;
    'vicolo-room-error': VicoloRoomErrorEvent;
    'vicolo-participant-joined': VicoloParticipantJoinedEvent;
    'vicolo-participant-left': VicoloParticipantLeftEvent;
    'vicolo-layout-change': VicoloLayoutChangeEvent;
    'vicolo-room-select': VicoloRoomSelectEvent;
    'vicolo-room-create': VicoloRoomCreateEvent;
    'vicolo-room-update': VicoloRoomUpdateEvent;
    'vicolo-room-delete': VicoloRoomDeleteEvent;
    'vicolo-rooms-load': VicoloRoomsLoadEvent;
    'vicolo-rooms-error': VicoloRoomsErrorEvent;
  }
}
