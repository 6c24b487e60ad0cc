import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('de');

export const number: Counting['number'] = counting.number;
export const plural: Counting['plural'] = counting.plural;

/** “1 Person”, “2 Personen”. */
export function counted(count: number, one: string, more: string): string {
  return plural(count, (n) => ({one: `${n} ${one}`, other: `${n} ${more}`}));
}
