// Which tiles are on the stage now, and where. Pure: tiles know no DOM here, only keys.
import {bestGrid, gridRects, pageCapacity, scrollingGrid, type Rect, type Size} from './grid.js';
import {stripOf, type Side} from './strip.js';

/** How a tile stands: among equals, large, beside the large ones, or small over the others. */
export type Form = 'grid' | 'main' | 'side' | 'floating';

export interface Placement extends Rect {
  readonly key: string;
  readonly form: Form;
}

export interface View {
  readonly box: Size;
  readonly gap: number;
  /** Large ones first to last; empty for a grid of all. */
  readonly main: readonly string[];
  /** Everybody else, in order. */
  readonly others: readonly string[];
  /** The own tile, where it lies over the others. */
  readonly floating: string | undefined;
  readonly side: Side;
  /** Counts from 0. */
  readonly page: number;
  /** Pixels that are scrolled away at the top, where the grid scrolls; otherwise it has pages. */
  readonly scrolled: number | undefined;
}

export interface Arrangement {
  readonly placements: readonly Placement[];
  /** The next page's, or the next row's: worth having ready. */
  readonly ahead: readonly string[];
  readonly page: number;
  readonly pages: number;
  /** Of all that can be scrolled to; the box's own height where it does not scroll. */
  readonly height: number;
}

/** Lays out a view; a page that is no more becomes the last one. */
export function arrange(view: View): Arrangement {
  if (view.main.length) return withMain(view);
  if (view.scrolled !== undefined) return inRows(view);
  const arranged = inPages(view);
  return {...arranged, placements: [...arranged.placements, ...floatingIn(view, {x: 0, y: 0, ...view.box})]};
}

/** Less between tiles where there is less of everything. */
export function gapOf(box: Size): number {
  return box.width < 480 ? 6 : 10;
}

/** The same, with `pager` pixels kept free below for turning pages, where there are pages. */
export function arrangeWithPager(view: View, pager: number): Arrangement {
  const whole = arrange(view);
  if (whole.pages < 2) return whole;
  return arrange({...view, box: {...view.box, height: Math.max(0, view.box.height - pager)}});
}

function inPages({others, box, gap, page: wanted}: View): Arrangement {
  const capacity = pageCapacity(others.length, box, gap);
  const {page, pages, shown, ahead} = pageOf(others, capacity, wanted);
  const grid = bestGrid(pages > 1 ? capacity : shown.length, box, gap);
  return {
    placements: placed(shown, gridRects(shown.length, grid, box, gap), 'grid'),
    ahead,
    page,
    pages,
    height: box.height,
  };
}

function inRows(view: View): Arrangement {
  const {others, box, gap, scrolled = 0} = view;
  const grid = scrollingGrid(others.length, box, gap);
  const all = placed(others, gridRects(others.length, grid, box, gap), 'grid');
  const height = Math.max(box.height, grid.rows * (grid.tile.height + gap) - gap);
  const top = Math.min(scrolled, height - box.height);
  const bottom = top + box.height;
  return {
    placements: [
      ...all.filter((one) => one.y + one.height > top && one.y < bottom),
      ...floatingIn(view, {x: 0, y: top, ...box}),
    ],
    ahead: all.filter(({y}) => y >= bottom && y < bottom + grid.tile.height + gap).map(({key}) => key),
    page: 0,
    pages: 1,
    height,
  };
}

function withMain(view: View): Arrangement {
  const {main, others, box, gap, side, page: wanted} = view;
  const strip = stripOf(others.length, box, gap, side);
  const {page, pages, shown, ahead} = pageOf(others, strip.capacity, wanted);
  const large = gridRects(main.length, bestGrid(main.length, strip.rest, gap), strip.rest, gap);
  return {
    placements: [
      ...placed(
        main,
        large.map((rect) => moved(rect, strip.rest)),
        'main',
      ),
      ...placed(shown, strip.rects(shown.length), 'side'),
      ...floatingIn(view, strip.rest),
    ],
    ahead,
    page,
    pages,
    height: box.height,
  };
}

function pageOf(keys: readonly string[], capacity: number, wanted: number) {
  const pages = Math.max(1, Math.ceil(keys.length / Math.max(1, capacity)));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const from = page * capacity;
  return {
    page,
    pages,
    shown: keys.slice(from, from + capacity),
    ahead: keys.slice(from + capacity, from + 2 * capacity),
  };
}

function placed(keys: readonly string[], rects: readonly Rect[], form: Form): Placement[] {
  return keys.flatMap((key, i) => {
    const rect = rects[i];
    return rect ? [{key, form, ...rect}] : [];
  });
}

function moved({x, y, width, height}: Rect, by: Rect): Rect {
  return {x: x + by.x, y: y + by.y, width, height};
}

/** In the lower corner at the end of the line, where meeting apps have taught people to look for themselves. */
function floatingIn({floating, box}: View, area: Rect): Placement[] {
  if (floating === undefined) return [];
  const width = Math.min(area.width * 0.34, Math.max(96, Math.min(220, box.width * 0.2)));
  const height = Math.min((width * 9) / 16, area.height * 0.4);
  const margin = Math.min(12, area.width * 0.02, area.height * 0.02);
  const x = area.x + area.width - width - margin;
  return [{key: floating, form: 'floating', x, y: area.y + area.height - height - margin, width, height}];
}
