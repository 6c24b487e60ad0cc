// Opens a device again in another way. Loaded when somebody wants that.
import type {LocalAudioTrack, LocalVideoTrack} from 'livekit-client';
import type {DeviceState} from './device-lists.js';
import type {LocalMedia} from './local-media.js';

/** As wide as the SDK opens a camera by itself; without it, browsers turn to a smaller picture. */
const PICTURE = {width: 1280, height: 720, frameRate: 30};

/**
 * Turns to the camera on the other side of a phone; to the next one where the open one is on neither.
 *
 * @internal
 */
export async function flipCamera(
  {camera, capture}: LocalMedia,
  {cameras, camera: current}: DeviceState,
  choose: (id: string) => Promise<void>,
): Promise<void> {
  const facing = camera.settings?.facingMode;
  if (facing !== 'user' && facing !== 'environment') {
    const next = cameras[(cameras.findIndex(({id}) => id === current) + 1) % cameras.length];
    if (next && next.id !== current) await choose(next.id);
    return;
  }
  const turn = (facingMode: 'user' | 'environment') => (track: unknown) =>
    (track as LocalVideoTrack).restartTrack({facingMode, resolution: PICTURE});
  await camera.change(turn(facing === 'user' ? 'environment' : 'user'), turn(facing));
  const id = camera.settings?.deviceId;
  if (id) capture.choose('camera', id);
}

/**
 * With other processing of the sound.
 *
 * @internal
 */
export function reopenMicrophone({microphone, capture}: LocalMedia): Promise<void> {
  return microphone.change(async (track: unknown) => {
    const audio = track as LocalAudioTrack;
    const {deviceId} = audio.constraints;
    await audio.restartTrack({...capture.processing, ...(deviceId !== undefined && {deviceId})});
  });
}
