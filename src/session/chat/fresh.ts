import type {ChatMessage} from './message.js';

/** More than can be told of at a time. */
const MOST = 200;

/** Knows what has come since the last look. What was there at the first one is not new, nor is what came before it. */
export class Fresh {
  #last: ChatMessage | undefined;
  #began = false;

  look(messages: readonly ChatMessage[]): readonly ChatMessage[] {
    const before = this.#last;
    const isFirst = !this.#began;
    this.#began = true;
    this.#last = messages.at(-1);
    if (isFirst || this.#last === before) return [];
    const at = messages.findLastIndex(({id}) => id === before?.id);
    if (at >= 0) return messages.slice(Math.max(at + 1, messages.length - MOST));
    // The last one was taken away, and the next one has its place; or there was none.
    return messages.slice(-MOST).filter(({order}) => order >= (before?.order ?? 0));
  }
}
