import type {Clock} from './clock.js';
import {Store, type ReadonlyStore} from './store.js';

/** True while `isSo` has held for that many milliseconds: what is over sooner is not worth a word. */
export function lasting<T>(
  store: ReadonlyStore<T>,
  isSo: (value: T) => boolean,
  milliseconds: number,
  clock: Clock,
): ReadonlyStore<boolean> {
  const lasts = new Store(false);
  let cancel: (() => void) | undefined;
  store.subscribe(() => {
    if (isSo(store.get())) {
      cancel ??= clock.after(milliseconds, () => {
        lasts.set(true);
      });
      return;
    }
    cancel?.();
    cancel = undefined;
    lasts.set(false);
  });
  return lasts;
}
