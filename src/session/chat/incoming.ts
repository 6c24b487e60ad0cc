import type {ByteStreamHandler, Room, TextStreamHandler} from 'livekit-client';
import {cleanFileName, cleanText} from './clean-text.js';
import {FloodGate, OpenCount} from './flood-gate.js';
import {fileContent} from './file-content.js';
import {KEPT_FILES, LONGEST_FILE_NAME, LONGEST_TEXT, OPEN_FILES, OPEN_TEXTS} from './limits.js';
import type {ChatFile, NewMessage} from './message.js';
import type {ChatPeople} from './people.js';
import {drain, readBytesUpTo, readTextUpTo} from './read-stream.js';
import {CHAT_TOPIC, ID, TO} from './topics.js';

export interface IncomingOptions {
  readonly people: ChatPeople;
  readonly fileLimit: () => number;
  readonly onMessage: (message: NewMessage) => void;
  readonly onChange: (id: string, change: Partial<NewMessage>) => void;
  /** One was left out: too many at once. */
  readonly onSkip: () => void;
}

type TextReader = Parameters<TextStreamHandler>[0];
type ByteReader = Parameters<ByteStreamHandler>[0];

/** Messages and files of others, from their first byte on. Everything in them is hostile until it is clean. */
export class Incoming {
  readonly #options: IncomingOptions;
  readonly #gate = new FloodGate();
  readonly #texts = new OpenCount(OPEN_TEXTS);
  readonly #files = new OpenCount(OPEN_FILES);
  readonly #receiving = new Map<string, AbortController>();
  #kept = 0;

  constructor(options: IncomingOptions) {
    this.#options = options;
  }

  /** The SDK takes one handler a topic for the life of a room, and so does this. */
  follow(room: Room): void {
    room.registerTextStreamHandler(CHAT_TOPIC, (reader, {identity}) => void this.#readText(reader, identity));
    room.registerByteStreamHandler(CHAT_TOPIC, (reader, {identity}) => void this.#readFile(reader, identity));
  }

  cancel(id: string): void {
    this.#receiving.get(id)?.abort();
  }

  /** The messages are gone, and with them their files. */
  forget(): void {
    for (const receiving of this.#receiving.values()) receiving.abort();
    this.#gate.forget();
    this.#kept = 0;
  }

  async #readText(reader: TextReader, identity: string): Promise<void> {
    const close = this.#enter(identity, this.#texts);
    if (!close) return drain(reader);
    try {
      const raw = await readTextUpTo(reader, LONGEST_TEXT * 2 + 1);
      const {text, cut} = cleanText(raw, LONGEST_TEXT);
      if (text) this.#options.onMessage({...this.#about(reader, identity), text, cut, state: 'received'});
    } catch {
      // It broke off: the sender is told, and sends it again.
    } finally {
      close();
    }
  }

  async #readFile(reader: ByteReader, identity: string): Promise<void> {
    const close = this.#enter(identity, this.#files);
    if (!close) return drain(reader);
    const about = this.#about(reader, identity);
    const size = Math.max(0, reader.info.size ?? 0);
    const name = cleanFileName(reader.info.name, LONGEST_FILE_NAME);
    const file: ChatFile = {name, size, progress: 0, content: undefined, picture: undefined};
    const limit = Math.min(this.#options.fileLimit(), KEPT_FILES - this.#kept);
    const refused = size > limit;
    this.#options.onMessage({...about, file, state: refused ? 'refused' : 'receiving'});
    try {
      if (refused) await drain(reader);
      else await this.#receive(about.id, file, reader, limit);
    } finally {
      close();
    }
  }

  async #receive(id: string, file: ChatFile, reader: ByteReader, limit: number): Promise<void> {
    const stop = new AbortController();
    this.#receiving.set(id, stop);
    let counted = file.size; // reserved: several may come at once
    this.#kept += counted;
    const release = (): void => {
      this.#kept = Math.max(0, this.#kept - counted); // all may be forgotten by now
    };
    const tell = (change: Partial<NewMessage>): void => {
      if (this.#receiving.get(id) === stop) this.#options.onChange(id, change);
    };
    stop.signal.addEventListener('abort', () => {
      tell({state: 'cancelled'});
    });
    const onProgress = (bytes: number): void => {
      if (bytes > counted) {
        this.#kept += bytes - counted; // more than was said, or nothing was said
        counted = bytes;
      }
      if (file.size) tell({file: {...file, progress: Math.min(1, bytes / file.size)}});
    };
    try {
      const bytes = await readBytesUpTo(reader, {limit, signal: stop.signal, onProgress});
      if (bytes) tell({state: 'received', file: {...file, progress: 1, ...(await fileContent(bytes))}});
      else {
        release();
        tell({state: 'refused'});
      }
    } catch {
      release();
      if (!stop.signal.aborted) tell({state: 'lost'});
    } finally {
      this.#receiving.delete(id);
    }
  }

  /** Answers how to leave again, or nothing for who sends too much. */
  #enter(identity: string, open: OpenCount): (() => void) | undefined {
    const close = this.#gate.lets(identity, Date.now()) ? open.open(identity) : undefined;
    if (!close) this.#options.onSkip();
    return close;
  }

  #about({info}: TextReader | ByteReader, identity: string): NewMessage {
    const {people} = this.#options;
    const attributes = info.attributes ?? {};
    const id = attributes[ID] ?? info.id;
    // Whoever it was really for, only "for me" can be known: the server hides the rest.
    const me = people.me;
    return {
      id: `${identity}:${id.slice(0, 100)}`,
      from: people.who(identity),
      to: attributes[TO] === me.identity ? me : undefined,
      at: Date.now(),
      text: '',
      cut: false,
      file: undefined,
      state: 'receiving',
      error: undefined,
    };
  }
}
