const TURN_MS = 4_000;
const SPEECH_MS = 3_200; // then a breath, until the next one begins

/** Says of a bot whether it speaks now. */
export type Speaks = (now: number) => boolean;

/** One after the other, by the clock: the bots need not know each other. */
export function takesTurns(place: number, count: number): Speaks {
  return (now) => Math.floor(now / TURN_MS) % count === place && now % TURN_MS < SPEECH_MS;
}

export const speaksAlways: Speaks = () => true;
