import {VicoloError} from '../cloud/errors.js';
import type {LeaveReason} from './leave-reason.js';

/** Where the session is. One value, replaced as a whole. */
export type Phase =
  | {readonly is: 'idle'}
  /** `waiting`: until somebody lets the person in. */
  | {readonly is: 'joining'; readonly waiting?: true}
  | {readonly is: 'joined'}
  | {readonly is: 'reconnecting'}
  | {readonly is: 'left'; readonly reason: LeaveReason}
  | {readonly is: 'failed'; readonly error: VicoloError};

export const IDLE: Phase = {is: 'idle'};
export const JOINING: Phase = {is: 'joining'};
export const WAITING: Phase = {is: 'joining', waiting: true};
export const JOINED: Phase = {is: 'joined'};
export const RECONNECTING: Phase = {is: 'reconnecting'};

/** In the room, though perhaps with a broken line: tiles and controls stay. */
export function isInRoom(phase: Phase): boolean {
  return phase.is === 'joined' || phase.is === 'reconnecting';
}

/** After trying to join: throws why it did not come to that. */
export function expectJoined(phase: Phase): void {
  if (isInRoom(phase)) return;
  if (phase.is === 'failed') throw phase.error;
  throw new VicoloError('aborted', 'Joining was cancelled before it was done.');
}
