import {loaders} from '../../src/elements/words/languages.js';
import type {Words} from '../../src/elements/words/vocabulary.js';

/** Every dictionary but English, by the code under which it is loaded. */
export async function translations(): Promise<ReadonlyMap<string, Words>> {
  const loaded = [...loaders].map(async ([code, load]) => [code, await load()] as const);
  return new Map(await Promise.all(loaded));
}

/** `state.live`, `error.network`, … with what stands there. */
export function flat(words: object, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${path}${key}.`) : [[path + key, value] as const],
  );
}

type Said = (...told: unknown[]) => string;

/** What is said in place of each text and function: itself, or said of numbers that are found again. */
export function spoken(words: Words, told: readonly number[] = [21, 37]): ReadonlyMap<string, string> {
  return new Map(
    flat(words).map(([key, value]) => [
      key,
      typeof value === 'function' ? say(key, value as Said, told) : String(value),
    ]),
  );
}

function say(key: string, said: Said, told: readonly number[]): string {
  return key === 'tileOf' ? said(told[0], [String(told[1])]) : said(...told.slice(0, said.length));
}
