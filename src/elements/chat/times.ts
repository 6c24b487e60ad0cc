// When something was said, and how large a file is, in the language of the page.
import {dateFormat, localeOf} from '../date-format.js';
import type {Words} from '../words/words.js';

const DAY = 24 * 60 * 60_000;

export function timeOf(at: number, language: string): string {
  return dateFormat(language, 'time', {timeStyle: 'short'}).format(at);
}

export function dayOf(at: number, language: string, words: Words, now: number): string {
  const day = new Date(at).toDateString();
  if (day === new Date(now).toDateString()) return words.today;
  if (day === new Date(now - DAY).toDateString()) return words.yesterday;
  return dateFormat(language, 'full-day', {dateStyle: 'full'}).format(at);
}

/** `1.4 MB`, as people say it. */
export function sizeOf(bytes: number, language: string): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(steps.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1024)));
  const options = {style: 'unit', unit: steps[step] ?? 'byte', unitDisplay: step ? 'short' : 'long'} as const;
  const digits = {maximumFractionDigits: step > 1 ? 1 : 0};
  return new Intl.NumberFormat(localeOf(language), {...options, ...digits}).format(bytes / 1024 ** step);
}
