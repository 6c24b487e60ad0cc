/** What somebody says, or has said, as text. */
export interface Caption {
  /** The same for as long as it grows and changes. */
  readonly id: string;
  readonly identity: string;
  readonly name: string;
  readonly isLocal: boolean;
  readonly text: string;
  /** False while the words may still change. */
  readonly final: boolean;
  /** A language tag, where one was given. */
  readonly language: string | undefined;
  /** Milliseconds since 1970, of the last change. */
  readonly at: number;
}

/** What is kept; the oldest give way. */
export const KEPT_CAPTIONS = 50;
export const LONGEST_CAPTION = 1_000;

/** With one caption more, or changed. Pure. */
export function withCaption(captions: readonly Caption[], next: Caption): readonly Caption[] {
  const at = captions.findIndex(({id}) => id === next.id);
  if (at < 0) return [...captions, next].slice(-KEPT_CAPTIONS);
  return captions.with(at, next);
}

/** Milliseconds for which words stay on the screen: what is said, and what breaks off. */
const STAYS = 8_000;
const STAYS_UNFINISHED = 15_000;
const MOST_SHOWN = 3;

/** What is on the screen at a time, and when that changes by itself. Pure. */
export function shownAt(
  captions: readonly Caption[],
  now: number,
): {readonly shown: readonly Caption[]; readonly next: number | undefined} {
  const until = ({at, final}: Caption): number => at + (final ? STAYS : STAYS_UNFINISHED);
  const shown = captions.filter((caption) => until(caption) > now).slice(-MOST_SHOWN);
  return {shown, next: shown.length ? Math.min(...shown.map(until)) : undefined};
}
