import {expect} from '@open-wc/testing';
import {Pace} from '../../../src/session/backgrounds/pace.js';

/** Frames that take so long, so far apart, for so many seconds; the first one prepares. */
function after(seconds: number, every: number, took: (i: number) => number, first = 3_000): boolean {
  const pace = new Pace();
  let tooSlow = pace.isTooSlow(0, first);
  for (let i = 1; i * every <= seconds * 1_000; i++) tooSlow = pace.isTooSlow(i * every, took(i)) || tooSlow;
  return tooSlow;
}

describe('whether a machine keeps up', () => {
  for (const [what, expected, seconds, every, took] of [
    ['a quick machine at 30 frames a second', false, 60, 33, () => 8],
    ['half of the time at 30 frames a second', false, 60, 33, () => 17],
    ['all of the time: frames are left out', true, 10, 33, () => 31],
    ['the same, but not for long', false, 5.5, 33, () => 31],
    ['a dim camera of 10 frames a second, half of the time', false, 60, 100, () => 50],
    ['frames that freeze the page, though few', true, 10, 250, () => 90],
    ['two frames a second, each of which takes almost all', true, 10, 500, () => 450],
    ['frames that take seconds', true, 20, 2_600, () => 2_500],
    ['one frame that took long, as when a lid was closed', false, 60, 33, (i: number) => (i === 500 ? 5_500 : 8)],
    ['every tenth frame takes long', false, 60, 33, (i: number) => (i % 10 ? 8 : 100)],
    ['a frame a minute, one of which took long', false, 600, 60_000, (i: number) => (i === 3 ? 5_500 : 8)],
  ] as const) {
    it(`${what}: ${expected ? 'too slow' : 'goes on'}`, () => {
      expect(after(seconds, every, took)).to.equal(expected);
    });
  }

  it('a slow beginning counts for nothing', () => {
    expect(after(30, 33, () => 8, 60_000)).to.equal(false);
  });

  it('a machine that becomes slow is found within ten seconds', () => {
    const pace = new Pace();
    let at = 0;
    for (; at < 60_000; at += 33) expect(pace.isTooSlow(at, 8)).to.equal(false);
    const slow = at;
    while (!pace.isTooSlow(at, 40)) at += 42;
    expect(at - slow).to.be.below(10_000);
  });
});
