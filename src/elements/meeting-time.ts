// How long a meeting has lasted, as people and machines read it. Pure.

/** `7:05`, from an hour on `1:07:05`. */
export function clockOf(milliseconds: number): string {
  const {hours, minutes, seconds} = partsOf(milliseconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours ? `${String(hours)}:${two(minutes)}:${two(seconds)}` : `${String(minutes)}:${two(seconds)}`;
}

/** As `<time datetime>` wants it. */
export function durationOf(milliseconds: number): string {
  const {hours, minutes, seconds} = partsOf(milliseconds);
  return `PT${String(hours)}H${String(minutes)}M${String(seconds)}S`;
}

/**
 * When it began: as the cloud says while it is live, else when oneself entered. A time in the future, or longer ago
 * than a day, is somebody's wrong clock or an older session.
 */
export function beganAt(liveStartedAt: string | undefined, enteredAt: number): number {
  const began = liveStartedAt === undefined ? NaN : Date.parse(liveStartedAt);
  const ago = enteredAt - began;
  return ago >= 0 && ago <= DAY ? began : enteredAt;
}

const DAY = 24 * 60 * 60 * 1000;

function partsOf(milliseconds: number): {hours: number; minutes: number; seconds: number} {
  const all = Math.max(0, Math.floor(milliseconds / 1000));
  return {hours: Math.floor(all / 3600), minutes: Math.floor(all / 60) % 60, seconds: all % 60};
}
