import type {Memory} from '../session/memory.js';

/** Remembers in the browser's storage; where that is refused (private or sandboxed pages) it remembers nothing. */
export function browserMemory(find: () => Storage): Memory {
  return {
    read(key) {
      try {
        return find().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      try {
        find().setItem(key, value);
      } catch {
        // Full or refused: the choice holds for this visit.
      }
    },
  };
}
