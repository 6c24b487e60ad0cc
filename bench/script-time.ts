// `Performance.getMetrics` leaves out what runs in microtasks (all of Lit's rendering, and every `await`), so a trace is read.

/** What a trace says of one stretch of time, in microseconds; only complete events ("X") have a duration. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time within `dur`: without the moments in which other programs had the processor. */
  readonly tdur?: number;
}

/** V8 runs the page's code within these. They lie within each other. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callFunction',
  'v8.evaluateModule',
  'v8.run',
]);

/** Milliseconds that threads spent in script, counted once however deep. */
export function scriptTime(events: readonly TraceEvent[]): number {
  const runs = events.filter(({name, ph}) => ph === 'X' && SCRIPT.has(name)).sort(outerFirst);
  const ends = new Map<string, number>();
  let total = 0;
  for (const {pid, tid, ts, dur = 0, tdur = dur} of runs) {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue; // within the one before
    ends.set(thread, ts + dur);
    total += tdur;
  }
  return total / 1000;
}

function outerFirst(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}
