import {VicoloError} from '../../cloud/errors.js';
import {handled} from '../handled.js';
import {Store} from '../store.js';
import type {ChatLine} from './chat-line.js';
import type {ChatView, Earlier, SendOptions} from './chat-view.js';
import type {ChatHistory} from './history.js';
import {FILE_LIMIT, LARGEST_FILE_LIMIT} from './limits.js';
import type {ChatMessage} from './message.js';

/** What `session.chat` shows, and the little that it is before a call. All work is done by the line, once there is one. */
export class ChatStores {
  readonly messages: Store<readonly ChatMessage[]> = new Store<readonly ChatMessage[]>([]);
  readonly unread: Store<number> = new Store(0);
  readonly skipped: Store<number> = new Store(0);
  readonly allowed: Store<boolean> = new Store(true);
  readonly earlier: Store<Earlier> = new Store<Earlier>('none');
  readonly fileLimit: Store<number> = new Store(FILE_LIMIT);
  readonly history: Store<ChatHistory | undefined> = new Store<ChatHistory | undefined>(undefined);

  forget(): void {
    this.unread.set(0);
    this.skipped.set(0);
    this.earlier.set(this.history.get() ? 'more' : 'none');
  }
}

export class Chat extends ChatStores implements ChatView {
  #line: ChatLine | undefined;

  use(line: ChatLine): void {
    this.#line = line;
  }

  send(text: string, options?: SendOptions): Promise<void> {
    return handled(this.#onLine((line) => line.send(text, options)));
  }

  sendFile(file: File, options?: SendOptions): Promise<void> {
    return handled(this.#onLine((line) => line.sendFile(file, options)));
  }

  retry(id: string): Promise<void> {
    return handled(this.#onLine((line) => line.retry(id)));
  }

  cancel(id: string): void {
    this.#line?.cancel(id);
  }

  discard(id: string): void {
    this.#line?.discard(id);
  }

  markRead(): void {
    this.unread.set(0);
  }

  setFileLimit(bytes: number): void {
    this.fileLimit.set(Math.min(LARGEST_FILE_LIMIT, Math.max(0, Math.floor(bytes) || 0)));
  }

  setHistory(history: ChatHistory | undefined): void {
    if (history === this.history.get()) return;
    this.history.set(history);
    this.earlier.set(history ? 'more' : 'none');
  }

  async loadEarlier(): Promise<void> {
    const history = this.history.get();
    if (history && this.earlier.get() !== 'loading') await this.#line?.loadEarlier(history);
  }

  #onLine(act: (line: ChatLine) => Promise<void>): Promise<void> {
    if (this.#line) return act(this.#line);
    return Promise.reject(new VicoloError('not-joined', 'Join the room before writing in it.'));
  }
}
