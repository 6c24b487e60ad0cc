import type {ChatMessage} from '../../session/chat/message.js';

/** More than can be told of at a time. */
const MOST = 200;

/** Knows what has come since the last look. What was there at the first one is not new. */
export class Fresh {
  #last: ChatMessage | undefined;
  #began = false;

  look(messages: readonly ChatMessage[]): readonly ChatMessage[] {
    const before = this.#last;
    const isFirst = !this.#began;
    this.#began = true;
    this.#last = messages.at(-1);
    if (isFirst || this.#last === before) return [];
    return messages.slice(-MOST).filter(({order}) => order > (before?.order ?? -1));
  }
}
