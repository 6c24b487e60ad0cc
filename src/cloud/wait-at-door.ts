// Entering by a backend where somebody may have to let one in.
import type {EntryOptions} from './cloud.js';
import {VicoloError} from './errors.js';
import {pause, retrying} from './retry.js';
import type {Asker} from './room-calls.js';
import type {RoomEntry} from './wire.js';

/** Milliseconds between two knocks, should a backend answer at once. */
const REST = 1_000;
/** Whoever waits for a person has patience with a network, too. */
const RETRIES = 8;

/** Resolves to the answer that lets one in. */
export async function askToEnter(
  ask: Asker,
  path: string,
  body: RoomEntry,
  {signal, onWaiting}: EntryOptions,
): Promise<unknown> {
  let answer = await ask({method: 'POST', path, body, signal});
  if (!isWaiting(answer)) return answer;
  try {
    do {
      onWaiting?.();
      await pause(REST, signal);
      answer = await retrying(() => ask({method: 'POST', path, query: {waiting: true}, body, signal}), RETRIES, signal);
    } while (isWaiting(answer));
    return answer;
  } catch (thrown) {
    // Who has gone should not be seen waiting; where that can't be said, the backend notices the silence.
    if (thrown instanceof VicoloError && thrown.code === 'aborted')
      ask({method: 'DELETE', path}).catch(() => undefined);
    throw thrown;
  }
}

function isWaiting(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && (answer as {waiting?: unknown}).waiting === true;
}
