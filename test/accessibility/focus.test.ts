// By Tab through each main screen: the focus is seen, nothing lies over what has it (WCAG 2.4.7, 2.4.11), and it leaves at the end.
import {expect, fixtureCleanup} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {SCREENS} from '../elements/main-screens.js';
import {atEase, focused, press} from '../elements/on-the-page.js';
import {deepestAt} from './targets.js';

/** More stops than any screen has. */
const MOST = 80;

describe('the focus', () => {
  afterEach(async () => {
    fixtureCleanup();
    await setViewport({width: 800, height: 600});
  });

  for (const width of [320, 800]) {
    for (const [name, show] of Object.entries(SCREENS)) {
      it(`is seen at every stop of the ${name} at ${String(width)} px, and leaves it`, async () => {
        await setViewport({width, height: 600});
        const element = await show('en');
        element.tabIndex = -1; // the walk begins here
        element.focus();
        await atEase(element);
        const stops: string[] = [];
        const wrong: string[] = [];
        for (let i = 0; i < MOST; i++) {
          await press('Tab');
          const stop = focused();
          if (!stop || stop === document.body || stop === element) break;
          const what = `${stop.localName}.${stop.className} ${stop.getAttribute('type') ?? ''} “${stop.getAttribute('aria-label') ?? stop.textContent.trim()}”`;
          stops.push(what);
          await atEase(element);
          if (!hasRing(stop)) wrong.push(`${what} shows no ring`);
          if (isCovered(stop)) wrong.push(`${what} is covered`);
        }
        expect(wrong).to.deep.equal([]);
        expect(stops.length).to.be.above(1).and.below(MOST, 'it leaves at the end');
      }).timeout(30_000);
    }
  }
});

/** On itself, or on what stands for it: a label, or a box around a field. Parts of a date have the browser's own. */
function hasRing(stop: Element): boolean {
  if (stop.matches('[type=datetime-local]:not(:focus-visible)')) return true;
  const around = [stop, stop.closest('label'), stop.parentElement].filter((one) => one !== null);
  return around.some((one) => {
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  });
}

/** Wholly, so that nobody sees where the focus is. */
function isCovered(stop: Element): boolean {
  const {left, right, top, bottom} = (stop.closest('label') ?? stop).getBoundingClientRect();
  const across = [0.1, 0.5, 0.9].map((share) => left + share * (right - left));
  const down = [0.1, 0.5, 0.9].map((share) => top + share * (bottom - top));
  return across.every((x) =>
    down.every((y) => {
      const hit = deepestAt(x, y);
      return hit === null || !belongs(hit, stop);
    }),
  );
}

/** The stop itself, what is in it, or a label of it; a list that scrolls is seen by its rows. */
function belongs(hit: Element, stop: Element): boolean {
  for (let at: Element | null = hit; at; at = at.parentElement ?? hostOf(at)) {
    if (at === stop || at === stop.closest('label')) return true;
  }
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
