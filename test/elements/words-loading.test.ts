// In a page of its own: words that are loaded once stay.
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-controls.js';
import type {VicoloControls} from '../../src/elements/vicolo-controls.js';
import '../../src/elements/vicolo-lobby.js';
import type {VicoloLobby} from '../../src/elements/vicolo-lobby.js';
import {loadWords} from '../../src/elements/words/words.js';
import {until} from '../support/until.js';

describe('words that are still on their way', () => {
  afterEach(fixtureCleanup);

  it('are waited for: nobody sees English first', async () => {
    expect(loadWords('ko'), 'Korean is not there yet').not.to.equal(undefined);
    const home = await fixture(html`<div></div>`);
    const lobby = Object.assign(document.createElement('vicolo-lobby'), {lang: 'ko-KR'}) as VicoloLobby;
    const drawn: string[] = [];
    const root = lobby.attachShadow.bind(lobby);
    lobby.attachShadow = (init) => {
      const shadow = root(init);
      new MutationObserver(() => drawn.push(shadow.textContent ?? '')).observe(shadow, {
        childList: true,
        subtree: true,
      });
      return shadow;
    };
    home.append(lobby);
    await until('something on the screen', () => drawn.length > 0);
    for (const text of drawn) expect(text).to.contain('참여하기').and.not.contain('Join');
  });

  it('are there at once the second time', async () => {
    await loadWords('ko');
    expect(loadWords('ko')).to.equal(undefined);
    const controls = await fixture<VicoloControls>(html`<vicolo-controls lang="ko"></vicolo-controls>`);
    expect(controls.renderRoot.querySelector('[part~=leave-button]')!.getAttribute('aria-label')).to.equal('나가기');
  });

  it('are not needed for English', () => {
    expect(loadWords('en-US')).to.equal(undefined);
    expect(loadWords('fr')).to.equal(undefined);
  });
});
