// What the lobby shows in place of a picture. Pure.
import type {VicoloError} from '../cloud/errors.js';
import type {CaptureKind} from '../session/device-access.js';
import type {Outlooks} from '../session/devices-view.js';
import type {LocalSourceState} from '../session/local-source-state.js';
import type {Asked} from './words/vocabulary.js';

export interface OwnMedia {
  readonly microphone: LocalSourceState;
  readonly camera: LocalSourceState;
  readonly outlook: Outlooks | undefined;
  /** False where no device opens before joining: nobody can join here now. */
  readonly mayOpen: boolean;
}

export type Preview =
  | {readonly is: 'unknown'} // the browser has not yet said what is allowed
  | {readonly is: 'off'}
  | {readonly is: 'ask'; readonly what: Asked}
  | {readonly is: 'asking'} // the person has the browser's question before them
  | {readonly is: 'opening'}
  | {readonly is: 'failed'; readonly what: Asked; readonly error: VicoloError};

const KINDS = ['microphone', 'camera'] as const;

/** The next thing to say, the most pressing first. With a picture it is said beside it. */
export function previewOf(media: OwnMedia): Preview {
  const {outlook} = media;
  const busy = KINDS.filter((kind) => media[kind].busy);
  if (busy.length > 0) return {is: busy.every((kind) => isGranted(outlook, kind)) ? 'opening' : 'asking'};
  const failed = KINDS.filter((kind) => errorOf(media[kind]));
  const error = failed.map((kind) => errorOf(media[kind])).at(-1);
  if (error) {
    const alike = failed.filter((kind) => errorOf(media[kind])?.code === error.code);
    return {is: 'failed', what: together(alike), error};
  }
  const missing = missingOf(media);
  if (missing.length === 0) return {is: 'off'};
  if (!outlook) return {is: 'unknown'};
  if (!isSettled(media, missing)) return {is: 'ask', what: together(missing)};
  return {is: media.mayOpen ? 'opening' : 'off'};
}

/** True when nobody would be asked: all that is wanted is allowed already, or known to be refused. */
export function opensByItself(media: OwnMedia): boolean {
  const missing = missingOf(media);
  return media.mayOpen && missing.length > 0 && isSettled(media, missing);
}

function isSettled({outlook}: OwnMedia, kinds: readonly CaptureKind[]): boolean {
  return kinds.every((kind) => isGranted(outlook, kind) || outlook?.[kind].obstacle !== undefined);
}

function missingOf(media: OwnMedia): CaptureKind[] {
  return KINDS.filter((kind) => media[kind].wanted && !media[kind].track && !media[kind].busy);
}

function isGranted(outlook: Outlooks | undefined, kind: CaptureKind): boolean {
  return outlook?.[kind].permission === 'granted';
}

function errorOf({error}: LocalSourceState): VicoloError | undefined {
  return error?.code === 'aborted' ? undefined : error;
}

function together(kinds: readonly CaptureKind[]): Asked {
  return kinds.length === 2 ? 'both' : (kinds[0] ?? 'both');
}
