// A reaction as it travels: its name as text, in a data message. A closed set, since whatever anybody
// sends is shown large and read aloud. Pure.

export const REACTIONS = ['like', 'clap', 'love', 'laugh', 'wow', 'celebrate'] as const;

export type ReactionName = (typeof REACTIONS)[number];

/** The data messages that are reactions. */
export const REACTION_TOPIC = 'vicolo.reaction';

const LONGEST = Math.max(...REACTIONS.map(({length}) => length));

export function writeReaction(name: ReactionName): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(name);
}

/** Anything that is not exactly one of the names is nothing; a large message is not even read. */
export function readReaction(payload: Uint8Array): ReactionName | undefined {
  if (payload.length > LONGEST) return undefined;
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(payload);
  return REACTIONS.find((name) => name === text);
}
