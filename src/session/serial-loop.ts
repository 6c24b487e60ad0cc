/**
 * Makes what is into what is wanted, one piece of work after another. `next` looks at both and
 * starts the next piece, or answers nothing when all is as it should be. It is asked again after
 * every piece, so a wish that changed meanwhile is seen, and none is lost at the end of a run.
 */
export class SerialLoop {
  readonly #next: () => Promise<void> | undefined;
  #run: Promise<void> | undefined;

  constructor(next: () => Promise<void> | undefined) {
    this.#next = next;
  }

  get isRunning(): boolean {
    return this.#run !== undefined;
  }

  /** Resolves when nothing is left to do. `next` must not let its work reject. */
  run(): Promise<void> {
    return (this.#run ??= this.#drain());
  }

  async #drain(): Promise<void> {
    await Promise.resolve(); // wishes of the same moment count as one
    for (let work = this.#next(); work; work = this.#next()) await work;
    this.#run = undefined;
  }
}
