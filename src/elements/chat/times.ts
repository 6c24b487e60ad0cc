// When something was said, in the language of the page. Formatters are costly to make, so they are kept.
import type {Words} from '../words/words.js';

const DAY = 24 * 60 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

export function timeOf(at: number, language: string): string {
  return format(language, 'time', {timeStyle: 'short'}).format(at);
}

export function dayOf(at: number, language: string, words: Words, now: number): string {
  const day = new Date(at).toDateString();
  if (day === new Date(now).toDateString()) return words.today;
  if (day === new Date(now - DAY).toDateString()) return words.yesterday;
  return format(language, 'day', {dateStyle: 'full'}).format(at);
}

/** `1.4 MB`, as people say it. */
export function sizeOf(bytes: number, language: string): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(steps.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1024)));
  const options = {style: 'unit', unit: steps[step] ?? 'byte', unitDisplay: step ? 'short' : 'long'} as const;
  const digits = {maximumFractionDigits: step > 1 ? 1 : 0};
  return new Intl.NumberFormat(known(language), {...options, ...digits}).format(bytes / 1024 ** step);
}

function format(language: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(known(language), options);
  formats.set(key, made);
  return made;
}

/** A page may say any word as its language. */
function known(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
