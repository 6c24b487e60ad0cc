import {refreshAll} from '../refresh.js';
import {coreEn} from './en-core.js';
import type {Words} from './vocabulary.js';

export type {Words};

const LOADERS: ReadonlyMap<string, () => Promise<Words>> = new Map([['ko', async () => (await import('./ko.js')).ko]]);
/** Grows by `addEnglish`: whoever says a word has brought it along. */
const english = {...coreEn} as Words;
const dictionaries = new Map<string, Words>([['en', english]]);
const loading = new Map<string, Promise<void>>();
/** The host's words, over those of the dictionaries. */
const own = new Map<string, Partial<Words>>();

/** English words that come with the elements that say them. */
export function addEnglish(words: Partial<Words>): void {
  Object.assign(english, words);
}

/** Changes or adds words for a language on the whole page; what is not given stays, or is English. */
export function setWords(language: string, words: Partial<Words>): void {
  const code = primary(language);
  own.set(code, {...own.get(code), ...words});
  refreshAll();
}

/** The words of a language tag such as `ko-KR`; English where there are none. */
export function wordsOf(language: string): Words {
  const code = primary(language);
  return {...(dictionaries.get(code) ?? english), ...own.get(code)};
}

/** Something to wait for while a language's words are on their way; English comes with the kit. */
export function loadWords(language: string): Promise<void> | undefined {
  const code = primary(language);
  const load = LOADERS.get(code);
  if (!load || dictionaries.has(code)) return undefined;
  const running = loading.get(code) ?? load().then((words) => void dictionaries.set(code, words), ignore);
  loading.set(code, running);
  return running;
}

/** A dictionary that cannot be loaded: English is better than nothing. */
function ignore(): void {
  // Not tried again: each element would wait each time.
}

/** The nearest `lang`, looked for through shadow roots up to the page. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') || 'en';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}

function primary(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? 'en';
}
