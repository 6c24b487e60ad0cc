import type {LocalTrack, LocalTrackPublication} from './rtc.js';

/** A track that a bot sends. */
export interface Published {
  readonly track: LocalTrack;
  readonly publication: LocalTrackPublication;
  /** Sends nothing new for a while, without a word. Only of pictures. */
  readonly hold?: (held: boolean) => void;
  /** Ends what feeds it. */
  stop(): Promise<void>;
}
