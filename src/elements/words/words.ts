import {onServer} from '../../binding/on-server.js';
import {refreshAll} from '../refresh.js';
import {coreEn} from './en-core.js';
import type {Words} from './vocabulary.js';

export type {Words};

/** Grows by `addEnglish`: whoever says a word has brought it along. */
const english = {...coreEn, error: {...coreEn.error}} as Words;
const dictionaries = new Map<string, Words>([['en', english]]);
/** The host's words, over those of the dictionaries. */
const own = new Map<string, Partial<Words>>();

/** English words that come with the elements that say them. */
export function addEnglish({error, ...words}: Partial<Omit<Words, 'error'>> & {readonly error?: object}): void {
  Object.assign(english, words);
  Object.assign(english.error, error);
}

/** Changes or adds words for a language on the whole page; what is not given stays, or is English. */
export function setWords(language: string, words: Partial<Words>): void {
  const code = codeOf(language);
  own.set(code, {...own.get(code), ...words});
  refreshAll();
}

/** The words of a language tag such as `ko-KR`; English where there are none. */
export function wordsOf(language: string): Words {
  const code = codeOf(language);
  const words = dictionaries.get(code) ?? english;
  const changed = own.get(code);
  return changed ? {...words, ...changed} : words; // asked for at every drawing: not copied without need
}

/**
 * Something to wait for while a language's words are on their way; English comes with the kit. Where there are none, or
 * they cannot be loaded, English is better than nothing, and nobody waits for them again.
 */
export function loadWords(language: string): Promise<unknown> | undefined {
  const code = codeOf(language);
  if (dictionaries.has(code)) return undefined;
  const words = import('./languages.js').then(({dictionary}) => dictionary(code));
  return words.catch(() => english).then((found) => dictionaries.set(code, found));
}

/** The nearest `lang`, looked for through shadow roots up to the page. */
export function languageOf(element: Element): string {
  if (onServer) return element.getAttribute('lang') || 'en'; // there, nothing is known of what is around
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') || 'en';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}

/** By the first part of a tag, so all of Portuguese is one; Chinese is told apart by its script, or where that is written. */
function codeOf(language: string): string {
  return /^zh[-_](hant|tw|hk|mo)/i.test(language) ? 'zh-hant' : language.toLowerCase().replace(/[-_].*/s, '');
}
