import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/vicolo-room-list.js';
import '../../src/elements/vicolo-room.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {until} from '../support/until.js';

describe('a page that centres its text and spaces its letters, as the templates of frameworks do', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`has the heading of its list where reading begins: ${dir}`, async () => {
      const page = await fixture<HTMLElement>(
        html`<main dir=${dir} style="text-align: center; letter-spacing: 3px">
          <vicolo-room-list .cloud=${fakeCloud([aRoom()])}></vicolo-room-list>
        </main>`,
      );
      const list = page.querySelector('vicolo-room-list')!;
      const found = () => list.renderRoot.querySelector('h2');
      await until('the heading', found);
      const heading = found()!;
      const range = document.createRange();
      range.selectNodeContents(heading);
      const [text, box] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
      expect(dir === 'ltr' ? text.left - box.left : box.right - text.right).to.be.closeTo(0, 1);
      expect(getComputedStyle(list).letterSpacing).to.equal('normal');
    });
  }

  it('may say otherwise on the tag', async () => {
    const room = await fixture<HTMLElement>(html`<vicolo-room style="text-align: end"></vicolo-room>`);
    expect(getComputedStyle(room).textAlign).to.equal('end');
  });
});
