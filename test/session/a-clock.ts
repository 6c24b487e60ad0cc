import type {Clock} from '../../src/session/clock.js';

/** Time that passes only when it is told to. */
export class AClock implements Clock {
  chance = 0.5;
  #now = 0;
  #due = new Map<() => void, number>();

  after(milliseconds: number, act: () => void): () => void {
    const once = () => {
      act();
    };
    this.#due.set(once, this.#now + milliseconds);
    return () => void this.#due.delete(once);
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  /** How long until each of what waits, soonest first. */
  get waits(): number[] {
    return [...this.#due.values()].map((at) => at - this.#now).sort((a, b) => a - b);
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#due].filter(([, at]) => at <= end).sort(([, a], [, b]) => a - b);
      if (!next) break;
      this.#now = next[1];
      this.#due.delete(next[0]);
      next[0]();
    }
    this.#now = end;
  }
}
