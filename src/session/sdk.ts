// The only module that loads LiveKit's SDK. It is imported dynamically, by `loadSdk`, so that a page
// pays for it when a call or a device preview begins, not before.
import {
  createLocalTracks,
  Room,
  type AudioCaptureOptions,
  type LocalTrack,
  type VideoCaptureOptions,
} from 'livekit-client';

/** One room for each `<vicolo-room>`, reused over rejoins: every new one leaks a little in 2.23. */
export function createRoom(): Room {
  return new Room({
    adaptiveStream: {pixelDensity: 'screen'}, // sharp on dense screens, too
    dynacast: true,
    // The SDK's own default lets one stream grow to 5 GB.
    dataStream: {maxPayloadByteLength: 64 * 1024 * 1024},
  });
}

/** Asks the browser for the devices, both in one question where both are wanted. */
export function createTracks(
  microphone: AudioCaptureOptions | false,
  camera: VideoCaptureOptions | false,
): Promise<LocalTrack[]> {
  return createLocalTracks({audio: microphone, video: camera});
}

export {connectError} from './connect-error.js';
