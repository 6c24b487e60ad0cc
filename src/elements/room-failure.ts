import type {VicoloError} from '../cloud/errors.js';
import {VicoloRoomsErrorEvent, type RoomsTask} from './list-events.js';
import type {Words} from './words/words.js';

/** The app's policy: a member who has met it once need not be offered the button again. */
const NO_SELF_CREATION = 'MEMBER_SELF_CREATE_VIDEO_ROOM_NOT_AVAILABLE_DUE_TO_APP_POLICY';

export function refusesCreation({cloudCode}: {readonly cloudCode: string | undefined}): boolean {
  return cloudCode === NO_SELF_CREATION;
}

/** What a failure with rooms says to people. */
export function wordsFor(error: VicoloError, words: Words): string {
  return refusesCreation(error) ? words.mayNotCreate : words.error[error.code];
}

export function failureEvent(task: RoomsTask, error: VicoloError, words: Words): VicoloRoomsErrorEvent {
  const {code, retryable, status, cloudCode} = error;
  return new VicoloRoomsErrorEvent({task, code, retryable, status, cloudCode, message: wordsFor(error, words)});
}
