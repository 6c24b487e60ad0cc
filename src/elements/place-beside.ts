// Where something that opens at a button stands, so that it is seen whole.

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const GAP = 6;
const EDGE = 8;

/** Below the button, else above; its end at the button's end, but never over the edge of the window. Pure. */
export function placeOf(
  opener: Box,
  size: Size,
  window: Size,
  rightToLeft = false,
): {readonly x: number; readonly y: number} {
  const below = opener.top + opener.height + GAP;
  const above = opener.top - GAP - size.height;
  const fits = below + size.height <= window.height - EDGE || above < EDGE;
  const x = rightToLeft ? opener.left : opener.left + opener.width - size.width;
  return {
    x: within(x, EDGE, window.width - size.width - EDGE),
    y: within(fits ? below : above, EDGE, window.height - size.height - EDGE),
  };
}

/** Numbers go in by CSS variables: a strict page allows no `style` in markup. */
export function placeBeside(popover: HTMLElement, opener: HTMLElement): void {
  const {clientWidth: width, clientHeight: height} = opener.ownerDocument.documentElement;
  const rightToLeft = getComputedStyle(opener).direction === 'rtl';
  const {x, y} = placeOf(opener.getBoundingClientRect(), popover.getBoundingClientRect(), {width, height}, rightToLeft);
  popover.style.setProperty('--_x', `${String(Math.round(x))}px`);
  popover.style.setProperty('--_y', `${String(Math.round(y))}px`);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
