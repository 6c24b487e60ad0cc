// What a server has drawn (test/tools/server-rendering.test.mjs) is seen until the kit comes, and then gives way to it.
import {expect} from '@open-wc/testing';
import type {VicoloRoomList} from '../../src/elements/vicolo-room-list.js';

it('gives way to the element, which is there once', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  place.setHTMLUnsafe(
    `<vicolo-room-list endpoint="http://localhost:1"><template shadowrootmode="open"><section class="drawn"></section></template></vicolo-room-list>`,
  );
  const list = place.querySelector<VicoloRoomList>('vicolo-room-list')!;
  expect(list.shadowRoot?.querySelector('.drawn'), 'is seen before').to.not.equal(null);
  await import('../../src/elements/vicolo-room-list.js');
  await list.updateComplete;
  expect(list.shadowRoot?.querySelector('.drawn')).to.equal(null);
  expect(list.shadowRoot?.querySelectorAll('section').length).to.equal(1);
  expect(list.shadowRoot?.adoptedStyleSheets.length, 'styles').to.be.above(0);
  place.remove();
});
