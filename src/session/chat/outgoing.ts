import type {Room} from 'livekit-client';
import {deadline, unlessAborted} from '../../cloud/deadline.js';
import {VicoloError} from '../../cloud/errors.js';
import type {ChatMessage} from './message.js';
import {CHAT_TOPIC, ID, TO} from './topics.js';

/** Bytes that are handed to the SDK at a time; it cuts them further. */
const STEP = 60_000;
/** Milliseconds after which a text counts as not sent. */
const PATIENCE = 15_000;

/** Sends one message or file. Rejects with a `VicoloError`. The id goes along, so that a second try is not shown twice. */
export async function deliver(
  room: Room,
  message: ChatMessage,
  signal: AbortSignal,
  onProgress: (progress: number) => void,
): Promise<void> {
  try {
    if (message.file) await sendBytes(room, message, signal, onProgress);
    else await sendText(room, message, signal);
  } catch (thrown) {
    if (thrown instanceof VicoloError) throw thrown;
    if (signal.aborted) throw new VicoloError('aborted', 'Sending was cancelled.');
    throw new VicoloError('message-failed', 'The media server did not take the message.');
  }
}

function sendText(room: Room, message: ChatMessage, signal: AbortSignal): Promise<unknown> {
  const late = deadline(PATIENCE, signal);
  return unlessAborted(room.localParticipant.sendText(message.text, addressed(message)), late);
}

async function sendBytes(
  room: Room,
  message: ChatMessage,
  signal: AbortSignal,
  onProgress: (progress: number) => void,
): Promise<void> {
  const {name, content} = message.file ?? {};
  if (!name || !content) throw new VicoloError('message-failed', 'There is no file to send.');
  const totalSize = content.size;
  const writer = await room.localParticipant.streamBytes({
    ...addressed(message),
    name,
    mimeType: content.type,
    totalSize,
  });
  try {
    for (let at = 0; at < totalSize; at += STEP) {
      const bytes = await content.slice(at, at + STEP).arrayBuffer();
      signal.throwIfAborted();
      await writer.write(new Uint8Array(bytes));
      onProgress(Math.min(1, (at + STEP) / totalSize));
    }
    signal.throwIfAborted();
  } finally {
    await writer.close(); // too early, where it was cancelled: so the others learn that it is not whole
  }
}

function addressed({id, to}: ChatMessage) {
  return {
    topic: CHAT_TOPIC,
    attributes: {[ID]: wireId(id), ...(to && {[TO]: to.identity})},
    ...(to && {destinationIdentities: [to.identity]}),
  };
}

/** Ids are `identity:id`, and only the second half is sent: the first is the server's to say. */
function wireId(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1);
}
