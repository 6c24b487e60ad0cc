import {median} from './median.js';
import type {Figure} from './scenarios/scenario.js';
import type {ColumnName} from './sides/names.js';

/** What was measured of one figure, round by round. */
export interface Row extends Figure {
  readonly values: Partial<Record<ColumnName, readonly number[]>>;
}

export interface Result {
  readonly name: string;
  readonly title: string;
  readonly rounds: number;
  readonly rows: readonly Row[];
}

export function middle(row: Row, side: ColumnName): number | undefined {
  const values = row.values[side];
  return values?.length ? median(values) : undefined;
}

/** The kit's part of the other side's number; undefined where a quotient says nothing. */
export function ratio(row: Row, other: ColumnName): number | undefined {
  const kit = middle(row, 'kit');
  const beside = middle(row, other);
  return kit !== undefined && beside !== undefined && kit >= 0 && beside > 0 ? kit / beside : undefined;
}

/** Undefined without a goal, or where nothing was measured. */
export function isReached(row: Row): boolean | undefined {
  const {goal, goalRatio} = row;
  const kit = middle(row, 'kit');
  if (goal !== undefined && kit !== undefined) return kit <= goal;
  const times = goalRatio && ratio(row, goalRatio.to);
  return times === undefined ? undefined : times <= goalRatio!.most;
}
