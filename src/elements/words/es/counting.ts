import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('es');

export const number: Counting['number'] = counting.number;

/** “1 persona”, “2 personas”, “1.000.000 de personas”. */
export function counted(count: number, one: string, more: string): string {
  return counting.plural(count, (n) => ({one: `${n} ${one}`, many: `${n} de ${more}`, other: `${n} ${more}`}));
}
