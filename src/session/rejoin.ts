// Coming back by itself after the line was lost for good. Knows phases and time, no SDK.
import type {Clock} from './clock.js';
import type {LeaveReason} from './leave-reason.js';
import type {Network} from './network.js';
import type {Phase} from './phase.js';
import {Store, type ReadonlyStore} from './store.js';

/** Nobody wanted these; whatever a person, the host or the cloud decided stays decided. */
const WORTH_IT: ReadonlySet<LeaveReason> = new Set<LeaveReason>(['connection-lost', 'server-shutdown']);

const FIRST = 1_000;
const LONGEST = 30_000;
const TRIES = 12;

/**
 * Milliseconds before a try, counted from 0; `undefined` when it is enough. Full jitter: after a
 * failure of the media server, everybody of a meeting comes back, and must not come at once.
 */
export function rejoinDelay(tries: number, random: number): number | undefined {
  if (tries >= TRIES) return undefined;
  return random * Math.min(LONGEST, FIRST * 2 ** tries);
}

/** What a person can follow, and stop, of coming back. */
export interface Rejoining {
  /** True from losing the line until one is back, or nothing more is tried. */
  readonly active: ReadonlyStore<boolean>;
  /** Stays out until somebody joins. */
  stop(): void;
  /** False: never comes back by itself. */
  setAllowed(allowed: boolean): void;
}

export interface RejoinOptions {
  readonly phase: ReadonlyStore<Phase>;
  readonly join: () => Promise<void>;
  readonly clock: Clock;
  readonly network: Network;
}

export class Rejoin implements Rejoining {
  readonly active: Store<boolean> = new Store(false);
  readonly #options: RejoinOptions;
  #allowed = true;
  #tries = 0;
  #forget: () => void = () => undefined;

  constructor(options: RejoinOptions) {
    this.#options = options;
    options.phase.subscribe(() => {
      this.#look(options.phase.get());
    });
  }

  setAllowed(allowed: boolean): void {
    this.#allowed = allowed;
    if (!allowed) this.stop();
  }

  stop(): void {
    this.#forget();
    this.#tries = 0;
    this.active.set(false);
  }

  #look(phase: Phase): void {
    this.#forget();
    if (phase.is === 'joining') return;
    const again = phase.is === 'left' ? WORTH_IT.has(phase.reason) : this.#mayPass(phase);
    if (this.#allowed && again) this.#wait();
    else this.stop();
  }

  /** A try of ours that failed of something that may be over soon. */
  #mayPass(phase: Phase): boolean {
    return phase.is === 'failed' && this.active.get() && phase.error.retryable;
  }

  #wait(): void {
    const {clock, network} = this.#options;
    const delay = rejoinDelay(this.#tries, clock.random());
    if (delay === undefined) {
      this.stop();
      return;
    }
    this.active.set(true);
    // Without a network there is nothing to try; its return is worth a try at once.
    const cancel = network.isOnline ? clock.after(delay, this.#try) : undefined;
    const ignore = network.onOnline(this.#try);
    this.#forget = () => {
      cancel?.();
      ignore();
      this.#forget = () => undefined;
    };
  }

  readonly #try = (): void => {
    this.#forget();
    this.#tries++;
    this.#options.join().catch(() => undefined); // the phase tells
  };
}
