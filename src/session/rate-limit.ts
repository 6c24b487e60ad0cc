/** Lets a few through at once and then so many a second: a bucket that is filled up again by time. */
export class RateLimit {
  readonly #capacity: number;
  readonly #perSecond: number;
  #left: number;
  #at: number | undefined;

  constructor(capacity: number, perSecond: number) {
    this.#capacity = capacity;
    this.#perSecond = perSecond;
    this.#left = capacity;
  }

  /** `now` in milliseconds; a clock that is set back costs nothing and gives nothing. */
  allows(now: number): boolean {
    const gained = (Math.max(0, now - (this.#at ?? now)) / 1000) * this.#perSecond;
    this.#left = Math.min(this.#capacity, this.#left + gained);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }
}
