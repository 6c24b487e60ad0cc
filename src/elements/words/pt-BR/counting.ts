import {countingIn, type Counting} from '../counting.js';

const counting = countingIn('pt-BR');

export const number: Counting['number'] = counting.number;

/** “1 pessoa”, “2 pessoas”, “1.000.000 de pessoas”. */
export function counted(count: number, one: string, more: string): string {
  return counting.plural(count, (n) => ({one: `${n} ${one}`, many: `${n} de ${more}`, other: `${n} ${more}`}));
}
