// Other languages need more room than English: every text is made longer by 40 %, and none may be cut off.
import {expect, fixtureCleanup} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {en} from '../../src/elements/words/en.js';
import {setWords} from '../../src/elements/words/words.js';
import {clipped, expectReadWhole} from './clipped.js';
import {SCREENS} from './main-screens.js';
import {atEase} from './on-the-page.js';

const longer = (text: string) =>
  `[${text.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)))}]`;

function pseudo<T>(words: T): T {
  if (typeof words === 'string') return longer(words) as T;
  if (typeof words === 'function') return ((...told: unknown[]) => longer(String(words(...told)))) as T;
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, pseudo(value)])) as T;
}

describe('long words', () => {
  before(() => {
    setWords('qps', pseudo(en));
  });
  afterEach(fixtureCleanup);
  after(() => setViewport({width: 800, height: 600}));

  for (const width of [320, 768, 1280]) {
    for (const [name, show] of Object.entries(SCREENS)) {
      it(`are read whole in the ${name} at ${String(width)} px`, async () => {
        await setViewport({width, height: 800});
        const element = await show('qps');
        await atEase(element);
        await expectReadWhole(element);
      });
    }
  }

  // Date fields are as wide as the language writes dates.
  for (const language of ['ar', 'de', 'es', 'fr', 'id', 'ja', 'ko', 'pt-BR', 'th', 'vi', 'zh-Hans', 'zh-Hant']) {
    it(`are read whole in the narrow form in ${language}`, async () => {
      await setViewport({width: 320, height: 800});
      await expectReadWhole(await SCREENS['form']!(language));
    });
  }

  it('would be found if they were cut off', () => {
    const box = document.createElement('div');
    box.innerHTML =
      '<div style="width: 40px; overflow: hidden; white-space: nowrap"><span>much too long for it</span></div>';
    document.body.append(box);
    expect(clipped(box)).to.have.length(1);
    box.remove();
  });
});
