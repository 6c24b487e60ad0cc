// Which texts cannot be read whole, however deep in shadow roots they are.
import {expect} from '@open-wc/testing';
import {until} from '../support/until.js';

interface Text {
  readonly box: DOMRect;
  readonly says: string;
  readonly within: Element;
}

/** What is placed by its size, as tiles are, takes its place a frame or two after the rest. */
export async function expectReadWhole(element: HTMLElement): Promise<void> {
  await until('texts that are read whole', () => clipped(element).length === 0, 3_000).catch(() => undefined);
  expect(clipped(element)).to.deep.equal([]);
}

/** What is cut off, runs out of its box, or makes an element wider than its place; each as a line that tells where. */
export function clipped(element: HTMLElement): string[] {
  const texts = [...textsIn(element)].flatMap(({box, says, within}) =>
    [...problemsOf(box, within)].map((problem) => `“${says}” ${problem}`),
  );
  const host = element.getBoundingClientRect();
  const wide = element.scrollWidth > element.clientWidth + 1 ? [`the element is wider than its ${host.width} px`] : [];
  const page = document.documentElement;
  return [...texts, ...wide, ...(page.scrollWidth > page.clientWidth ? ['the page scrolls sideways'] : [])];
}

function* textsIn(root: Element | ShadowRoot): Generator<Text> {
  if (root instanceof Element && root.shadowRoot) yield* textsIn(root.shadowRoot);
  for (const node of root.childNodes) {
    if (node instanceof CharacterData) yield* textOf(node);
    else if (node instanceof Element) yield* textsIn(node);
  }
}

function* textOf(node: CharacterData): Generator<Text> {
  const says = node.data.trim();
  const within = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  if (!says || node instanceof Comment || within.localName === 'style') return;
  if (!within.checkVisibility({visibilityProperty: true})) return;
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  if (box.width > 0) yield {box, says, within};
}

function* problemsOf(box: DOMRect, within: Element): Generator<string> {
  for (let at: Element | undefined = within; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (isForScreenReaders(at, style) || isShortened(at, style)) return;
    const own = at.getBoundingClientRect();
    const isBox = style.display !== 'inline' && style.display !== 'contents';
    const where = `${at.localName}.${at.className || '-'}`;
    if (isBox && (box.left < own.left - 1 || box.right > own.right + 1)) {
      yield `is wider than ${where}: ${String(Math.round(box.width))} of ${String(Math.round(own.width))} px`;
      return;
    }
    if (isBox && style.overflowY !== 'visible' && !/auto|scroll/.test(style.overflowY) && box.bottom > own.bottom + 1) {
      yield `is higher than ${where}`;
      return;
    }
    if (/auto|scroll/.test(style.overflowY) || style.position === 'fixed') return; // it can be scrolled to
  }
}

const isForScreenReaders = (at: Element, {clipPath}: CSSStyleDeclaration) =>
  clipPath.startsWith('inset(50%') || at.localName === 'svg';

/** With dots, or where the whole is told on pointing at it. */
const isShortened = (at: Element, {textOverflow, webkitLineClamp}: CSSStyleDeclaration) =>
  textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || at.hasAttribute('title');

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}
