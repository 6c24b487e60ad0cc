// A reporter of node:test: one line of JSON for each test that decides something. Used by test/run.mjs.
// Groups, and tests that failed only because a test inside them did, are not counted twice.

/** @returns {'passed' | 'failed' | 'skipped' | undefined} */
export function judge({type, data}) {
  if (type !== 'test:pass' && type !== 'test:fail') return undefined;
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped';
  const isGroup = data.details?.type === 'suite';
  if (type === 'test:fail') return data.details?.error?.failureType === 'subtestsFailed' ? undefined : 'failed';
  if (isGroup) return undefined;
  // A file in which nothing was tested is reported as a passing test of the file's name.
  return data.nesting === 0 && /\.test\.m?[jt]s$/.test(data.name) ? 'skipped' : 'passed';
}

export default async function* countNodeTests(events) {
  for await (const event of events) {
    const result = judge(event);
    if (result) yield `${JSON.stringify({result, name: event.data.name})}\n`;
  }
}
