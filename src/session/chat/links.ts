// Finds links in text. Pure: a link is offered only when a browser would go exactly where the text says.

export interface TextPiece {
  readonly text: string;
  /** An address on the web, or nothing for plain text. */
  readonly href: string | undefined;
}

const CANDIDATE = /(?<![\w@.])(?:https?:\/\/|www\.)[^\s<>"'`\u3000-\u303f\uff00-\uffef]+/gi;
const MOST = 50;
const LONGEST = 2_048;

/** The whole text again, in pieces. */
export function findLinks(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  let count = 0;
  for (const {0: found, index} of text.matchAll(CANDIDATE)) {
    const link = trimmed(found);
    const href = count < MOST ? addressOf(link) : undefined;
    if (!href) continue;
    count++;
    if (index > end) pieces.push({text: text.slice(end, index), href: undefined});
    pieces.push({text: link, href});
    end = index + link.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({text: text.slice(end), href: undefined});
  return pieces;
}

const CLOSING: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'};

/** Without what belongs to the sentence: its full stop, a bracket that was opened before, a Korean particle. */
function trimmed(found: string): string {
  const link = found
    .slice(0, LONGEST + 1)
    .replace(/(?<=[\w/])[\p{Script=Hangul}]+$/u, (particle, at: number, all: string) =>
      all[at - 1] === '/' ? particle : '',
    );
  // Counted once: a stranger's message may be all brackets.
  const counts = new Map<string, number>();
  const countOf = (character: string): number => counts.get(character) ?? 0;
  for (const character of link) counts.set(character, countOf(character) + 1);
  for (let end = link.length; ; end--) {
    const last = link[end - 1] ?? '';
    const opening = CLOSING[last];
    const stray = opening !== undefined && countOf(opening) < countOf(last);
    if (!stray && !/[.,;:!?…*_~]/.test(last)) return link.slice(0, end);
    counts.set(last, countOf(last) - 1);
  }
}

/** http and https only, without a name and password before the host: those dress one address up as another. */
function addressOf(link: string): string | undefined {
  if (link.length > LONGEST) return undefined;
  const address = /^www\./i.test(link) ? `https://${link}` : link;
  if (!URL.canParse(address)) return undefined;
  const {protocol, hostname, username, password, href} = new URL(address);
  const plain = !username && !password && /[.:]|^localhost$/.test(hostname) && !hostname.endsWith('.');
  return plain && (protocol === 'https:' || protocol === 'http:') ? href : undefined;
}
