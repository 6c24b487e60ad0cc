// Every event of the kit. Fields are plain frozen data; events say what has happened and ask for nothing.
import type {VicoloErrorCode} from '../cloud/errors.js';
import type {VideoRoom} from '../cloud/wire.js';
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

declare global {
  interface HTMLElementEventMap {
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
  }
}
