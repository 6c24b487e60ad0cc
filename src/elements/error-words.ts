import {browserKind} from '../binding/capabilities.js';
import type {VicoloError} from '../cloud/errors.js';
import type {Words} from './words/words.js';

/** What happened, and where a person must change something in the browser, where to find it in this one. */
export function errorWords(words: Words, {code}: VicoloError): string {
  const happened = words.error[code];
  return code === 'device-denied' ? `${happened} ${words.cure[browserKind(navigator)]}` : happened;
}
