// Letters twice as large, set further apart, and pages zoomed to 400 %: everything is read, and nothing scrolls in two directions.
import {expect, fixtureCleanup} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {expectReadWhole} from '../elements/clipped.js';
import {SCREENS} from '../elements/main-screens.js';
import {atEase} from '../elements/on-the-page.js';
import {targetsIn} from './targets.js';
import {elementsIn} from '../stories/draw.js';

const page = document.documentElement;

describe('large text', () => {
  afterEach(async () => {
    fixtureCleanup();
    page.removeAttribute('style');
    await setViewport({width: 800, height: 600});
  });

  for (const [name, show] of Object.entries(SCREENS)) {
    for (const width of [640, 1280]) {
      it(`twice as large is read whole in the ${name} at ${String(width)} px (WCAG 1.4.4)`, async () => {
        await setViewport({width, height: 900});
        page.style.fontSize = '200%';
        const element = await show('en');
        await atEase(element);
        await expectReadWhole(element);
      });
    }

    it(`set far apart is read whole in the ${name} (WCAG 1.4.12)`, async () => {
      await setViewport({width: 768, height: 900});
      // These are inherited into shadow roots; the height of lines is not, where an element has its own.
      page.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
      const element = await show('en');
      await atEase(element);
      await expectReadWhole(element);
    });

    it(`zoomed to 400 %, all of the ${name} can be reached (WCAG 1.4.10)`, async () => {
      await setViewport({width: 320, height: 256}); // 1280 × 1024, seen at 400 %
      const element = await show('en');
      await atEase(element);
      await expectReadWhole(element);
      for (const {element: target} of targetsIn(elementsIn(element.parentElement ?? element))) {
        target.scrollIntoView({block: 'nearest', inline: 'nearest'});
        const box = target.getBoundingClientRect();
        const where = `${target.className} “${target.getAttribute('aria-label') ?? target.textContent.trim()}”`;
        expect(box.left, `left of ${where}`).to.be.at.least(-1);
        expect(box.right, `right of ${where}`).to.be.at.most(321);
        expect(box.top, `top of ${where}`).to.be.at.least(-1);
        expect(Math.min(box.height, 200) + box.top, `bottom of ${where}`).to.be.at.most(257);
      }
    });
  }
});
