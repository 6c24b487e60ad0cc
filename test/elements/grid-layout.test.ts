import {expect} from '@open-wc/testing';
import {gridLayout, type Box, type GridLayout} from '../../src/elements/grid-layout.js';

const GAP = 10;
const WIDEST = 16 / 9;
const TALLEST = 3 / 4;
const SMALLEST = 132;

/** The same numbers in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

interface Sample {
  readonly box: Box;
  readonly count: number;
}

const SAMPLES: readonly Sample[] = (() => {
  const random = numbers(7);
  const next = (from: number, to: number) => from + random.next().value * (to - from);
  return Array.from({length: 6000}, () => ({
    box: {width: next(1, 2600), height: next(1, 1600)},
    count: Math.floor(next(1, 60)),
  }));
})();

const say = ({box, count}: Sample) => `${String(count)} in ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
const rowsOf = ({columns}: GridLayout, count: number) => Math.ceil(count / columns);

/** Tries every number of columns; in each, the largest tile whose shape is allowed. */
function largestArea({box, count}: Sample): number {
  let best = 0;
  for (let columns = 1; columns <= count; columns++) {
    const width = (box.width - GAP * (columns - 1)) / columns;
    const rows = Math.ceil(count / columns);
    const height = (box.height - GAP * (rows - 1)) / rows;
    if (width <= 0 || height <= 0) continue;
    best = Math.max(best, Math.min(width, height * WIDEST) * Math.min(height, width / TALLEST));
  }
  return best;
}

describe('the grid of tiles', () => {
  it('never overflows its box by more than a pixel, unless it scrolls', () => {
    for (const sample of SAMPLES) {
      const {box, count} = sample;
      const layout = gridLayout(count, box, GAP);
      const rows = rowsOf(layout, count);
      const width = layout.columns * layout.tileWidth + (layout.columns - 1) * GAP;
      const height = rows * layout.tileHeight + (rows - 1) * GAP;
      if (layout.tileWidth > 0) expect(width, say(sample)).to.be.at.most(box.width + 1);
      if (!layout.scrolls && layout.tileHeight > 0) expect(height, say(sample)).to.be.at.most(box.height + 1);
    }
  });

  it('is as large as can be, whole pixels aside', () => {
    let compared = 0;
    for (const sample of SAMPLES) {
      const layout = gridLayout(sample.count, sample.box, GAP);
      if (layout.scrolls) continue;
      compared++;
      const area = (layout.tileWidth + 1) * (layout.tileHeight + 1);
      expect(area, say(sample)).to.be.at.least(largestArea(sample));
    }
    expect(compared).to.be.above(3000);
  });

  it('crops no face: tiles are neither wider nor taller than allowed', () => {
    for (const sample of SAMPLES) {
      const {tileWidth, tileHeight} = gridLayout(sample.count, sample.box, GAP);
      expect(tileWidth, say(sample)).to.be.at.most((tileHeight + 1) * WIDEST);
      expect(tileHeight, say(sample)).to.be.at.most((tileWidth + 1) / TALLEST);
    }
  });

  it('scrolls only where tiles would be too small, and then keeps them large enough', () => {
    for (const sample of SAMPLES) {
      const {box, count} = sample;
      const layout = gridLayout(count, box, GAP);
      if (layout.scrolls) {
        expect(count, say(sample)).to.be.above(1);
        expect(layout.tileWidth, say(sample)).to.be.at.least(Math.min(SMALLEST, Math.floor(box.width)));
      } else if (count > 1) expect(layout.tileWidth, say(sample)).to.be.at.least(SMALLEST);
    }
  });

  it('has room for every tile, and whole numbers only', () => {
    for (const sample of SAMPLES) {
      const {columns, tileWidth, tileHeight} = gridLayout(sample.count, sample.box, GAP);
      expect(columns, say(sample)).to.be.at.least(1);
      for (const value of [columns, tileWidth, tileHeight]) expect(Number.isInteger(value), say(sample)).to.equal(true);
      expect(Math.min(tileWidth, tileHeight), say(sample)).to.be.at.least(0);
    }
  });

  for (const [count, width, height, columns] of [
    [1, 1280, 720, 1],
    [2, 1280, 720, 2],
    [2, 400, 800, 1],
    [4, 1280, 720, 2],
    [9, 1280, 720, 3],
  ] as const) {
    it(`puts ${count} into ${columns} columns of ${width} × ${height}`, () => {
      expect(gridLayout(count, {width, height}, GAP).columns).to.equal(columns);
    });
  }

  it('survives nobody and no room at all', () => {
    expect(gridLayout(0, {width: 800, height: 600}, GAP).columns).to.be.at.least(1);
    for (const count of [1, 5]) {
      const {tileWidth, tileHeight} = gridLayout(count, {width: 0, height: 0}, GAP);
      expect([tileWidth, tileHeight]).to.deep.equal([0, 0]);
    }
  });
});
