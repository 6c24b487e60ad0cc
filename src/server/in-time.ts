export class LateError extends Error {}

/** The result, or a `LateError` after `time` milliseconds, for work that cannot be stopped. */
export function inTime<T>(work: Promise<T>, time: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new LateError(`Not done after ${String(time)} ms.`));
    }, time);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
