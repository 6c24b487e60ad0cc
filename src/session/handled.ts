/** A page may ignore the promise of a command without an "unhandled rejection"; who awaits it still gets the error. */
export function handled(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined);
  return promise;
}
