import {NO_MEMORY, type Memory} from '../session/memory.js';

/** Remembers in a browser's storage; where that is refused (private or sandboxed pages) it remembers nothing. */
export function storageMemory(find: () => Storage): Memory {
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

let memory: Memory | undefined;

/** Where choices are remembered on this page: the host's own place, or the browser's local storage. */
export function pageMemory(): Memory {
  return (memory ??= typeof window === 'undefined' ? NO_MEMORY : storageMemory(() => window.localStorage));
}

/** Remembers choices elsewhere, for the whole page. Call it before the first room is shown. */
export function setMemory(own: Memory): void {
  memory = own;
}
