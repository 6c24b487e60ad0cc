// When a hand comes down by itself: its person has had the floor and has given it back. Pure.

/** So long must somebody have spoken for it to count; a cough or a "yes" does not. */
const SPOKEN = 2_000;
/** So long is a pause within a speech. */
const PAUSE = 4_000;

/** What has been heard of a person whose hand is up. Times in milliseconds. */
export interface Floor {
  readonly spoken: number;
  readonly since: number | undefined;
}

export const SILENT_SO_FAR: Floor = {spoken: 0, since: undefined};

/** The person begins to speak, or falls silent. */
export function hear(floor: Floor, speaking: boolean, now: number): Floor {
  if (speaking) return floor.since === undefined ? {...floor, since: now} : floor;
  if (floor.since === undefined) return floor;
  return {spoken: floor.spoken + now - floor.since, since: undefined};
}

/** How long to wait, from falling silent on, before the hand comes down; nothing while it stays up. */
export function lowersAfter(floor: Floor): number | undefined {
  return floor.since === undefined && floor.spoken >= SPOKEN ? PAUSE : undefined;
}
