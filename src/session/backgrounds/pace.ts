// Whether a machine keeps up with changing its camera's picture. Pure: it is told the time.

const WINDOW = 6_000;
/** Of all the time; the page has to breathe in what is left. */
const TOO_MUCH = 0.8;
/** Milliseconds for one frame, for which the page stands still each time. */
const TOO_LONG = 80;
/** A single frame that took long while others are quick was somebody else's fault. */
const QUICK = 20;

interface Frame {
  readonly at: number;
  readonly took: number;
}

export class Pace {
  #frames: Frame[] = [];
  #start: number | undefined;

  /** True when frames have taken too long for a whole window. The first one counts for nothing: it prepares. */
  isTooSlow(at: number, took: number): boolean {
    if (this.#start === undefined) {
      this.#start = at;
      return false;
    }
    this.#frames = [...this.#frames.filter((frame) => frame.at > at - WINDOW), {at, took}];
    return at - this.#start >= WINDOW && areTooSlow(this.#frames.map((frame) => frame.took));
  }
}

function areTooSlow(took: readonly number[]): boolean {
  const usual = [...took].sort((a, b) => a - b)[(took.length - 1) >> 1] ?? 0;
  const share = took.reduce((sum, one) => sum + one, 0) / WINDOW;
  return took.length > 1 && (usual >= TOO_LONG || (usual >= QUICK && share >= TOO_MUCH));
}
