import type {AudioCaptureOptions, LocalTrack, Room, VideoCaptureOptions} from 'livekit-client';
import {VicoloError} from '../cloud/errors.js';

/** What the session needs of the SDK; tests pass their own. */
export interface Sdk {
  createRoom(): Room;
  /** Reads why connecting failed. */
  connectError(thrown: unknown): VicoloError;
  /** Asks the browser for what is not `false`, in one question. */
  createTracks(microphone: AudioCaptureOptions | false, camera: VideoCaptureOptions | false): Promise<LocalTrack[]>;
}

export type LoadSdk = () => Promise<Sdk>;

/** Loads the SDK's chunk. A browser asks for a failed module again only under another name, so a retry needs a reload. */
export const loadSdk: LoadSdk = () => import('./sdk.js').catch(mediaCodeMissing);

export function mediaCodeMissing(): never {
  throw new VicoloError(
    'part-unavailable',
    'The media code could not be loaded. Check the network and reload the page.',
  );
}
