import type {LocalTrack, LocalTrackPublication} from './rtc.js';

/** A track that a bot sends. */
export interface Published {
  readonly track: LocalTrack;
  readonly publication: LocalTrackPublication;
  /** Ends what feeds it. */
  stop(): Promise<void>;
}
