// A test run that counts wrong would hide every other failure.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {judgeSession} from './count-browser-tests.mjs';
import {judge} from './count-node-tests.mjs';
import {summarise} from './summarise.mjs';

const event = (type, data) => ({type, data: {name: 'a test', nesting: 0, ...data}});
const failure = (failureType) => ({details: {error: {failureType}}});

describe('counting node tests', () => {
  for (const [what, given, expected] of [
    ['a pass', event('test:pass', {}), 'passed'],
    ['a failure', event('test:fail', failure('testCodeFailure')), 'failed'],
    ['a failure further in', event('test:fail', failure('subtestsFailed')), undefined],
    [
      'a broken before hook',
      event('test:fail', {details: {type: 'suite', ...failure('hookFailed').details}}),
      'failed',
    ],
    ['a group', event('test:pass', {details: {type: 'suite'}}), undefined],
    ['a skipped test', event('test:pass', {skip: true}), 'skipped'],
    ['a skipped group', event('test:pass', {skip: true, details: {type: 'suite'}}), 'skipped'],
    ['a test to be done', event('test:fail', {todo: 'later'}), 'skipped'],
    ['a file without tests', event('test:pass', {name: 'test/sandbox/a.test.ts'}), 'skipped'],
    ['a start', event('test:start', {}), undefined],
  ]) {
    it(what, () => assert.equal(judge(given), expected));
  }
});

describe('counting browser tests', () => {
  const test = (passed, skipped = false) => ({name: 'a test', passed, skipped});
  const session = (passed, tests, inner = []) => ({
    passed,
    testFile: 'a.test.ts',
    testResults: {tests, suites: inner.length ? [{tests: inner, suites: []}] : []},
  });
  for (const [what, given, expected] of [
    ['passes, nested too', session(true, [test(true)], [test(true)]), ['passed', 'passed']],
    ['a failure', session(false, [test(true), test(false)]), ['passed', 'failed']],
    ['a skipped test', session(true, [test(false, true)]), ['skipped']],
    ['an error outside of tests', session(false, [test(true)]), ['passed', 'failed']],
    ['a file that cannot be loaded', {passed: false, testFile: 'a.test.ts'}, ['failed']],
    ['a file without tests', session(true, []), ['failed']],
  ]) {
    it(what, () =>
      assert.deepEqual(
        [...judgeSession(given)].map(({result}) => result),
        expected,
      ),
    );
  }
});

describe('summing up', () => {
  const counts = (results, code) => {
    const {passed, failed} = summarise(
      results.map((result) => ({result, name: 'a test'})),
      code,
    );
    return [passed, failed];
  };
  it('counts', () => assert.deepEqual(counts(['passed', 'passed'], 0), [2, 0]));
  it('fails what was skipped', () => assert.deepEqual(counts(['passed', 'skipped'], 0), [1, 1]));
  it('fails when nothing ran', () => assert.deepEqual(counts([], 0), [0, 1]));
  it('fails when the runner crashed', () => assert.deepEqual(counts(['passed'], 1), [1, 1]));
  it('does not count a crash twice', () => assert.deepEqual(counts(['passed', 'failed'], 1), [1, 1]));
});
