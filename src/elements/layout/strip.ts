// The row or column of small tiles beside the large ones. Pure.
import type {Rect, Size} from './grid.js';

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Strip {
  /** How many tiles fit at once. */
  readonly capacity: number;
  /** What is left for the large tiles. */
  readonly rest: Rect;
  readonly rects: (count: number) => Rect[];
}

/** Below this width a column beside would leave too little for the picture. */
const COLUMN_FROM = 560;
const RATIO = 16 / 9;

export function stripOf(count: number, box: Size, gap: number, wanted: Side): Strip {
  if (count === 0) return {capacity: 0, rest: {x: 0, y: 0, ...box}, rects: () => []};
  const upright = (wanted === 'left' || wanted === 'right') && box.width >= COLUMN_FROM;
  if (upright) return column(count, box, gap, wanted === 'left');
  return row(count, box, gap, wanted === 'top');
}

function column(count: number, box: Size, gap: number, first: boolean): Strip {
  const width = Math.min(280, Math.max(120, box.width * 0.2));
  const tile = {width, height: Math.min(width / RATIO, box.height)};
  const capacity = fitting(box.height, tile.height, gap);
  return {
    capacity,
    rest: {x: first ? width + gap : 0, y: 0, width: Math.max(0, box.width - width - gap), height: box.height},
    rects: (shown) =>
      along(shown, tile.height, gap, box.height, count > capacity).map((y) => ({
        x: first ? 0 : box.width - width,
        y,
        ...tile,
      })),
  };
}

function row(count: number, box: Size, gap: number, first: boolean): Strip {
  const most = Math.min(150, Math.max(64, box.height * 0.22), box.height / 3);
  // Three beside one another at least, a little taller then.
  const width = Math.min(most * RATIO, Math.max(0, box.width - 2 * gap) / 3);
  const height = Math.min(most, (width * 3) / 4);
  const tile = {width, height};
  const capacity = fitting(box.width, tile.width, gap);
  return {
    capacity,
    rest: {x: 0, y: first ? height + gap : 0, width: box.width, height: Math.max(0, box.height - height - gap)},
    rects: (shown) =>
      along(shown, tile.width, gap, box.width, count > capacity).map((x) => ({
        x,
        y: first ? 0 : box.height - height,
        ...tile,
      })),
  };
}

function fitting(length: number, part: number, gap: number): number {
  return Math.max(1, Math.floor((length + gap) / (part + gap)));
}

/** Centred; on pages from the beginning, so that a last page which is not full does not jump. */
function along(count: number, part: number, gap: number, length: number, inPages: boolean): number[] {
  const capacity = fitting(length, part, gap);
  const taken = inPages ? capacity : count;
  const start = Math.max(0, (length - taken * (part + gap) + gap) / 2);
  return Array.from({length: count}, (_, i) => start + i * (part + gap));
}
