// The sizes of tiles that share a box. Pure: numbers in, numbers out, in CSS pixels.

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly tile: Size;
}

/** Width divided by height; cropping a camera's picture within these bounds loses no face. */
const WIDEST = 16 / 9;
const TALLEST = 3 / 4;
/** Smaller than this, nobody is recognised. */
const SMALLEST: Size = {width: 120, height: 80};
/** More on one page is a wall, and more than browsers like to decode. */
const MOST = 49;

/** The columns that give each of `count` equal tiles the most room. */
export function bestGrid(count: number, box: Size, gap: number): Grid {
  let best = gridOf(1, count, box, gap);
  for (let columns = 2; columns <= count; columns++) {
    const grid = gridOf(columns, count, box, gap);
    if (area(grid.tile) > area(best.tile)) best = grid;
  }
  return best;
}

/** How many tiles a page holds so that each is still recognised; at least one, whatever the box. */
export function pageCapacity(count: number, box: Size, gap: number): number {
  for (let most = Math.min(count, MOST); most > 1; most--) {
    const {width, height} = bestGrid(most, box, gap).tile;
    if (width >= SMALLEST.width && height >= SMALLEST.height) return most;
  }
  return Math.min(count, 1);
}

/** A grid with a page's tiles that goes on below the box, for one that scrolls. */
export function scrollingGrid(count: number, box: Size, gap: number): Grid {
  const {columns, tile} = bestGrid(pageCapacity(count, box, gap), box, gap);
  return {columns, rows: Math.ceil(count / columns), tile};
}

/** Where the tiles of a grid stand: centred in the box, a last row that is not full centred in itself. */
export function gridRects(count: number, {columns, rows, tile}: Grid, box: Size, gap: number): Rect[] {
  const top = Math.max(0, (box.height - extent(rows, tile.height, gap)) / 2);
  return Array.from({length: count}, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, count - row * columns);
    const left = (box.width - extent(inRow, tile.width, gap)) / 2;
    return {x: left + (i % columns) * (tile.width + gap), y: top + row * (tile.height + gap), ...tile};
  });
}

function gridOf(columns: number, count: number, box: Size, gap: number): Grid {
  const rows = Math.ceil(count / columns);
  const width = share(box.width, columns, gap);
  const height = share(box.height, rows, gap);
  return {columns, rows, tile: {width: Math.min(width, height * WIDEST), height: Math.min(height, width / TALLEST)}};
}

/** What each of `parts` beside one another gets of a length. */
function share(length: number, parts: number, gap: number): number {
  return Math.max(0, (length - gap * (parts - 1)) / parts);
}

function extent(parts: number, length: number, gap: number): number {
  return parts * length + Math.max(0, parts - 1) * gap;
}

function area({width, height}: Size): number {
  return width * height;
}
