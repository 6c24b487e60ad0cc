// What others write is hostile until it is clean. Pure; what comes out is text, to be shown as text.

/** Changes the direction of the words around it, or is drawn by no font. Line breaks and tabs stay. */
const UNSEEN = /[^\P{Cc}\n\t]|[\p{Bidi_Control}\p{Cs}\uFFF9-\uFFFB]/gu;

export interface CutText {
  readonly text: string;
  readonly cut: boolean;
}

/** A message's text without what disturbs: control and direction marks, halves of characters, walls of empty lines. */
export function cleanText(raw: string, longest: number): CutText {
  // Twice the length is enough: what is beyond is cut in any case.
  const start = raw.slice(0, longest * 2);
  const clean = start
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
  const text = cutAt(clean, longest);
  return {text, cut: text !== clean || raw.length > start.length};
}

/** At most so many UTF-16 units, and no half character at the end. */
export function cutAt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}

/** A file's name on one line, without folders, its ending kept where it is cut. */
export function cleanFileName(raw: string, longest: number): string {
  const base =
    raw
      .slice(-4 * longest)
      .split(/[/\\]/)
      .pop() ?? '';
  const clean = base
    .replace(UNSEEN, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[<>:"|?*]/g, '_')
    .trim()
    .replace(/^\.+/, '');
  if (clean.length <= longest) return clean;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '';
  return `${cutAt(clean, longest - ending.length - 1)}…${ending}`;
}

const ONE_EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/u;
const EMOJI = new RegExp(`^(?:${ONE_EMOJI.source}\\s?){1,3}$`, 'u');

/** One to three emoji and nothing else: shown large. */
export function isOnlyEmoji(text: string): boolean {
  return text.length < 64 && EMOJI.test(text);
}
