// Where the words of each language are. Downloaded by pages in another language than English, then the language's file.
import type {Words} from './vocabulary.js';

/** By what `codeOf` makes of a tag: Portuguese is that of Brazil, `zh` is simplified Chinese. */
export const loaders: ReadonlyMap<string, () => Promise<Words>> = new Map([
  ['ar', async () => (await import('./ar/ar.js')).ar],
  ['de', async () => (await import('./de/de.js')).de],
  ['es', async () => (await import('./es/es.js')).es],
  ['fr', async () => (await import('./fr/fr.js')).fr],
  ['id', async () => (await import('./id/id.js')).id],
  ['ja', async () => (await import('./ja/ja.js')).ja],
  ['ko', async () => (await import('./ko/ko.js')).ko],
  ['pt', async () => (await import('./pt-BR/pt-BR.js')).ptBR],
  ['th', async () => (await import('./th/th.js')).th],
  ['vi', async () => (await import('./vi/vi.js')).vi],
  ['zh', async () => (await import('./zh-Hans/zh-Hans.js')).zhHans],
  ['zh-hant', async () => (await import('./zh-Hant/zh-Hant.js')).zhHant],
]);

/** Fails where there is none, as it does where one cannot be downloaded. */
export async function dictionary(code: string): Promise<Words> {
  const load = loaders.get(code);
  if (!load) throw new Error(`No words in ${code}.`);
  return load();
}
