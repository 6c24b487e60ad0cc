import {expect} from '@open-wc/testing';
import {loudness, SpeechDetector} from '../../src/session/loudness.js';

describe('loudness', () => {
  for (const [rms, level] of [
    [0, 0],
    [0.001, 0],
    [0.01, 0.42],
    [0.1, 0.83],
    [0.25, 1],
    [1, 1],
  ] as const) {
    it(`of ${String(rms)} is ${String(level)}`, () => {
      expect(loudness(rms)).to.be.closeTo(level, 0.01);
    });
  }
});

describe('speech', () => {
  const last = (levels: readonly number[]) => {
    const detector = new SpeechDetector();
    return levels.map((level) => detector.hear(level)).at(-1);
  };
  const quiet = (count: number) => Array<number>(count).fill(0.1);

  for (const [what, levels, speaks] of [
    ['silence', quiet(30), false],
    ['a door that falls shut', [...quiet(5), 1, 1, ...quiet(3)], false],
    ['a word', [...quiet(5), 0.6, 0.7, 0.6], true],
    ['a word with pauses', [0.6, 0.1, 0.6, 0.1, 0.1, 0.7], true],
    ['a word a moment ago', [0.6, 0.6, 0.6, ...quiet(20)], true],
    ['a word long ago', [0.6, 0.6, 0.6, ...quiet(25)], false],
  ] as const) {
    it(`${what}: ${speaks ? 'yes' : 'no'}`, () => {
      expect(last(levels)).to.equal(speaks);
    });
  }
});
