import {expect} from '@open-wc/testing';
import {rowsSeen} from '../../src/binding/virtual-rows.js';
import {beganAt, clockOf, durationOf} from '../../src/elements/meeting-time.js';
import {stepTo} from '../../src/elements/list-keys.js';
import {placeOf} from '../../src/elements/place-beside.js';

describe('the rows that are drawn', () => {
  for (const [what, count, top, height, first, last] of [
    ['at the start', 300, 0, 500, 0, 17],
    ['in the middle', 300, 5_000, 500, 94, 117],
    ['at the end', 300, 14_500, 500, 283, 300],
    ['beyond the end, when people have left', 20, 14_500, 500, 3, 20],
    ['of few', 3, 0, 500, 0, 3],
    ['of nobody', 0, 0, 500, 0, 0],
    ['without a height yet', 300, 0, 0, 0, 7],
    ['pulled over the start', 300, -80, 500, 0, 17],
  ] as const) {
    it(what, () => {
      expect(rowsSeen(count, {top, height, row: 50})).to.deep.equal({first, last});
    });
  }

  it('hold all that is seen, wherever one scrolls', () => {
    for (let top = 0; top <= 300 * 50 - 480; top += 7) {
      const {first, last} = rowsSeen(300, {top, height: 480, row: 50});
      expect(first * 50 <= top && last * 50 >= top + 480, String(top)).to.equal(true);
      expect(last - first).to.be.below(28);
    }
  });
});

describe('the time in a meeting', () => {
  for (const [milliseconds, words, duration] of [
    [-5, '0:00', 'PT0H0M0S'],
    [999, '0:00', 'PT0H0M0S'],
    [65_000, '1:05', 'PT0H1M5S'],
    [3_599_999, '59:59', 'PT0H59M59S'],
    [4_025_000, '1:07:05', 'PT1H7M5S'],
  ] as const) {
    it(`${String(milliseconds)} is ${words}`, () => {
      expect([clockOf(milliseconds), durationOf(milliseconds)]).to.deep.equal([words, duration]);
    });
  }

  const entered = Date.parse('2026-11-24T10:00:00Z');
  for (const [what, given, began] of [
    ['what the cloud says', '2026-11-24T09:30:00Z', '2026-11-24T09:30:00Z'],
    ['one’s entering, when the cloud says nothing', undefined, '2026-11-24T10:00:00Z'],
    ['one’s entering, when the cloud is ahead', '2026-11-24T10:05:00Z', '2026-11-24T10:00:00Z'],
    ['one’s entering, when the session is an old one', '2026-11-20T10:00:00Z', '2026-11-24T10:00:00Z'],
    ['one’s entering, when it is no time', 'soon', '2026-11-24T10:00:00Z'],
  ] as const) {
    it(`begins with ${what}`, () => {
      expect(new Date(beganAt(given, entered)).toISOString()).to.equal(new Date(began).toISOString());
    });
  }
});

describe('a key in a list', () => {
  for (const [key, index, to] of [
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['PageUp', 3, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['a', 5, undefined],
    ['Tab', 5, undefined],
  ] as const) {
    it(`${key} from ${String(index)} leads to ${String(to)}`, () => {
      expect(stepTo(key, index, 10, 5)).to.equal(to);
    });
  }
});

describe('what opens at a button', () => {
  const size = {width: 200, height: 150};
  const page = {width: 800, height: 600};
  const at = (left: number, top: number) => ({left, top, width: 40, height: 40});
  for (const [what, opener, x, y, rightToLeft] of [
    ['stands below, its end at the button’s end', at(400, 100), 240, 146, false],
    ['stands above where there is no room below', at(400, 500), 240, 344, false],
    ['never leaves the window at its start', at(0, 100), 8, 146, false],
    ['never leaves the window at its end', at(790, 100), 592, 146, false],
    ['begins at the button from right to left', at(400, 100), 400, 146, true],
  ] as const) {
    it(what, () => {
      expect(placeOf(opener, size, page, rightToLeft)).to.deep.equal({x, y});
    });
  }
});
