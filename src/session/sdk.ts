// The only module that loads LiveKit's SDK. It is imported dynamically, by `loadSdk`, so that a page
// pays for it when a call or a device preview begins, not before.
import {
  createLocalTracks,
  type AudioCaptureOptions,
  type LocalTrack,
  Room,
  type VideoCaptureOptions,
} from 'livekit-client';
import {noticeWhoLeftMeanwhile} from './left-meanwhile.js';
import {roomThatEnds} from './room-that-ends.js';

/** One room for each `<vicolo-room>`, reused over rejoins. */
export function createRoom(): Room {
  const room = roomThatEnds(Room, {
    adaptiveStream: {pixelDensity: 'screen'}, // sharp on dense screens, too
    dynacast: true,
    // The SDK's own default lets one stream grow to 5 GB.
    dataStream: {maxPayloadByteLength: 64 * 1024 * 1024},
  });
  noticeWhoLeftMeanwhile(room);
  return room;
}

/** Asks the browser for the devices, both in one question where both are wanted. */
export function createTracks(
  microphone: AudioCaptureOptions | false,
  camera: VideoCaptureOptions | false,
): Promise<LocalTrack[]> {
  return createLocalTracks({audio: microphone, video: camera});
}

export {connectError} from './connect-error.js';
