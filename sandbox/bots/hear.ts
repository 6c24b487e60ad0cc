import {AudioStream} from './rtc.js';
import {values, type Read} from './received.js';

const SAMPLE_RATE = 16_000;
const LISTEN_SECONDS = 0.5;
/** Root mean square, where 1 is as loud as can be. A bot's tone has 0.06. */
const SILENCE = 0.005;

/** How loud a track is over the first half second in which it is not silent. */
export const hearLoudness: Read<number> = async (track, signal) => {
  let squares = 0;
  let count = 0;
  for await (const {data} of values(new AudioStream(track, SAMPLE_RATE, 1), signal)) {
    const sum = data.reduce((total, sample) => total + (sample / 0x8000) ** 2, 0);
    if (count === 0 && Math.sqrt(sum / data.length) < SILENCE) continue;
    squares += sum;
    count += data.length;
    if (count < SAMPLE_RATE * LISTEN_SECONDS) continue;
    const loudness = Math.sqrt(squares / count);
    if (loudness > SILENCE) return loudness;
    [squares, count] = [0, 0]; // that was a click
  }
  return undefined;
};
