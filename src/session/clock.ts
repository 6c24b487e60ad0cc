/** Time and chance, so that tests can hold both. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Acts once, that many milliseconds later, unless what it answers is called before. */
  after(milliseconds: number, act: () => void): () => void;
  /** From 0 up to, but not, 1. */
  random(): number;
}

export const realClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  random: () => Math.random(),
};
