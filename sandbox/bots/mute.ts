import type {LocalTrack} from './rtc.js';

/**
 * Mutes a track as its owner does. The library has no method for it, but its native part has the request; the way
 * through the server's API would not do, since servers refuse to unmute others by default.
 */
export function muteTrack(track: LocalTrack, mute: boolean): void {
  const client = globalThis._ffiClientInstance;
  if (!client) throw new Error('@livekit/rtc-node keeps its client elsewhere by now: muting needs another way.');
  client.request({message: {case: 'localTrackMute', value: {trackHandle: track.ffi_handle.handle, mute}}});
}
