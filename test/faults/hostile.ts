// Input as somebody hostile writes it, and the checks that hold for whatever comes out.
import assert from 'node:assert/strict';
import fc from 'fast-check';

/** The same cases in every run. */
fc.configureGlobal({seed: 20_261_124, numRuns: 400});

const NASTY_TEXTS = [
  '',
  ' ',
  '\u202Egnp.exe',
  '\u0000\u0007\u001b[31m',
  '\u200B\u200D\uFEFF',
  '\uD800',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://x/1',
  'https://user:pass@x/a.png',
  '__proto__',
  'constructor',
  'x'.repeat(70_000),
  'e\u0301'.repeat(5000),
];
export const NASTY_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON'];

export const nastyText = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...NASTY_TEXTS)},
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
);

const leaf = fc.oneof(
  nastyText,
  fc.constantFrom(null, true, false, 0, -1, 1.5, 2 ** 53, -0, 1e308, 42),
  fc.constantFrom('HOST', 'ACTIVE', 'VIDEO_ROOM', 'CHANGE_DATA_CAPTURE', 'https://x/a.png'),
);

/** JSON with the keys that a parser looks for, right and wrong, and with those that nobody should follow. */
export function hostileJson(keys: readonly string[]): fc.Arbitrary<unknown> {
  const key = fc.constantFrom(...keys, ...NASTY_KEYS);
  const {value} = fc.letrec<{value: unknown}>((tie) => ({
    value: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      leaf,
      fc.array(tie('value'), {maxLength: 4}),
      fc.dictionary(key, tie('value'), {maxKeys: 8, noNullPrototype: false}),
    ),
  }));
  // By way of JSON, as it travels: only so is `__proto__` a key of its own.
  return value.map((one) => JSON.parse(JSON.stringify(one)) as unknown);
}

/** Mostly right: some fields of a valid value are replaced or gone. */
export function nearly(valid: object, keys: readonly string[]): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.constantFrom(...Object.keys(valid), ...NASTY_KEYS), hostileJson(keys));
  return fc.array(change, {maxLength: 3}).map((changes) => {
    const entries = [...Object.entries(valid), ...changes].map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`);
    return JSON.parse(`{${entries.join(',')}}`) as unknown;
  });
}

const CLEAN = Object.getOwnPropertyNames(Object.prototype).join();

export function expectNoPollution(): void {
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), CLEAN);
  assert.deepEqual(Object.keys({}), []);
  assert.deepEqual(Object.keys([]), []);
}

/** Gives what comes out, `undefined` where it is an error of the wanted kind; any other error fails. */
export async function outcome<T>(work: () => T | Promise<T>, isWanted: (thrown: unknown) => boolean) {
  try {
    return await work();
  } catch (thrown) {
    if (!isWanted(thrown)) throw thrown;
    assert.ok((thrown as Error).message.length < 1000, 'an error is short');
    return undefined;
  } finally {
    expectNoPollution();
  }
}
