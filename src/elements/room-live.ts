// Keeps rooms on the screen true: by the cloud's stream where there is one, by asking again otherwise. Asks nothing
// while the page is hidden or offline. Loaded after the first list is there.
import {VicoloError} from '../cloud/errors.js';
import {pause} from '../cloud/retry.js';
import type {Cloud} from '../cloud/cloud.js';

export interface RoomLiveOptions {
  /** Milliseconds between two looks; with a stream, four times as long: it is published for broadcasts only. */
  readonly every: number;
  readonly cloud: Cloud;
  /** Looks again at everything that is shown. A failure is no news: the next look may succeed. */
  readonly look: (signal: AbortSignal) => Promise<void>;
  /** Looks again at one room, which the stream has named. */
  readonly lookAt: (id: number, signal: AbortSignal) => Promise<void>;
  readonly random?: () => number;
}

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/** Goes on until the signal fires. */
export function keepLive(options: RoomLiveOptions, signal: AbortSignal): void {
  const state = {streaming: false};
  void looking(options, signal, state).catch(ignore);
  if (options.cloud.watchRooms) void streaming(options, signal, state).catch(ignore);
}

async function looking(options: RoomLiveOptions, signal: AbortSignal, state: {streaming: boolean}): Promise<void> {
  const {every, look, random = Math.random} = options;
  for (;;) {
    // Jitter: a thousand pages that were opened together do not ask together.
    await pause(every * (state.streaming ? 4 : 1) * (0.8 + 0.4 * random()), signal);
    if (!isAwake()) {
      await awake(signal);
      await pause(FIRST_WAIT * random(), signal); // nor when a network comes back
    }
    await look(signal).catch(ignore);
  }
}

async function streaming(options: RoomLiveOptions, signal: AbortSignal, state: {streaming: boolean}): Promise<void> {
  const {cloud, lookAt, look, random = Math.random} = options;
  let failures = 0;
  let begun = false;
  const onSignal = ({videoRoomId}: {readonly videoRoomId: number}): void => {
    void lookAt(videoRoomId, signal).catch(ignore);
  };
  const onOpen = (): void => {
    [state.streaming, failures] = [true, 0];
    if (begun) void look(signal).catch(ignore); // what was missed in between
    begun = true;
  };
  for (;;) {
    await awake(signal);
    try {
      await untilHidden((shown) => cloud.watchRooms?.(onSignal, {signal: shown, onOpen}) ?? Promise.resolve(), signal);
    } catch (thrown) {
      if (thrown instanceof VicoloError && !thrown.retryable && thrown.code !== 'aborted') return; // there is no stream
    } finally {
      state.streaming = false;
    }
    // It broke, or there was nobody to look at it.
    if (isAwake()) await pause(random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** ++failures), signal);
  }
}

function isAwake(): boolean {
  return document.visibilityState === 'visible' && navigator.onLine;
}

/** A stream that nobody looks at is hung up. */
async function untilHidden(work: (signal: AbortSignal) => Promise<unknown>, signal: AbortSignal): Promise<void> {
  const hidden = new AbortController();
  const look = (): void => {
    if (!isAwake()) hidden.abort();
  };
  const stop = listen(look);
  try {
    await work(AbortSignal.any([signal, hidden.signal]));
  } finally {
    stop();
  }
}

/** Resolves when somebody looks at the page and there is a network. */
function awake(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (!signal.aborted && !isAwake()) return;
      stop();
      if (signal.aborted) reject(new VicoloError('aborted', 'Nobody looks at these rooms any more.'));
      else resolve();
    };
    const stop = listen(look);
    signal.addEventListener('abort', look, {once: true});
    look();
  });
}

function listen(look: () => void): () => void {
  document.addEventListener('visibilitychange', look);
  for (const type of ['online', 'offline']) addEventListener(type, look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    for (const type of ['online', 'offline']) removeEventListener(type, look);
  };
}

function ignore(): void {
  // Stopped, or a look that failed: the next one follows.
}
