// Where tiles go. Pure: numbers in, numbers out.

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface GridLayout {
  readonly columns: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  /** True when tiles at their smallest still do not fit, and the stage scrolls. */
  readonly scrolls: boolean;
}

/** Width divided by height; cropping a camera's picture within these bounds loses no face. */
const WIDEST = 16 / 9;
const TALLEST = 3 / 4;
const SMALLEST_WIDTH = 132;

/** The columns that give each of `count` tiles the most room in `box`. */
export function gridLayout(count: number, box: Box, gap: number): GridLayout {
  let best: GridLayout | undefined;
  for (let columns = 1; columns <= count; columns++) {
    const layout = withColumns(columns, count, box, gap);
    if (!best || area(layout) > area(best)) best = layout;
  }
  if (best && (best.tileWidth >= SMALLEST_WIDTH || count === 1)) return best;
  return scrolling(box, gap);
}

function withColumns(columns: number, count: number, box: Box, gap: number): GridLayout {
  const rows = Math.ceil(count / columns);
  const width = Math.max(0, (box.width - gap * (columns - 1)) / columns);
  const height = Math.max(0, (box.height - gap * (rows - 1)) / rows);
  return {
    columns,
    tileWidth: Math.floor(Math.min(width, height * WIDEST)),
    tileHeight: Math.floor(Math.min(height, width / TALLEST)),
    scrolls: false,
  };
}

function scrolling(box: Box, gap: number): GridLayout {
  const columns = Math.max(1, Math.floor((box.width + gap) / (SMALLEST_WIDTH + gap)));
  const tileWidth = Math.max(0, Math.floor((box.width - gap * (columns - 1)) / columns));
  return {columns, tileWidth, tileHeight: Math.floor(tileWidth / (4 / 3)), scrolls: true};
}

function area({tileWidth, tileHeight}: GridLayout): number {
  return tileWidth * tileHeight;
}
