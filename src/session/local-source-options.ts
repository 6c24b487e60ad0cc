import type {LocalTrack} from 'livekit-client';
import type {VicoloError} from '../cloud/errors.js';

/** @internal */
export interface LocalSourceOptions {
  readonly name: 'microphone' | 'camera' | 'screen_share';
  acquire(): Promise<readonly LocalTrack[]>;
  /** Makes a typed error of whatever a device or the SDK threw. */
  explain(thrown: unknown): VicoloError | Promise<VicoloError>;
  /** What has to be done before anybody sees or hears it. */
  ready?(): Promise<void>;
}
