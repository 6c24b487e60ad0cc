// The events of a meeting. Fields are plain frozen data; events say what has happened and ask for nothing.
import type {VicoloErrorCode} from '../cloud/errors.js';
import type {JsonValue} from '../session/chat/clean-json.js';
import type {DataMessage} from '../session/chat/data.js';
import type {LeaveReason} from '../session/leave-reason.js';
import type {SelfView, StageChoice, StageLayout} from '../session/stage.js';
import {VicoloEvent, type ErrorData} from './event-base.js';

/** A participant as events tell of one. */
export interface ParticipantData {
  readonly identity: string;
  readonly name: string;
  readonly isLocal: boolean;
}

/** Joining has begun. */
export class VicoloRoomJoiningEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-joining';
  constructor() {
    super(VicoloRoomJoiningEvent.type);
  }
}

/** The person waits until somebody lets them in. */
export class VicoloRoomWaitingEvent extends VicoloEvent {
  static readonly type = 'vicolo-room-waiting';
  constructor() {
    super(VicoloRoomWaitingEvent.type);
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
    'vicolo-room-waiting': VicoloRoomWaitingEvent;
    'vicolo-room-joined': VicoloRoomJoinedEvent;
    'vicolo-room-reconnecting': VicoloRoomReconnectingEvent;
    'vicolo-room-reconnected': VicoloRoomReconnectedEvent;
    'vicolo-room-left': VicoloRoomLeftEvent;
    'vicolo-room-error': VicoloRoomErrorEvent;
    'vicolo-participant-joined': VicoloParticipantJoinedEvent;
    'vicolo-participant-left': VicoloParticipantLeftEvent;
    'vicolo-layout-change': VicoloLayoutChangeEvent;
  }
}
