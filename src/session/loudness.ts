// From samples of a microphone to what is shown of them. Pure.

const SILENCE = -60; // decibels, as a quiet room is heard
const SHOUT = -12;

/** From 0 (silence) to 1 (loud), on a scale of the ear, of a root of mean squares from 0 to 1. */
export function loudness(rms: number): number {
  const decibels = 20 * Math.log10(Math.max(rms, 1e-6));
  return Math.min(1, Math.max(0, (decibels - SILENCE) / (SHOUT - SILENCE)));
}

/** Loud enough to be somebody who speaks into this microphone. */
const SPOKEN = 0.4;
/** Of the last readings, so many must be that loud: a door that falls shut is not speech. */
const ENOUGH = 3;
const REMEMBERED = 25;

/** Tells speech from noise by the last two seconds (25 readings, 80 ms apart). */
export class SpeechDetector {
  #readings: readonly number[] = [];

  hear(level: number): boolean {
    this.#readings = [...this.#readings, level].slice(-REMEMBERED);
    return this.#readings.filter((one) => one > SPOKEN).length >= ENOUGH;
  }
}
