// In a page of its own: words that are loaded once stay.
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-controls.js';
import type {VicoloControls} from '../../src/elements/vicolo-controls.js';
import '../../src/elements/vicolo-lobby.js';
import type {VicoloLobby} from '../../src/elements/vicolo-lobby.js';
import {dictionary} from '../../src/elements/words/languages.js';
import {loadWords, setWords, wordsOf} from '../../src/elements/words/words.js';
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
  });

  for (const language of ['eo', 'x-y', '__proto__', '']) {
    it(`are English, and not waited for again, in "${language}", in which there are none`, async () => {
      await loadWords(language);
      expect(loadWords(language)).to.equal(undefined);
      expect(wordsOf(language).join).to.equal('Join');
    });
  }

  const FOUND = {
    ar: ['ar', 'ar-EG', 'AR_sa'],
    de: ['de', 'de-CH', 'DE_at'],
    es: ['es', 'es-419', 'es_MX'],
    fr: ['fr', 'fr-CA', 'FR-be'],
    id: ['id', 'id-ID'],
    ja: ['ja', 'ja-JP', 'JA_jp'],
    ko: ['ko', 'ko-KR', 'KO-kr'],
    pt: ['pt', 'pt-BR', 'pt-PT', 'PT_br'],
    th: ['th', 'th-TH'],
    vi: ['vi', 'vi-VN'],
    zh: ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'ZH_hans'],
    'zh-hant': ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO', 'zh_TW', 'ZH-hant-HK'],
  };
  for (const [code, tags] of Object.entries(FOUND)) {
    for (const tag of tags) {
      it(`are those of ${code} for ${tag}, also the page's own`, async () => {
        await loadWords(tag);
        const words = await dictionary(code);
        expect(wordsOf(tag)).to.deep.equal(words);
        setWords(tag, {join: 'Mine'});
        expect(wordsOf(code).join).to.equal('Mine');
        setWords(tag, {join: words.join});
      });
    }
  }
});
