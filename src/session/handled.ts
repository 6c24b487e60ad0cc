/** A page may ignore the promise of a command without an "unhandled rejection"; who awaits it still gets the error. */
export function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
