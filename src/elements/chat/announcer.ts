import type {Clock} from '../../session/clock.js';
import type {ChatMessage} from '../../session/chat/message.js';
import type {Words} from '../words/words.js';

/** Milliseconds: what comes together is said together, and then it is quiet for a while. */
const GATHER = 400;
const QUIET = 5_000;
/** Characters of a message that are read out; the rest is in the list. */
const LONGEST = 160;

/** Says new messages to screen readers without flooding them: one is read, many are counted. */
export class Announcer {
  readonly #clock: Clock;
  readonly #say: (messages: readonly ChatMessage[]) => void;
  #waiting: ChatMessage[] = [];
  #busy = false;

  constructor(clock: Clock, say: (messages: readonly ChatMessage[]) => void) {
    this.#clock = clock;
    this.#say = say;
  }

  tell(messages: readonly ChatMessage[]): void {
    this.#waiting.push(...messages);
    if (!this.#busy && this.#waiting.length) this.#after(GATHER);
  }

  #after(milliseconds: number): void {
    this.#busy = true;
    this.#clock.after(milliseconds, () => {
      this.#busy = false;
      const messages = this.#waiting;
      this.#waiting = [];
      if (!messages.length) return;
      this.#say(messages);
      this.#after(QUIET);
    });
  }
}

export function announcementOf(messages: readonly ChatMessage[], words: Words): string {
  const last = messages.at(-1);
  if (!last) return '';
  if (messages.length > 1) return words.someNew(messages.length, last.from.name);
  return words.newFrom(last.from.name, (last.file?.name ?? last.text).slice(0, LONGEST));
}
