import {RoomEvent, type Room} from './rtc.js';

/** After these a fact about others may be another one. */
const CHANGES = [
  RoomEvent.Connected,
  RoomEvent.Disconnected,
  RoomEvent.Reconnected,
  RoomEvent.ParticipantConnected,
  RoomEvent.ParticipantDisconnected,
  RoomEvent.TrackPublished,
  RoomEvent.TrackUnpublished,
  RoomEvent.TrackSubscribed,
  RoomEvent.TrackUnsubscribed,
  RoomEvent.TrackMuted,
  RoomEvent.TrackUnmuted,
] as const;

/** Resolves with what `fact` returns, as soon as that is something. */
export function until<T>(room: Room, fact: () => T | undefined, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = () => {
      const value = fact();
      if (value === undefined) return;
      stop();
      resolve(value);
    };
    const abort = () => {
      stop();
      reject(signal.reason as Error);
    };
    const stop = () => {
      for (const event of CHANGES) room.off(event, check);
      signal.removeEventListener('abort', abort);
    };
    for (const event of CHANGES) room.on(event, check);
    signal.addEventListener('abort', abort);
    check();
  });
}
