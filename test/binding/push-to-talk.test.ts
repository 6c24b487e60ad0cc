import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {LitElement, type TemplateResult} from 'lit';
import {PushToTalk} from '../../src/binding/push-to-talk.js';
import type {DevicesView} from '../../src/session/devices-view.js';

const log: string[] = [];
const devices = {
  talk: (held: boolean) => {
    log.push(held ? 'talk' : 'hush');
    return Promise.resolve();
  },
} as Partial<DevicesView> as DevicesView;
let on = true;

class TalkPlace extends LitElement {
  constructor() {
    super();
    new PushToTalk(this, devices, () => on);
  }

  protected override render(): TemplateResult {
    return html`<div tabindex="-1">
      <input /><textarea></textarea>
      <p contenteditable="true">text</p>
      <button>press</button><slot></slot>
    </div>`;
  }
}
customElements.define('talk-place', TalkPlace);

describe('push to talk', () => {
  beforeEach(() => {
    on = true;
    log.length = 0;
  });
  afterEach(() => {
    fixtureCleanup();
  });

  async function aPlace() {
    const place = await fixture<TalkPlace>(html`<talk-place><input class="slotted" /></talk-place>`);
    const focus = (selector: string) => {
      const within =
        place.renderRoot.querySelector<HTMLElement>(selector) ?? place.querySelector<HTMLElement>(selector);
      within!.focus();
    };
    return {place, focus};
  }

  const hold = async (keys: readonly string[] = ['Space']) => {
    for (const key of keys) await sendKeys({down: key});
    for (const key of [...keys].reverse()) await sendKeys({up: key});
  };

  it('talks for as long as the space bar is held, once', async () => {
    const {focus} = await aPlace();
    focus('div');
    await sendKeys({down: 'Space'});
    await sendKeys({down: 'Space'});
    expect(log).to.deep.equal(['talk']);
    await sendKeys({up: 'Space'});
    expect(log).to.deep.equal(['talk', 'hush']);
  });

  for (const selector of ['input', 'textarea', '[contenteditable]', 'button', '.slotted']) {
    it(`leaves the space bar to ${selector}`, async () => {
      const {focus} = await aPlace();
      focus(selector);
      await hold();
      expect(log).to.deep.equal([]);
    });
  }

  it('does nothing outside of its place, with another key, or when it is off', async () => {
    const {focus} = await aPlace();
    (document.activeElement as HTMLElement | null)?.blur();
    await hold();
    focus('div');
    await hold(['Control', 'Space']);
    await hold(['KeyA']);
    on = false;
    await hold();
    expect(log).to.deep.equal([]);
  });

  it('hushes when the window loses the keyboard, and when it is taken away', async () => {
    const {place, focus} = await aPlace();
    focus('div');
    await sendKeys({down: 'Space'});
    window.dispatchEvent(new Event('blur'));
    expect(log).to.deep.equal(['talk', 'hush']);
    await sendKeys({up: 'Space'});
    await sendKeys({down: 'Space'});
    place.remove();
    expect(log).to.deep.equal(['talk', 'hush', 'talk', 'hush']);
    await sendKeys({up: 'Space'});
  });
});
