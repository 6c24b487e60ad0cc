import type {ReadonlyStore} from '../store.js';
import type {ChatHistory} from './history.js';
import type {ChatMessage} from './message.js';

export interface SendOptions {
  /** The identity of the only person who gets it. */
  readonly to?: string | undefined;
}

/** Whether earlier messages can be had from the page's history. */
export type Earlier = 'none' | 'more' | 'loading' | 'failed';

/** The talk of a room. Messages come from joining on, whether anybody looks at them or not. */
export interface ChatView {
  /** In order. Kept after leaving, until another room is entered or somebody else enters. */
  readonly messages: ReadonlyStore<readonly ChatMessage[]>;
  /** Messages of others since `markRead()`. */
  readonly unread: ReadonlyStore<number>;
  /** Messages that were left out since one person sent too many at once. */
  readonly skipped: ReadonlyStore<number>;
  /** False where the room does not let one write. */
  readonly allowed: ReadonlyStore<boolean>;
  readonly earlier: ReadonlyStore<Earlier>;
  /** The largest file that is sent and taken, in bytes. */
  readonly fileLimit: ReadonlyStore<number>;
  /** The message stands in `messages` at once. Resolves when it was sent, rejects with a `VicoloError`; it can be retried. */
  send(text: string, options?: SendOptions): Promise<void>;
  sendFile(file: File, options?: SendOptions): Promise<void>;
  /** Sends again what failed or was cancelled. */
  retry(id: string): Promise<void>;
  /** Stops a file that is being sent or received. */
  cancel(id: string): void;
  /** Takes away one's own message that was not sent. */
  discard(id: string): void;
  markRead(): void;
  setFileLimit(bytes: number): void;
  /** Where earlier messages come from. */
  setHistory(history: ChatHistory | undefined): void;
  loadEarlier(): Promise<void>;
}
