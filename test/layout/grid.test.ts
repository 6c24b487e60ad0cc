// The grid's promises, on thousands of boxes, beside other people's layouts.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {GRID_LAYOUTS, selectGridLayout} from '@livekit/components-core';
import fc from 'fast-check';
import initLayoutContainer from 'opentok-layout-js';
import {
  bestGrid,
  gridRects,
  pageCapacity,
  scrollingGrid,
  type Rect,
  type Size,
} from '../../src/elements/layout/grid.js';

const WIDEST = 16 / 9;
const TALLEST = 3 / 4;
const GAP = 10;
/** Ten thousandths of a pixel are rounding, not a difference. */
const HAIR = 1e-4;

const length = (most: number) => fc.double({min: 1, max: most, noNaN: true});
const boxes = fc.record({width: length(2600), height: length(1600)});
const counts = fc.integer({min: 1, max: 60});

const check = (property: (count: number, box: Size) => void) => {
  fc.assert(fc.property(counts, boxes, property), {seed: 7, numRuns: 4000});
};

/**
 * What a person sees: of each tile the part that a camera's picture fills without cropping a face away.
 * A tile wider than 16:9 or taller than 3:4 shows no more of anybody.
 */
const videoArea = (tiles: readonly Size[]) =>
  tiles.reduce((sum, {width, height}) => sum + Math.min(width, height * WIDEST) * Math.min(height, width / TALLEST), 0);

const ours = (count: number, box: Size, gap: number) => gridRects(count, bestGrid(count, box, gap), box, gap);

/** Another way to the best grid: asks of a width whether it fits, and halves the interval. */
function largestByBisection(count: number, box: Size, gap: number): number {
  let best = 0;
  for (let rows = 1; rows <= count; rows++) {
    const columns = Math.ceil(count / rows);
    const fits = (width: number, ratio: number) =>
      columns * width + (columns - 1) * gap <= box.width && rows * (width / ratio) + (rows - 1) * gap <= box.height;
    for (const ratio of [WIDEST, TALLEST, cellRatio(columns, rows, box, gap)]) {
      if (!(ratio >= TALLEST - HAIR && ratio <= WIDEST + HAIR)) continue;
      let [low, high] = [0, box.width];
      for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (fits(middle, ratio)) low = middle;
        else high = middle;
      }
      best = Math.max(best, low * (low / ratio));
    }
  }
  return best;
}

function cellRatio(columns: number, rows: number, box: Size, gap: number): number {
  return (box.width - gap * (columns - 1)) / columns / ((box.height - gap * (rows - 1)) / rows);
}

function isInside({x, y, width, height}: Rect, box: Size): boolean {
  return x >= -1 && y >= -1 && x + width <= box.width + 1 && y + height <= box.height + 1;
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width - HAIR &&
    b.x < a.x + a.width - HAIR &&
    a.y < b.y + b.height - HAIR &&
    b.y < a.y + a.height - HAIR
  );
}

describe('the grid', () => {
  it('never overflows its box by more than a pixel, and no tile lies over another', () => {
    check((count, box) => {
      const rects = ours(count, box, GAP).filter(({width, height}) => width > 0 && height > 0);
      for (const [i, rect] of rects.entries()) {
        assert.ok(isInside(rect, box), JSON.stringify({rect, box}));
        for (const other of rects.slice(i + 1)) assert.ok(!overlap(rect, other), JSON.stringify({rect, other}));
      }
    });
  });

  it('crops no face', () => {
    check((count, box) => {
      const {width, height} = bestGrid(count, box, GAP).tile;
      assert.ok(width <= height * WIDEST + HAIR && height <= width / TALLEST + HAIR);
    });
  });

  it('gives as much as an independent solver finds', () => {
    check((count, box) => {
      const {width, height} = bestGrid(count, box, GAP).tile;
      assert.ok(width * height >= largestByBisection(count, box, GAP) * (1 - HAIR) - HAIR);
    });
  });

  it('gives at least the video area of LiveKit’s grid, for as many tiles as that shows', () => {
    check((count, box) => {
      const {columns, rows, maxTiles} = selectGridLayout(GRID_LAYOUTS, count, box.width, box.height);
      const shown = Math.min(count, maxTiles);
      const cell = {
        width: Math.max(0, (box.width - GAP * (columns - 1)) / columns),
        height: Math.max(0, (box.height - GAP * (rows - 1)) / rows),
      };
      const theirs = videoArea(Array.from({length: shown}, () => cell));
      assert.ok(videoArea(ours(shown, box, GAP)) >= theirs - HAIR);
    });
  });

  it('gives at least the video area of opentok-layout-js, when that keeps tiles equal too', () => {
    check((count, box) => {
      if (box.width < count || box.height < count) return; // it works in whole pixels
      const {getLayout} = initLayoutContainer({} as HTMLElement, {
        containerWidth: box.width,
        containerHeight: box.height,
        minRatio: 1 / WIDEST,
        maxRatio: 1 / TALLEST,
        fixedRatio: false,
        scaleLastRow: false,
      });
      const {boxes: theirs} = getLayout(
        Array.from({length: count}, () => ({width: 640, height: 480, big: false, fixedRatio: false})),
      );
      assert.equal(theirs.length, count);
      assert.ok(videoArea(ours(count, box, 0)) >= videoArea(theirs) * (1 - HAIR) - HAIR);
    });
  });
});

describe('a page', () => {
  it('holds only tiles on which somebody is recognised', () => {
    check((count, box) => {
      const capacity = pageCapacity(count, box, GAP);
      assert.ok(capacity >= 1 && capacity <= Math.min(count, 49));
      const {width, height} = bestGrid(capacity, box, GAP).tile;
      if (capacity > 1) assert.ok(width >= 120 && height >= 80);
    });
  });

  it('holds as many of them as it can', () => {
    check((count, box) => {
      const capacity = pageCapacity(count, box, GAP);
      if (capacity >= Math.min(count, 49)) return;
      const {width, height} = bestGrid(capacity + 1, box, GAP).tile;
      assert.ok(width < 120 || height < 80);
    });
  });

  for (const [box, least] of [
    [{width: 280, height: 420}, 8],
    [{width: 280, height: 600}, 10],
    [{width: 375, height: 560}, 10],
    [{width: 1440, height: 800}, 49],
  ] as const) {
    it(`of ${String(box.width)} × ${String(box.height)} holds ${String(least)} of sixty, or more`, () => {
      assert.ok(pageCapacity(60, box, GAP) >= least, String(pageCapacity(60, box, GAP)));
    });
  }

  it('holds nobody where there is nobody', () => {
    assert.equal(pageCapacity(0, {width: 800, height: 600}, GAP), 0);
  });
});

describe('a grid that scrolls', () => {
  it('is never wider than its box, and its tiles are recognised where the box allows it', () => {
    check((count, box) => {
      const grid = scrollingGrid(count, box, GAP);
      assert.ok(grid.columns * grid.tile.width + (grid.columns - 1) * GAP <= box.width + 1);
      if (box.width >= 120 && box.height >= 80 && grid.rows > 1) assert.ok(grid.tile.width >= 90);
      assert.ok(grid.rows * grid.columns >= count);
    });
  });
});
