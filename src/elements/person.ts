// How a person without a picture is drawn. Pure.

/** Two letters for a round avatar: of a Korean name the given name, else first and last initial. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const [first = '', last] = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  if (/^\p{Script=Hangul}{2,4}$/u.test(first) && !last) return first.slice(-2);
  const letters = [first, last ?? ''].map((word) => firstLetter(word)).join('');
  return letters || '?';
}

function firstLetter(word: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(word)?.[0] ?? Array.from(word)[0] ?? '';
  return letter.toLocaleUpperCase();
}

/** A hue from 0 to 359 that belongs to a person, everywhere and always the same. */
export function hueOf(identity: string): number {
  let hash = 2166136261;
  for (const character of identity) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) % 360;
}
