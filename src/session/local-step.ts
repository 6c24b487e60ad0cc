/** What is known about one of our own sources (microphone, camera, shared screen). */
export interface LocalFacts {
  /** The person's or page's wish. */
  readonly wanted: boolean;
  /** In a room whose permissions allow this source. */
  readonly mayPublish: boolean;
  /** Asked to get devices ready before joining. */
  readonly preparing: boolean;
  /** A device is open for us. */
  readonly held: boolean;
  readonly published: boolean;
  readonly muted: boolean;
  /** Turned off by muting, so that turning on again is quick; a shared screen is taken back instead. */
  readonly mutes: boolean;
}

export type LocalStep = 'acquire' | 'publish' | 'unmute' | 'mute' | 'retract' | 'release';

/** The one next thing to do so that what is becomes what is wanted; `undefined` when it is. */
export function nextLocalStep(facts: LocalFacts): LocalStep | undefined {
  const {wanted, mayPublish, preparing, held, published, muted, mutes} = facts;
  if (published) {
    if (wanted && mayPublish) return muted ? 'unmute' : undefined;
    if (!mutes) return 'retract';
    return muted ? undefined : 'mute';
  }
  if (!wanted || !(mayPublish || preparing)) return held ? 'release' : undefined;
  if (!held) return 'acquire';
  return mayPublish ? 'publish' : undefined;
}
