import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-copy-address.js';
import type {VicoloCopyAddress} from '../../src/elements/vicolo-copy-address.js';
import '../../src/elements/vicolo-meeting-clock.js';
import type {VicoloMeetingClock} from '../../src/elements/vicolo-meeting-clock.js';
import {en} from '../../src/elements/words/en.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, focused, Gathered} from './on-the-page.js';

describe('<vicolo-copy-address>', () => {
  const original = navigator.clipboard.writeText;
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
  });
  afterEach(() => {
    navigator.clipboard.writeText = original;
    fixtureCleanup();
  });

  async function theButton(shareUrl?: string) {
    const element = await fixture<VicoloCopyAddress>(
      html`<vicolo-copy-address .shareUrl=${shareUrl}></vicolo-copy-address>`,
    );
    const button = element.renderRoot.querySelector('button')!;
    return {element, button};
  }

  it('copies what the page gives', async () => {
    const {button, element} = await theButton('https://example.com/rooms/42');
    await expectAccessible(element, 'before');
    button.click();
    await until('said', () => element.renderRoot.querySelector('[role=status]')!.textContent === en.addressCopied);
    expect(copied).to.deep.equal(['https://example.com/rooms/42']);
    await expectAccessible(element, 'copied');
  });

  it('copies the page’s own address where none is given', async () => {
    (await theButton()).button.click();
    await until('copied', () => copied.length);
    expect(copied).to.deep.equal([location.href]);
  });

  it('has a name where it is only an icon', async () => {
    const {button, element} = await theButton();
    element.compact = true;
    await element.updateComplete;
    expect(button.ariaLabel).to.equal(en.copyAddress);
    await expectAccessible(element, 'compact');
  });

  it('shows the address, selected, where the browser refuses', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const {button, element} = await theButton('https://example.com/rooms/42');
    button.click();
    const field = () => element.renderRoot.querySelector('input');
    await until('a field', () => field() !== null && focused() === field());
    expect(field()!.value.slice(field()!.selectionStart!, field()!.selectionEnd!)).to.equal(
      'https://example.com/rooms/42',
    );
    await expectAccessible(element, 'refused');
    const gathered = new Gathered();
    gathered.look(element);
    await gathered.expectAllOf('vicolo-copy-address');
  });
});

describe('<vicolo-meeting-clock>', () => {
  it('shows the time since the meeting began, and nothing outside of it', async () => {
    const {session} = aSession({room: {liveStartedAt: new Date(Date.now() - 65_000).toISOString()}});
    const clock = await fixture<VicoloMeetingClock>(
      html`<vicolo-meeting-clock .session=${session}></vicolo-meeting-clock>`,
    );
    const time = () => clock.renderRoot.querySelector('time');
    expect(time()).to.equal(null);
    await session.join();
    await until('the time', () => time()?.textContent?.startsWith('1:0'));
    const first = time()!.textContent;
    await until('it goes on', () => time()!.textContent !== first);
    await expectAccessible(clock, 'in the room');
    const gathered = new Gathered();
    gathered.look(clock);
    await gathered.expectAllOf('vicolo-meeting-clock');
    await session.leave();
    await until('nothing', () => time() === null);
    fixtureCleanup();
  });
});
