import type {NewRoom, RoomChange, VideoRoom} from '../cloud/wire.js';
import {forbidden} from './refusal.js';
import type {MemberProfile} from './types.js';

interface Asked<C> {
  /** Who is signed in. */
  readonly user: MemberProfile;
  readonly request: Request;
  readonly context: C;
}

export interface AskedAbout<C> extends Asked<C> {
  readonly room: VideoRoom;
}

export type Verdict = boolean | Promise<boolean>;

/**
 * Who may do what, in your app's terms. What is left out is as usual: everybody who is signed in may list, read, create
 * and enter, and the owner alone may change and delete. What the cloud itself refuses a member stays refused.
 */
export interface RoomRules<C = undefined> {
  readonly list?: (asked: Asked<C>) => Verdict;
  readonly read?: (asked: AskedAbout<C>) => Verdict;
  readonly create?: (asked: Asked<C> & {readonly room: NewRoom}) => Verdict;
  /**
   * Whether creating is offered at all, asked before there is a room: `GET /me` says it as `mayCreateRooms`, and the
   * list then shows no button. Not a right: `create` decides. Left out, the button is shown.
   */
  readonly offerCreate?: (asked: Asked<C>) => Verdict;
  readonly update?: (asked: AskedAbout<C> & {readonly change: RoomChange}) => Verdict;
  readonly delete?: (asked: AskedAbout<C>) => Verdict;
  /** `'wait'`: somebody has to let this person in, by `moderationHandler`; needs the option `waiting`. */
  readonly enter?: (asked: AskedAbout<C>) => boolean | 'wait' | Promise<boolean | 'wait'>;
}

export function isOwner({user, room}: {readonly user: MemberProfile; readonly room: VideoRoom}): boolean {
  return room.member?.appUserId === user.appUserId;
}

/** Asks a rule, or the usual one, and throws a `Refusal` where it says no. */
export async function requireLeave<A>(
  rule: ((asked: A) => Verdict) | undefined,
  usual: (asked: A) => boolean,
  asked: A,
): Promise<void> {
  const verdict: unknown = await (rule ?? usual)(asked);
  if (verdict !== true) throw forbidden(); // a rule that forgets to answer says no
}
