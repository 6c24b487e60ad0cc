import type {LocalTrack} from 'livekit-client';
import type {VicoloError} from '../cloud/errors.js';
import type {AttachableTrack} from './participant.js';

type LocalSourceName = 'microphone' | 'camera' | 'screen_share';

/** What buttons show of one of our own sources. */
export interface LocalSourceState {
  /** What the person asked for; before joining, what they will enter with. */
  readonly wanted: boolean;
  /** True only when others can hear or see it. */
  readonly on: boolean;
  /** Between the wish and its fulfilment, for example while the browser asks for permission. */
  readonly busy: boolean;
  /** Why the last wish failed; cleared by the next. */
  readonly error: VicoloError | undefined;
  /** The open device's track, for a preview. */
  readonly track: AttachableTrack | undefined;
  /** A preview is mirrored, unless the camera faces away from the person. */
  readonly mirrored: boolean;
}

/** @internal */
export interface LocalSourceOptions {
  readonly name: LocalSourceName;
  acquire(): Promise<readonly LocalTrack[]>;
  /** Makes a typed error of whatever a device or the SDK threw; of nothing where the device was taken away. */
  explain(thrown?: unknown): VicoloError | Promise<VicoloError>;
  /** What has to be done before anybody sees or hears it. */
  ready?(): Promise<void>;
}

/** A source of which nothing is known yet. */
export const CLOSED: LocalSourceState = {
  wanted: false,
  on: false,
  busy: false,
  error: undefined,
  track: undefined,
  mirrored: true,
};
