import type {Room, TextStreamHandler} from 'livekit-client';
import {toVicoloError, VicoloError} from '../../cloud/errors.js';
import {readJson, type JsonValue} from './clean-json.js';
import type {DataMessage, DataOptions} from './data.js';
import {FloodGate, OpenCount} from './flood-gate.js';
import {LARGEST_DATA, OPEN_TEXTS} from './limits.js';
import {ChatPeople} from './people.js';
import {drain, readTextUpTo} from './read-stream.js';
import {DATA_TOPIC, NAME, topicProblem, type TopicProblem} from './topics.js';

const PROBLEMS: Readonly<Record<TopicProblem, string>> = {
  empty: 'A topic is a text that is not empty.',
  'too-long': 'A topic has at most 100 characters.',
  reserved: 'Topics that begin with lk, livekit or vicolo are reserved. Put a name of your own before it.',
  unprintable: 'A topic has printable ASCII characters without spaces.',
};

/** Carries messages of pages. All topics of theirs go through one stream topic, with one handler for the room's life. */
export class DataLine {
  readonly #room: Room;
  readonly #people: ChatPeople;
  readonly #tell: (message: DataMessage) => void;
  readonly #gate = new FloodGate();
  readonly #open = new OpenCount(OPEN_TEXTS);

  constructor(room: Room, tell: (message: DataMessage) => void) {
    this.#room = room;
    this.#people = new ChatPeople(room);
    this.#tell = tell;
    room.registerTextStreamHandler(DATA_TOPIC, (reader, {identity}) => void this.#read(reader, identity));
  }

  async send(topic: string, data: JsonValue, {to}: DataOptions = {}): Promise<void> {
    const problem = topicProblem(topic);
    if (problem) throw new VicoloError('topic-invalid', PROBLEMS[problem]);
    const text = asJson(data);
    const room = this.#room;
    if (room.state === 'disconnected') throw new VicoloError('not-joined', 'Join the room before sending in it.');
    if (room.state !== 'connected') throw new VicoloError('connection-lost', 'There is no line to the room now.');
    if (room.localParticipant.permissions?.canPublishData === false) {
      throw new VicoloError('publish-forbidden', 'This member may not send data in the room.');
    }
    const destinationIdentities = to === undefined ? undefined : typeof to === 'string' ? [to] : [...to];
    if (destinationIdentities?.length === 0) return; // to nobody; for the SDK an empty list means everybody
    const options = {
      topic: DATA_TOPIC,
      attributes: {[NAME]: topic},
      ...(destinationIdentities && {destinationIdentities}),
    };
    await room.localParticipant.sendText(text, options).catch((thrown: unknown) => {
      const {message} = toVicoloError(thrown, 'sending data');
      throw new VicoloError('message-failed', message);
    });
  }

  async #read(reader: Parameters<TextStreamHandler>[0], identity: string): Promise<void> {
    const topic = reader.info.attributes?.[NAME];
    const known = topicProblem(topic) ? undefined : topic;
    const close = known && this.#gate.lets(identity, Date.now()) ? this.#open.open(identity) : undefined;
    if (!known || !close) return drain(reader);
    try {
      const text = await readTextUpTo(reader, LARGEST_DATA + 1);
      const data = text.length > LARGEST_DATA ? undefined : readJson(text);
      if (data !== undefined) this.#tell({topic: known, data, from: this.#people.who(identity)});
    } catch {
      // It broke off on its way: there is nothing to tell.
    } finally {
      close();
    }
  }
}

/** The data as others will read it, or a reason why they could not. */
function asJson(data: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(data);
  } catch {
    // Circular, or a number that JSON does not know.
  }
  if (text === undefined || readJson(text) === undefined) {
    throw new VicoloError('data-invalid', 'Data is what JSON can hold, nested at most 32 deep.');
  }
  if (new TextEncoder().encode(text).length > LARGEST_DATA) {
    throw new VicoloError('message-too-large', `Data has at most ${String(LARGEST_DATA)} bytes as JSON.`);
  }
  return text;
}
