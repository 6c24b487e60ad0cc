// Trying again, for calls that change nothing. Pure but for the waiting.
import {unlessAborted} from './deadline.js';
import {VicoloError} from './errors.js';

/** What passes by itself. Not `timeout`: whoever has waited so long should be told. */
const PASSING: readonly string[] = ['network', 'rate-limited', 'server-error'];
const FIRST_WAIT = 400;
const LONGEST_WAIT = 8000;

/** Runs again after failures that pass, at most `retries` times. */
export async function retrying<T>(work: () => Promise<T>, retries: number, signal?: AbortSignal): Promise<T> {
  for (let tried = 0; ; tried++) {
    try {
      return await work();
    } catch (thrown) {
      const wait = tried < retries ? waitBefore(thrown, tried) : undefined;
      if (wait === undefined) throw thrown;
      await pause(wait, signal);
    }
  }
}

/**
 * Milliseconds to wait before the next try, `undefined` for never. Full jitter: pages that failed together do not
 * come back together. What the server asks for counts, unless it is longer than a person would wait.
 */
export function waitBefore(error: unknown, tried: number, random: () => number = Math.random): number | undefined {
  if (!(error instanceof VicoloError) || !PASSING.includes(error.code)) return undefined;
  if (error.retryAfter !== undefined && error.retryAfter > LONGEST_WAIT) return undefined;
  const jitter = random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tried);
  return (error.retryAfter ?? 0) + jitter;
}

/** Milliseconds, cut short by the signal, which makes it reject with `aborted`. */
export async function pause(time: number, signal: AbortSignal = new AbortController().signal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, time);
  });
  try {
    await unlessAborted(passed, signal);
  } finally {
    clearTimeout(timer);
  }
}
