// The main screens of a page that is written from right to left.
import {expect, fixtureCleanup} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {expectReadWhole} from './clipped.js';
import {SCREENS} from './main-screens.js';
import {atEase, expectAccessible, focused, press} from './on-the-page.js';

describe('from right to left', () => {
  const page = document.documentElement;
  before(() => {
    page.dir = 'rtl';
    page.lang = 'ar';
  });
  after(async () => {
    page.removeAttribute('dir');
    page.lang = 'en';
    await setViewport({width: 800, height: 600});
  });
  afterEach(fixtureCleanup);

  async function at(width: number, name: string): Promise<HTMLElement> {
    await setViewport({width, height: 800});
    const element = await SCREENS[name]!('ar');
    await atEase(element);
    return element;
  }

  const within = <T extends HTMLElement>(element: Element, ...selectors: string[]) =>
    selectors.reduce<Element>((found, selector) => found.shadowRoot!.querySelector(selector)!, element) as T;
  const middle = (element: Element) => {
    const {left, width} = element.getBoundingClientRect();
    return left + width / 2;
  };

  for (const width of [320, 1280]) {
    for (const name of Object.keys(SCREENS)) {
      it(`everything of the ${name} is seen at ${String(width)} px`, async () => {
        const element = await at(width, name);
        await expectReadWhole(element);
        expect(getComputedStyle(element).direction).to.equal('rtl');
      });
    }
  }

  for (const name of Object.keys(SCREENS)) {
    it(`the ${name} is accessible`, async () => {
      await expectAccessible(await at(1280, name), name);
    });
  }

  it('the first control is the rightmost, and leaving the leftmost of its group', async () => {
    const controls = await at(1280, 'controls');
    const [microphone, camera, leave] = ['microphone', 'camera', 'leave'].map((part) =>
      within(controls, `[part~=${part}-button]`),
    );
    expect(middle(microphone!)).to.be.above(middle(camera!));
    expect(middle(camera!)).to.be.above(middle(leave!));
  });

  it('the left arrow goes to the next control, the right one back', async () => {
    const controls = await at(1280, 'controls');
    const all = [...controls.shadowRoot!.querySelectorAll<HTMLElement>('button')].filter((one) =>
      one.checkVisibility(),
    );
    all[0]!.focus();
    await press('ArrowLeft');
    expect(focused() === all[1], 'the next').to.equal(true);
    await press('ArrowRight');
    expect(focused() === all[0], 'the first again').to.equal(true);
  });

  it('a panel stands to the left of the stage', async () => {
    const room = await at(1280, 'room with people');
    expect(middle(within(room, '[part~=panel]'))).to.be.below(middle(within(room, 'vicolo-stage')));
  });

  it('a menu opens at its button, within the window', async () => {
    const room = await at(1280, 'room with people');
    const button = within(room, 'vicolo-participants', 'li button');
    button.click();
    const menu = await new Promise<HTMLElement>((resolve) => {
      const look = (): void => {
        const found = openPopover(room);
        if (found) resolve(found);
        else requestAnimationFrame(look);
      };
      look();
    });
    const box = menu.getBoundingClientRect();
    const opener = button.getBoundingClientRect();
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(innerWidth);
    expect(
      Math.min(Math.abs(box.left - opener.left), Math.abs(box.left - 8)),
      'ends where its button ends',
    ).to.be.below(2);
  });

  it('arrows of buttons point to the left', async () => {
    const lobby = await at(1280, 'lobby');
    expect(getComputedStyle(within(lobby, '[part~=join-button] .icon')).scale).to.equal('-1 1');
  });

  it('is the direction of the page, not of the language', async () => {
    page.dir = 'ltr';
    const controls = await at(1280, 'controls');
    expect(getComputedStyle(controls).direction).to.equal('ltr');
    expect(within(controls, '[part~=leave-button]').getAttribute('aria-label')).to.equal('مغادرة');
    page.dir = 'rtl';
  });
});

function openPopover(element: Element): HTMLElement | undefined {
  const roots = [element, ...element.querySelectorAll('*')];
  for (const {shadowRoot} of roots) {
    if (!shadowRoot) continue;
    const open = shadowRoot.querySelector<HTMLElement>(':popover-open');
    if (open) return open;
    for (const inner of shadowRoot.querySelectorAll('*')) {
      const found = inner.shadowRoot && openPopover(inner);
      if (found) return found;
    }
  }
  return undefined;
}
