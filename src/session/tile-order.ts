// The order in which people stand. It stays as it is, but for one thing: whoever speaks or begins to be seen
// while nobody looks at their page changes places with somebody quiet on the page that is looked at. Pure.

/** The order with those who left taken out, and newcomers at the end. */
export function keptOrder(order: readonly string[], present: readonly string[]): readonly string[] {
  const here = new Set(present);
  const known = new Set(order);
  return [...order.filter((one) => here.has(one)), ...present.filter((one) => !known.has(one))];
}

export interface Candidate {
  readonly identity: string;
  /** Oneself, pinned, or under the pointer: never moved. */
  readonly held: boolean;
  readonly seen: boolean;
  /** When they last spoke; Infinity while they do. */
  readonly lastSpoke: number;
}

/**
 * The order after `identity`, who is on no page that is looked at, became worth seeing. The one who gives way
 * is the one who spoke longest ago; among equals somebody without a picture, then the last.
 */
export function broughtIn(
  order: readonly string[],
  identity: string,
  visible: readonly Candidate[],
): readonly string[] {
  const free = visible.filter(({held, lastSpoke}) => !held && lastSpoke !== Infinity);
  const gives = free.reduce<Candidate | undefined>(
    (best, one) => (best && givesBefore(best, one) ? best : one),
    undefined,
  );
  if (!gives) return order;
  return order.map((one) => (one === identity ? gives.identity : one === gives.identity ? identity : one));
}

function givesBefore(best: Candidate, one: Candidate): boolean {
  if (best.lastSpoke !== one.lastSpoke) return best.lastSpoke < one.lastSpoke;
  return !best.seen && one.seen;
}
