import type {RemoteTrack, Room} from './rtc.js';
import {publicationOf, type Source} from './others.js';
import {until} from './until.js';

/** Reads one track: undefined when the track ends before anything was found in it. */
export type Read<T> = (track: RemoteTrack, signal: AbortSignal) => Promise<T | undefined>;

/** What `read` finds in a track of somebody else. Begins again when the track is replaced, as after a reconnect. */
export async function fromTrack<T>(
  room: Room,
  identity: string,
  source: Source,
  read: Read<T>,
  signal: AbortSignal,
): Promise<T> {
  let ended: RemoteTrack | undefined;
  for (;;) {
    const track = await until(room, () => other(received(room, identity, source), ended), signal);
    const found = await read(track, whileReceived(room, identity, source, track, signal));
    if (found !== undefined) return found;
    signal.throwIfAborted();
    ended = track;
  }
}

/** A track that is no longer received does not always end: it may just bring nothing any more. */
function whileReceived(
  room: Room,
  identity: string,
  source: Source,
  track: RemoteTrack,
  signal: AbortSignal,
): AbortSignal {
  const replaced = new AbortController();
  const isReplaced = () => received(room, identity, source) !== track || undefined;
  void until(room, isReplaced, signal).then(
    () => replaced.abort(),
    () => {}, // nobody listens any longer
  );
  return AbortSignal.any([signal, replaced.signal]);
}

/** Bots receive nothing that nobody asked for: with many of them it would be too much for one machine. */
export function received(room: Room, identity: string, source: Source): RemoteTrack | undefined {
  const publication = publicationOf(room, identity, source);
  if (publication && !publication.subscribed) publication.setSubscribed(true);
  return publication?.track;
}

const other = <T>(value: T | undefined, than: T | undefined) => (value === than ? undefined : value);

/** The values of a stream until the signal. */
export async function* values<T>(stream: ReadableStream<T>, signal: AbortSignal): AsyncGenerator<T> {
  const reader = stream.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', cancel);
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
  }
}
