import {ASSUMED} from './assumptions.js';
import {invalidParameter} from './errors.js';
import type {Query} from './page.js';

interface Dated {
  readonly id: number;
  readonly createdAt: string;
  readonly lastModifiedAt: string;
}

/** A sorted copy. What happened in the same millisecond is told apart by the id. */
export function sorted<T extends Dated>(items: readonly T[], query: Query): T[] {
  const sortBy = query['sortBy'] || ASSUMED.defaultSort;
  const match = /^(CREATED_AT|LAST_MODIFIED_AT)_(ASC|DESC)$/.exec(sortBy);
  if (!match) throw invalidParameter('sortBy');
  const field = match[1] === 'CREATED_AT' ? 'createdAt' : 'lastModifiedAt';
  const direction = match[2] === 'ASC' ? 1 : -1;
  // ISO times in UTC sort as text.
  return items.toSorted((a, b) => direction * (a[field] < b[field] ? -1 : a[field] > b[field] ? 1 : a.id - b.id));
}
