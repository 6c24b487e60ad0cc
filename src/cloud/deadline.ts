import {VicoloError} from './errors.js';

/** Stops waiting when the signal says so, for work that may not listen to it. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(stopped(signal));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, {once: true});
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

/** Fires when the time (in milliseconds) is over or when any of the signals fires. */
export function deadline(time: number, ...signals: (AbortSignal | undefined)[]): AbortSignal {
  const limit = AbortSignal.timeout(time);
  // Listened to, or Node 20 collects it before the time is over, and it never fires.
  limit.addEventListener('abort', () => undefined, {once: true});
  return AbortSignal.any([limit, ...signals.filter((signal) => signal !== undefined)]);
}

function stopped(signal: AbortSignal): VicoloError {
  return (signal.reason as Error | undefined)?.name === 'TimeoutError'
    ? new VicoloError('timeout', 'There was no answer in time.')
    : new VicoloError('aborted', 'Stopped, since it is not wanted any more.');
}
