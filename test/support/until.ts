import {waitUntil} from '@open-wc/testing';

/** Waits for a fact, on a machine that may be slow, and says what it waited for. */
export function until(what: string, isSo: () => unknown, timeout = 15_000): Promise<void> {
  return waitUntil(isSo, `In vain: ${what}`, {interval: 20, timeout});
}

/** The next event of a type. */
export function next<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
  timeout = 15_000,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`In vain: ${type}`)), timeout);
    target.addEventListener(
      type,
      (event) => {
        clearTimeout(late);
        resolve(event as HTMLElementEventMap[K]);
      },
      {once: true},
    );
  });
}
