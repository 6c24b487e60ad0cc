import type {MessageView} from './message-template.js';

/** Keeps one view for as long as nothing in it changes, so that messages are drawn again only when something did. */
export class ViewKeeper {
  #last: MessageView | undefined;

  of(next: MessageView): MessageView {
    const last = this.#last;
    if (last && sameFields(last, {...next, words: last.words}) && sameFields(last.words, next.words)) return last;
    return (this.#last = next);
  }
}

function sameFields<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(b) as (keyof T)[];
  return keys.every((key) => a[key] === b[key]);
}
