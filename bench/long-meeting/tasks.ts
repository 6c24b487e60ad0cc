// How long the tasks of a page's main thread took, from a trace.
import type {TraceEvent} from '../script-time.js';

interface Named extends TraceEvent {
  readonly args?: {readonly name?: string};
}

/** Milliseconds of the thread's own time, of every task of the busiest main thread. */
export function taskTimes(events: readonly Named[]): number[] {
  const mains = new Set(
    events
      .filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({pid, tid}) => `${pid} ${tid}`),
  );
  const byThread = new Map<string, number[]>();
  for (const {name, ph, pid, tid, dur = 0, tdur = dur} of events) {
    const thread = `${pid} ${tid}`;
    if (ph !== 'X' || !name.endsWith('RunTask') || !mains.has(thread)) continue;
    byThread.set(thread, [...(byThread.get(thread) ?? []), tdur / 1000]);
  }
  const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
  return [...byThread.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [];
}

/** The value that `share` of all are not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Of the line that lies nearest to all points (least squares): how much `y` grows with each `x`. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
