// The cloud's live changes: one long answer, read as it comes. Loaded when somebody watches.
import type {WatchOptions} from './cloud.js';
import {deadline, unlessAborted} from './deadline.js';
import {VicoloError} from './errors.js';
import {open, type Ask, type Exchange, type Headers} from './request.js';
import {maybe, shape, text, whole} from './shape.js';
import {EventStreamParser} from './sse.js';
import type {RoomSignal} from './wire.js';

/** Reads until the signal fires or the stream ends; both are rejections, so that the caller decides what follows. */
export async function readSignals(
  exchange: Exchange,
  ask: Ask,
  headers: Headers,
  onSignal: (signal: RoomSignal) => void,
  {signal = new AbortController().signal, onOpen}: WatchOptions,
): Promise<never> {
  const hangUp = new AbortController();
  const until = AbortSignal.any([signal, hangUp.signal]);
  try {
    const response = await opened(exchange, ask, headers, until);
    if (!/^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '')) {
      throw new VicoloError('bad-response', `The answer to ${ask.method} ${ask.path} is no event stream.`);
    }
    onOpen?.();
    await read(response, onSignal, until);
    throw new VicoloError('network', 'The event stream has ended.');
  } catch (thrown) {
    if (thrown instanceof VicoloError) throw thrown;
    throw thrown instanceof RangeError
      ? new VicoloError('response-too-large', thrown.message)
      : new VicoloError('network', 'The event stream broke off.');
  } finally {
    hangUp.abort(); // frees the connection, whatever has happened
  }
}

/** Only the head has a deadline. */
function opened(exchange: Exchange, ask: Ask, headers: Headers, until: AbortSignal): Promise<Response> {
  return unlessAborted(open(exchange, ask, headers, until), deadline(exchange.timeout, until));
}

async function read(response: Response, onSignal: (signal: RoomSignal) => void, until: AbortSignal): Promise<void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const [parser, decoder] = [new EventStreamParser(), new TextDecoder()];
  try {
    for (;;) {
      const {done, value} = await unlessAborted(reader.read(), until);
      if (done) return;
      for (const message of parser.feed(decoder.decode(value, {stream: true}))) {
        const signal = parseSignal(message);
        if (signal) onSignal(signal);
      }
    }
  } finally {
    reader.cancel().catch(() => undefined); // it may be broken already
  }
}

const changed = shape<RoomSignal & {readonly type: string}>({
  type: text,
  videoRoomId: whole,
  videoRoomState: maybe(text),
});
const envelope = shape<{readonly customType: string; readonly customData: RoomSignal & {readonly type: string}}>({
  customType: text,
  customData: changed,
});

/** What a message says of a room. Other messages are none of our business. */
export function parseSignal(message: string): RoomSignal | undefined {
  try {
    const {customType, customData} = envelope(JSON.parse(message), '');
    const {type, videoRoomId, videoRoomState} = customData;
    return customType === 'CHANGE_DATA_CAPTURE' && type === 'VIDEO_ROOM' ? {videoRoomId, videoRoomState} : undefined;
  } catch {
    return undefined;
  }
}
