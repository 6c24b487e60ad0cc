// Results as a page for people. Names no host and no path.
import type {Machine} from './machine.js';
import {isReached, middle, ratio, type Result, type Row} from './result.js';
import {COLUMNS, type ColumnName} from './sides/names.js';

const NAMES = Object.keys(COLUMNS) as ColumnName[];

export function pageOf(machine: Machine, results: readonly Result[]): string {
  const facts = Object.entries(machine).map(([what, value]) => `- ${what}: ${value}`);
  return [
    '# Results',
    'Made by `npm run bench`; what each scenario does and how to read it stands in [README.md](README.md).',
    'Medians of all rounds. Absolute numbers belong to the machine; the ratios are what counts.',
    facts.join('\n'),
    ...results.map(sectionOf),
    '',
  ].join('\n\n');
}

export function sectionOf({title, rounds, rows}: Result): string {
  const shown = NAMES.filter((side) => rows.some((row) => row.values[side] ?? row.missing?.[side]));
  const compares = shown.includes('livekit');
  const head = ['', ...shown.map((side) => COLUMNS[side]), ...(compares ? ['kit ÷ LiveKit'] : []), 'goal'];
  const lines = rows.map((row) => [
    row.title,
    ...shown.map((side) => cellOf(row, side)),
    ...(compares ? [timesOf(ratio(row, 'livekit'))] : []),
    goalOf(row),
  ]);
  const note = rounds > 1 ? ` (${rounds} rounds)` : '';
  return `## ${title}${note}\n\n${tableOf(head, lines)}`;
}

function cellOf(row: Row, side: ColumnName): string {
  const value = middle(row, side);
  if (value === undefined) return row.missing?.[side] ?? 'not measured';
  return `${numberOf(value)} ${row.unit}`.trim();
}

function goalOf(row: Row): string {
  const {goal, goalRatio, unit} = row;
  if (goal === undefined && !goalRatio) return '';
  const words = goalRatio ? `≤ ${goalRatio.most} × ${COLUMNS[goalRatio.to]}` : `≤ ${goal} ${unit}`.trim();
  const reached = isReached(row);
  return reached === undefined ? words : `${words}: ${reached ? 'reached' : '**missed**'}`;
}

function timesOf(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(value < 0.1 ? 3 : 2);
}

function numberOf(value: number): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return Number(value.toFixed(digits)).toLocaleString('en', {minimumFractionDigits: digits});
}

/** Columns of equal width, so that it is a table in a terminal too. */
function tableOf(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...lines.map((line) => line[i]!.length)));
  const rowOf = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [rowOf(head), rowOf(rule), ...lines.map(rowOf)].join('\n');
}
