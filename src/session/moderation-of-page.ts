// What a page may give for those who lead a meeting, and who is offered what of it. Pure.
import type {RoomRef} from '../cloud/cloud.js';
import type {Role} from './role.js';

/** Somebody who has knocked. */
export interface WaitingPerson {
  /** What the backend knows them by. */
  readonly id: string;
  readonly name: string;
}

/**
 * What a host's backend does for those who lead a meeting. The kit holds a member's token, which may
 * do none of it, so each call goes to a function of the page. What is not given has no button.
 *
 * The buttons are a courtesy to honest people: metadata says who is a host, and metadata is no proof.
 * **Your backend must check by itself who asks.** Each promise resolves when it is done; when it
 * rejects, the person is told that it did not work, and nothing of the error is shown.
 */
export interface Moderation {
  /** Whose buttons are shown. `['HOST']` unless said. */
  readonly roles?: readonly Role[];
  /** Mutes a person's microphone (LiveKit's room service: `mutePublishedTrack`). */
  readonly mute?: (room: RoomRef, identity: string) => Promise<unknown>;
  /**
   * Asks a person to unmute. Nobody can be unmuted from afar: send a data message from the server
   * (`sendData`) to this identity, with the topic `vicolo.ask` and the text `unmute`. The kit shows
   * the question only when the server itself has sent it.
   */
  readonly askToUnmute?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Sends a person out (`removeParticipant`). */
  readonly remove?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Mutes every microphone but that of the person who asks, whose identity is given. */
  readonly muteAll?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Ends the meeting for everybody (`deleteRoom`). */
  readonly endForAll?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Begins to record the room (LiveKit's egress service). Everybody sees that it is recorded once the server says so. */
  readonly startRecording?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Ends the recording. */
  readonly stopRecording?: (room: RoomRef, identity: string) => Promise<unknown>;
  /**
   * Tells who waits to be let in: all of them, at once and whenever that changes. The answer ends it. Asked for while
   * its person is in the room. `admit` and `refuse` then decide.
   */
  readonly watchWaiting?: (room: RoomRef, tell: (waiting: readonly WaitingPerson[]) => void) => () => void;
  readonly admit?: (room: RoomRef, id: string) => Promise<unknown>;
  readonly refuse?: (room: RoomRef, id: string) => Promise<unknown>;
}

export const MODERATION_ACTIONS = [
  'mute',
  'askToUnmute',
  'remove',
  'muteAll',
  'endForAll',
  'startRecording',
  'stopRecording',
] as const;
export type ModerationAction = (typeof MODERATION_ACTIONS)[number];

/** What somebody with this role is offered. */
export function actionsFor(moderation: Moderation | undefined, role: Role | undefined): readonly ModerationAction[] {
  if (!moderation || !leads(moderation, role)) return [];
  return MODERATION_ACTIONS.filter((action) => typeof moderation[action] === 'function');
}

export function leads({roles = ['HOST']}: Moderation, role: Role | undefined): boolean {
  return role !== undefined && roles.includes(role);
}
