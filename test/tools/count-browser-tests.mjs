// A reporter of @web/test-runner: one line of JSON for each test, to the file that test/run.mjs names.
import {appendFileSync} from 'node:fs';

/** @returns {Generator<{result: 'passed' | 'failed' | 'skipped', name: string}>} */
export function* judgeSession(session) {
  const tests = [...allTests(session.testResults)];
  for (const {name, passed, skipped} of tests) {
    yield {result: skipped ? 'skipped' : passed ? 'passed' : 'failed', name};
  }
  // An import that fails, an error outside any test, a page that never answers, a file without tests.
  const brokeOutside = !session.passed && !tests.some(({passed, skipped}) => !passed && !skipped);
  if (tests.length === 0 || brokeOutside) yield {result: 'failed', name: session.testFile};
}

function* allTests(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* allTests(inner);
}

export function countBrowserTests(file) {
  return {
    onTestRunFinished({sessions}) {
      const lines = sessions.flatMap((session) => [...judgeSession(session)]).map((line) => JSON.stringify(line));
      appendFileSync(file, lines.map((line) => `${line}\n`).join(''));
    },
  };
}
