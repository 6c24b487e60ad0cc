import type {LocalTrack} from 'livekit-client';

/** Turns a muted track on. A camera is opened again by that, and may be gone meanwhile: then another one is. */
export async function unmute(track: LocalTrack | undefined): Promise<void> {
  try {
    await track?.unmute();
  } catch (thrown) {
    if (!track || !/^(NotFound|Overconstrained)Error$/.test((thrown as Error).name)) throw thrown;
    await track.setDeviceId('default');
    await track.unmute();
  }
}
