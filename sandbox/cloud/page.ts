// One page of a list, in the shape of the cloud's Page<T>.
import {invalidParameter} from './errors.js';

export type Query = Readonly<Record<string, string>>;

export function pageOf<T, A>(items: readonly T[], query: Query, answer: (item: T) => A) {
  const number = readNumber(query, 'page', 0, 0);
  const size = readNumber(query, 'pageSize', 10, 1);
  const content = items.slice(number * size, (number + 1) * size).map(answer);
  const totalPages = Math.ceil(items.length / size);
  const sort = {sorted: true, unsorted: false, empty: false};
  return {
    content,
    totalPages,
    totalElements: items.length,
    numberOfElements: content.length,
    number,
    size,
    first: number === 0,
    last: number >= totalPages - 1,
    empty: content.length === 0,
    pageable: {pageNumber: number, pageSize: size, offset: number * size, paged: true, unpaged: false, sort},
    sort,
  };
}

function readNumber(query: Query, name: string, fallback: number, least: number): number {
  const text = query[name];
  if (!text) return fallback;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(number >= least)) throw invalidParameter(name);
  return number;
}
