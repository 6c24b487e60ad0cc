// Runs bundled tests until the first that fails, with as much of mocha as they use. Posts whether all held.
import {createRequire} from 'node:module';
import {parentPort, workerData} from 'node:worker_threads';
import vm from 'node:vm';

const require = createRequire(workerData.root);
const kit = createRequire(require.resolve('@open-wc/testing'));
const suites = [];
const tests = [];

setInterval(() => undefined, 1000); // Node ends while only a deadline is waited for; a page does not
globalThis.location = new URL('http://localhost/'); // addresses are read from there
const untimed = {timeout: () => untimed};
globalThis.describe = (_title, body) => {
  suites.push({before: [], after: [], beforeEach: [], afterEach: []});
  body();
  suites.pop();
  return untimed;
};
globalThis.it = (title, body) => {
  tests.push({title, body, suites: [...suites]});
  return untimed;
};
for (const hook of ['before', 'after', 'beforeEach', 'afterEach']) {
  globalThis[hook] = (body) => suites.at(-1)[hook].push(body);
}
globalThis.expect = (await import(kit.resolve('chai'))).expect;
globalThis.waitUntil = async (isSo, why, {interval = 20, timeout = 1000} = {}) => {
  for (const end = Date.now() + timeout; !(await isSo()); await new Promise((next) => setTimeout(next, interval))) {
    if (Date.now() > end) throw new Error(why);
  }
};
process.on('unhandledRejection', () => undefined); // the test that caused it fails by itself, or does not care

const fail = (error) => parentPort.postMessage({held: false, why: String(error)});
try {
  const load = vm.runInThisContext(`(require) => {${workerData.code}\n}`);
  load(require);
  const entered = new Set();
  for (const {body, suites: around} of tests) {
    for (const suite of around) {
      if (!entered.has(suite)) for (const hook of suite.before) await hook();
      entered.add(suite);
    }
    for (const suite of around) for (const hook of suite.beforeEach) await hook();

    await body();
    for (const suite of around.toReversed()) for (const hook of suite.afterEach) await hook();
  }
  parentPort.postMessage({held: tests.length > 0, why: 'there are no tests'});
} catch (error) {
  fail(error);
}
process.exit();
