import {RateLimit} from '../rate-limit.js';
import {BURST, RATE} from './limits.js';

/** Lets as many messages of each person through as a person, or a good program, could mean. */
export class FloodGate {
  readonly #limits = new Map<string, RateLimit>();
  readonly #rate: number;
  readonly #burst: number;

  constructor(rate: number = RATE, burst: number = BURST) {
    this.#rate = rate;
    this.#burst = burst;
  }

  /** `now` in milliseconds. False: this one is left out. */
  lets(identity: string, now: number): boolean {
    const limit = this.#limits.get(identity) ?? new RateLimit(this.#burst, this.#rate);
    this.#limits.set(identity, limit);
    return limit.allows(now);
  }

  forget(): void {
    this.#limits.clear();
  }
}

/** Counts what is open for each person, up to a limit. */
export class OpenCount {
  readonly #open = new Map<string, number>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Answers how to close it again, or nothing where too much is open. */
  open(identity: string): (() => void) | undefined {
    const count = this.#open.get(identity) ?? 0;
    if (count >= this.#most) return undefined;
    this.#open.set(identity, count + 1);
    return () => {
      const now = (this.#open.get(identity) ?? 1) - 1;
      if (now > 0) this.#open.set(identity, now);
      else this.#open.delete(identity);
    };
  }
}
