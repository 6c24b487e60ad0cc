// How large what can be pressed is, as it is hit: by its box, by that of its label, or by what makes it larger unseen.

/** Pixels in each direction (WCAG 2.5.8 and 2.5.5). */
export const MOUSE = 24;
export const FINGER = 44;

const TARGETS =
  'button, a[href], input, select, textarea, summary, [role=button], [role^=menuitem], [role=tab], [role=switch], [role=radio]';

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** The kit's own; what a page puts into its slots is the page's. */
export function targetsIn(elements: readonly Element[]): Target[] {
  return elements
    .filter((element) => element.getRootNode() instanceof ShadowRoot && element.matches(TARGETS))
    .filter((element) => !element.matches(':disabled') && isSeen(element) && !isInText(element))
    .map((element) => ({element, box: (labelOf(element) ?? element).getBoundingClientRect()}));
}

/** Those that are smaller than `size` in either direction, unless `excuse` says that this one may be. */
export function tooSmall(targets: readonly Target[], size: number, excuse: (target: Target) => boolean): string[] {
  return targets
    .filter((target) => Math.min(target.box.width, target.box.height) < size - 0.5 && !excuse(target))
    .map(({element, box}) => {
      const host = (element.getRootNode() as ShadowRoot).host.localName;
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30);
      const is = `${box.width.toFixed(0)} × ${box.height.toFixed(0)}`;
      return `${host}: ${element.localName}.${element.className} “${name}” is ${is}`;
    });
}

/** WCAG 2.5.8 lets a small target be where a circle of 24 px around its middle touches no other target. */
export function hasRoom(target: Target, others: readonly Target[]): boolean {
  const middle = middleOf(target.box);
  return others.every(({element, box}) => element === target.element || distance(middle, box) >= 12);
}

/** Whether a finger that is off by half the size still hits it. */
export function isHitWithin({element, box}: Target, size: number): boolean {
  const {x, y} = middleOf(box);
  const off = size / 2 - 1;
  const points = [
    [x - off, y],
    [x + off, y],
    [x, y - off],
    [x, y + off],
  ] as const;
  return points.every(([px, py]) => {
    const hit = deepestAt(px, py);
    return hit !== null && (element === hit || element.contains(hit) || labelOf(element)?.contains(hit) === true);
  });
}

/** What is hit at a point, however deep in shadow roots. */
export function deepestAt(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  while (at?.shadowRoot) {
    const inner = at.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

function isSeen(element: Element): boolean {
  const {width} = element.getBoundingClientRect();
  const {clipPath} = getComputedStyle(element);
  return width > 1 && !clipPath.startsWith('inset(50%') && element.checkVisibility({visibilityProperty: true});
}

/** A link among words is as large as its line. */
const isInText = (element: Element) => element.localName === 'a' && getComputedStyle(element).display === 'inline';

const labelOf = (element: Element): Element | null => element.closest('label');

const middleOf = ({x, y, width, height}: DOMRect) => ({x: x + width / 2, y: y + height / 2});

function distance({x, y}: {readonly x: number; readonly y: number}, box: DOMRect): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}
