import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('fr');

export const number: Counting['number'] = counting.number;
export const plural: Counting['plural'] = counting.plural;

/** « 1 personne », « 2 personnes », « 1 000 000 de personnes ». */
export function counted(count: number, one: string, more: string): string {
  const of = /^[aeiou]/.test(more) ? 'd’' : 'de ';
  return plural(count, (n) => ({one: `${n} ${one}`, many: `${n} ${of}${more}`, other: `${n} ${more}`}));
}
