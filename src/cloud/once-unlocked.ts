import {VicoloError} from './errors.js';
import {pause} from './retry.js';

const WAIT = 1500;
const LONGEST_WAIT = 8000;

/** Makes a change; where the cloud says that the same request is still running, waits and tries once more. */
export async function onceUnlocked<T>(change: () => Promise<T>, wait: number = WAIT): Promise<T> {
  try {
    return await change();
  } catch (thrown) {
    if (!(thrown instanceof VicoloError && thrown.code === 'request-locked')) throw thrown;
    // Nobody watches a dialog for longer; the person is told, and may try again.
    if ((thrown.retryAfter ?? 0) > LONGEST_WAIT) throw thrown;
    await pause(thrown.retryAfter ?? wait);
    return change();
  }
}
