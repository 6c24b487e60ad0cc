import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {render, svg} from 'lit';
import {icon, setIcons, type IconName} from '../../src/elements/icons/icons.js';
import '../../src/elements/icons/chat.js';
import {LUCIDE} from '../../src/elements/icons/lucide.js';
import {LUCIDE_CHAT} from '../../src/elements/icons/lucide-chat.js';
import '../../src/elements/vicolo-controls.js';
import type {VicoloControls} from '../../src/elements/vicolo-controls.js';

describe('icons', () => {
  afterEach(() => {
    fixtureCleanup();
    setIcons(LUCIDE);
  });

  for (const name of Object.keys({...LUCIDE, ...LUCIDE_CHAT}) as IconName[]) {
    it(`${name} is drawn, and hidden from screen readers`, () => {
      const home = document.createElement('div');
      render(icon(name), home);
      const drawn = home.querySelector('svg')!;
      expect(drawn.getAttribute('aria-hidden')).to.equal('true');
      expect(drawn.querySelectorAll('path, rect, circle, line, polyline, polygon, ellipse')).not.to.have.length(0);
      expect(drawn.firstElementChild!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    });
  }

  it('can be replaced by the page, on the screen at once, the others stay', async () => {
    const controls = await fixture<VicoloControls>(html`<vicolo-controls></vicolo-controls>`);
    const inside = (part: string) => controls.renderRoot.querySelector(`[part~=${part}] svg`)!.innerHTML;
    const camera = inside('camera-button');
    setIcons({leave: svg`<circle class="own" r="3"></circle>`});
    await controls.updateComplete;
    expect(inside('leave-button')).to.contain('class="own"');
    expect(inside('camera-button')).to.equal(camera);
  });
});
