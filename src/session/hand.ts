/** The participant's attribute that holds since when the hand is up, in milliseconds since 1970. */
export const HAND = 'vicolo.hand';

/**
 * Since when a hand is up. Others write it, so a time before its person's entering, which would jump
 * the queue, counts as the entering; whatever is no time is no hand.
 */
export function readHand(value: unknown, joinedAt: Date | undefined): number | undefined {
  if (typeof value !== 'string' || !/^[1-9]\d{0,14}$/.test(value)) return undefined;
  return Math.max(Number(value), joinedAt?.getTime() ?? 0);
}
