// Where a menu stands. Pure: rectangles in, a corner out.

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Rect extends Size {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;

/** Above what opened it if there is room, else below, else as high as it fits; never outside the window. */
export function placeMenu(
  anchor: Rect,
  menu: Size,
  window: Size,
  rtl = false,
): {readonly x: number; readonly y: number} {
  const right = anchor.left + anchor.width;
  const aligned = anchor.left + anchor.width / 2 > window.width / 2 !== rtl ? right - menu.width : anchor.left;
  const above = anchor.top - GAP - menu.height;
  const below = anchor.top + anchor.height + GAP;
  const y = above >= GAP ? above : below + menu.height + GAP <= window.height ? below : GAP;
  return {
    x: Math.round(clamp(aligned, GAP, window.width - menu.width - GAP)),
    y: Math.round(y),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
