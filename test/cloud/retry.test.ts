import {expect} from '@open-wc/testing';
import {VicoloError, type VicoloErrorCode} from '../../src/cloud/errors.js';
import {onceUnlocked} from '../../src/cloud/once-unlocked.js';
import {pause, retrying, waitBefore} from '../../src/cloud/retry.js';
import {codeOf} from '../support/code-of.js';

describe('waitBefore', () => {
  for (const [code, retryAfter, tried, random, wait] of [
    ['network', undefined, 0, 1, 400],
    ['network', undefined, 0, 0, 0],
    ['network', undefined, 1, 1, 800],
    ['server-error', undefined, 2, 0.5, 800],
    ['rate-limited', undefined, 30, 1, 8000],
    ['rate-limited', 3000, 0, 0.5, 3200],
    ['rate-limited', 8000, 0, 0.5, 8200],
    ['rate-limited', 8001, 0, 0.5, undefined],
    ['timeout', undefined, 0, 1, undefined],
    ['bad-response', undefined, 0, 1, undefined],
    ['forbidden', undefined, 0, 1, undefined],
    ['aborted', undefined, 0, 1, undefined],
  ] as readonly [VicoloErrorCode, number | undefined, number, number, number | undefined][]) {
    it(`${code}, try ${tried}, Retry-After ${retryAfter}, random ${random}: ${wait}`, () => {
      expect(waitBefore(new VicoloError(code, 'x', {retryAfter}), tried, () => random)).to.equal(wait);
    });
  }

  it('waits for no foreign error', () => {
    expect(waitBefore(new TypeError('x'), 0)).to.equal(undefined);
  });
});

describe('retrying', () => {
  const {random} = Math;
  before(() => {
    Math.random = () => 0;
  });
  after(() => {
    Math.random = random;
  });

  for (const [what, failures, retries, calls, outcome] of [
    ['what succeeds, once', [], 2, 1, 'done'],
    ['what passes, until it has', ['network', 'server-error'], 2, 3, 'done'],
    ['what does not pass soon, as often as is allowed', ['network', 'network', 'network'], 2, 3, 'network'],
    ['nothing where nothing is allowed', ['network'], 0, 1, 'network'],
    ['nothing that stays', ['forbidden'], 2, 1, 'forbidden'],
  ] as readonly [string, VicoloErrorCode[], number, number, string][]) {
    it(`runs ${what}`, async () => {
      let called = 0;
      const work = () => {
        const code = failures[called++];
        return code ? Promise.reject(new VicoloError(code, 'As the test wants.')) : Promise.resolve('done');
      };
      const end = await retrying(work, retries).catch((error: unknown) => (error as VicoloError).code);
      expect(end).to.equal(outcome);
      expect(called).to.equal(calls);
    });
  }

  it('waits no longer than the signal lets it', async () => {
    const controller = new AbortController();
    const waiting = codeOf(() => pause(1e6, controller.signal));
    controller.abort();
    expect(await waiting).to.equal('aborted');
  });
});

describe('onceUnlocked', () => {
  const failing = (...codes: (VicoloErrorCode | undefined)[]) => {
    let calls = 0;
    const change = () => {
      const code = codes[calls++];
      return code ? Promise.reject(new VicoloError(code, 'As the test wants.')) : Promise.resolve('done');
    };
    return {change, calls: () => calls};
  };

  it('waits for a lock and tries once more', async () => {
    const {change, calls} = failing('request-locked', undefined);
    expect(await onceUnlocked(change, 1)).to.equal('done');
    expect(calls()).to.equal(2);
  });

  it('gives up when it is still locked', async () => {
    const {change, calls} = failing('request-locked', 'request-locked', undefined);
    expect(await codeOf(() => onceUnlocked(change, 1))).to.equal('request-locked');
    expect(calls()).to.equal(2);
  });

  it('waits for nothing that takes longer than a person would wait', async () => {
    let calls = 0;
    const change = () => {
      calls++;
      return Promise.reject(new VicoloError('request-locked', 'As the test wants.', {retryAfter: 1e12}));
    };
    expect(await codeOf(() => onceUnlocked(change, 1))).to.equal('request-locked');
    expect(calls).to.equal(1);
  });

  it('repeats nothing else', async () => {
    const {change, calls} = failing('server-error');
    expect(await codeOf(() => onceUnlocked(change, 1))).to.equal('server-error');
    expect(calls()).to.equal(1);
  });
});
