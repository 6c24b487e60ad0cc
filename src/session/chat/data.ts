// What pages send to each other for features of their own: a whiteboard, a poll, a quiz.
import {VicoloError} from '../../cloud/errors.js';
import {handled} from '../handled.js';
import type {JsonValue} from './clean-json.js';
import type {DataLine} from './data-line.js';

/** A message of another page in the room. Its data is plain JSON, frozen; what it means is yours to check. */
export interface DataMessage {
  readonly topic: string;
  readonly data: JsonValue;
  /** The media server vouches for the identity. */
  readonly from: {readonly identity: string; readonly name: string; readonly isLocal: boolean};
}

export interface DataOptions {
  /** The identities of those who get it. Without it everybody does. */
  readonly to?: string | readonly string[] | undefined;
}

export interface DataView {
  /**
   * Sends JSON of at most 64 KiB. Resolves when it is on its way. Rejects with a `VicoloError`: `topic-invalid`
   * (empty, long, not printable ASCII, or reserved: `lk.…`, `livekit.…`, `vicolo.…`), `data-invalid`,
   * `message-too-large`, `not-joined`, `connection-lost`, `publish-forbidden`, `message-failed`.
   */
  send(topic: string, data: JsonValue, options?: DataOptions): Promise<void>;
  /** Called for every message of others, of whatever topic. The answer ends it. */
  listen(listener: (message: DataMessage) => void): () => void;
}

/** @internal */
export class Data implements DataView {
  readonly #listeners = new Set<(message: DataMessage) => void>();
  #line: DataLine | undefined;

  use(line: DataLine): void {
    this.#line = line;
  }

  send(topic: string, data: JsonValue, options?: DataOptions): Promise<void> {
    const line = this.#line;
    const refused = () => Promise.reject(new VicoloError('not-joined', 'Join the room before writing in it.'));
    return handled(line ? line.send(topic, data, options) : refused());
  }

  listen(listener: (message: DataMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(message: DataMessage): void {
    for (const listener of [...this.#listeners]) {
      // In a task of its own: one that throws keeps nothing from the others, and the page hears of it.
      queueMicrotask(() => {
        listener(message);
      });
    }
  }
}
