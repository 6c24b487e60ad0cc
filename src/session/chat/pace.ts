import type {Clock} from '../clock.js';

/** How often at most, in milliseconds: a flood must not draw a hundred times a second. */
const PACE = 100;

/** Does what is asked for at once, and then no more often than at a calm pace, however often it is asked for. */
export class Pace {
  readonly #clock: Clock;
  readonly #act: () => void;
  #wanted = false;
  #resting = false;

  constructor(clock: Clock, act: () => void) {
    this.#clock = clock;
    this.#act = act;
  }

  ask(): void {
    this.#wanted = true;
    if (!this.#resting) this.#go();
  }

  #go(): void {
    this.#wanted = false;
    this.#resting = true;
    this.#act();
    this.#clock.after(PACE, () => {
      this.#resting = false;
      if (this.#wanted) this.#go();
    });
  }
}
