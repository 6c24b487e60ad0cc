export const SAMPLE_RATE = 48_000;
const LOUDNESS = 0.09; // soft: several at once must be bearable
const FADE_SECONDS = 0.04; // a tone that starts at once clicks

/** The pentatonic scale: whichever bots sound together, it is no discord. */
const STEPS = [0, 2, 4, 7, 9];
const LOWEST = 220;

/** The frequency of a bot's tone in Hz, a note of its own for the first fifteen. */
export function toneOf(index: number): number {
  const place = index % (STEPS.length * 3);
  const step = (STEPS[place % STEPS.length] ?? 0) + 12 * Math.floor(place / STEPS.length);
  return LOWEST * 2 ** (step / 12);
}

/** A sine wave that goes on where it stopped, and fades in and out. */
export class Tone {
  readonly #step: number;
  #phase = 0;
  #gain = 0;

  constructor(frequency: number) {
    this.#step = (2 * Math.PI * frequency) / SAMPLE_RATE;
  }

  /** The next samples. */
  next(length: number, isOn: boolean): Int16Array {
    const samples = new Int16Array(length);
    const change = (isOn ? 1 : -1) / (FADE_SECONDS * SAMPLE_RATE);
    for (let i = 0; i < length; i++) {
      this.#gain = Math.min(1, Math.max(0, this.#gain + change));
      this.#phase = (this.#phase + this.#step) % (2 * Math.PI);
      samples[i] = Math.sin(this.#phase) * this.#gain * LOUDNESS * 0x7fff;
    }
    return samples;
  }
}
