import type {Clock} from '../clock.js';
import type {Store} from '../store.js';
import {KEPT_MESSAGES} from './limits.js';
import type {ChatMessage, NewMessage} from './message.js';
import {Pace} from './pace.js';

/** The messages in order. Holds the truth; the store gets it at a calm pace, the first change at once. */
export class MessageList {
  readonly #store: Store<readonly ChatMessage[]>;
  readonly #pace: Pace;
  #messages: ChatMessage[] = [];
  #ids = new Map<string, number>();

  constructor(store: Store<readonly ChatMessage[]>, clock: Clock) {
    this.#store = store;
    this.#pace = new Pace(clock, () => {
      store.set([...this.#messages]);
    });
  }

  get(id: string): ChatMessage | undefined {
    const order = this.#ids.get(id);
    return order === undefined ? undefined : this.#messages[this.#indexOf(order)];
  }

  get oldest(): ChatMessage | undefined {
    return this.#messages[0];
  }

  /** False where it is there already. */
  add(message: NewMessage): boolean {
    if (this.#ids.has(message.id)) return false;
    const order = (this.#messages.at(-1)?.order ?? -1) + 1;
    this.#ids.set(message.id, order);
    this.#messages.push({...message, order});
    this.#forgetOldest();
    this.#tell();
    return true;
  }

  /** Earlier messages, oldest first. */
  addBefore(messages: readonly NewMessage[]): void {
    const fresh = messages.filter(({id}) => !this.#ids.has(id));
    const from = (this.#messages[0]?.order ?? 0) - fresh.length;
    const placed = fresh.map((message, i) => ({...message, order: from + i}));
    for (const {id, order} of placed) this.#ids.set(id, order);
    this.#messages = [...placed, ...this.#messages];
    this.#tell();
  }

  change(id: string, change: Partial<NewMessage>): void {
    const message = this.get(id);
    if (!message) return;
    this.#messages[this.#indexOf(message.order)] = {...message, ...change};
    this.#tell();
  }

  /** Takes one away; those after it move up, so that orders stay without gaps. */
  remove(id: string): void {
    const message = this.get(id);
    if (!message) return;
    const at = this.#indexOf(message.order);
    const later = this.#messages.slice(at + 1).map((one) => ({...one, order: one.order - 1}));
    this.#messages = [...this.#messages.slice(0, at), ...later];
    this.#ids.delete(id);
    for (const one of later) this.#ids.set(one.id, one.order);
    this.#tell();
  }

  /** Told at once: whoever counts what is new must not take the next talk for more of this one. */
  clear(): void {
    this.#messages = [];
    this.#ids.clear();
    this.#store.set([]);
  }

  #indexOf(order: number): number {
    return order - (this.#messages[0]?.order ?? 0);
  }

  /** Many at a time, since each time all that is left is copied. */
  #forgetOldest(): void {
    if (this.#messages.length <= KEPT_MESSAGES) return;
    for (const {id} of this.#messages.splice(0, KEPT_MESSAGES / 10)) this.#ids.delete(id);
  }

  #tell(): void {
    this.#pace.ask();
  }
}
