// Which words an attribute takes: the texts of its type, which may have a name in the sources.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const named = new Map();
for (const name of readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.ts'))) {
  const source = readFileSync(join('src', name), 'utf8');
  for (const [, type, union] of source.matchAll(/^export type (\w+) =((?:\s*\|?\s*'[^']+')+);/gm))
    named.set(type, union);
}

/** @returns {string[]} none where it is not a choice */
export function choicesOf(type = '') {
  const parts = type.split('|').map((part) => part.trim());
  const texts = parts.filter((part) => part !== 'undefined').map((part) => named.get(part) ?? part);
  const words = texts
    .join('|')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
  return words.every((word) => /^'.*'$/.test(word)) ? words.map((word) => word.slice(1, -1)) : [];
}

export const isSwitch = (type = '') => /^boolean(?: \| undefined)*$/.test(type);
