import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-notices.js';
import type {VicoloNotices} from '../../src/elements/vicolo-notices.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {viewOf} from '../../src/binding/room-view.js';
import {say} from '../fakes/fake-talk.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, Gathered} from './on-the-page.js';

const quiet = {camera: 'none', microphone: 'none'} as const;

describe('<vicolo-notices>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function theNotices({lang = 'en', without = false} = {}) {
    const made = aSession({people: [{...quiet, identity: 'a', name: 'Maya'}]});
    session = made.session;
    await session.join();
    const notices = await fixture<VicoloNotices>(html`
      <vicolo-notices lang=${lang} ?without-notices=${without} .session=${session}></vicolo-notices>
    `);
    const root = notices.renderRoot;
    const shown = () => [...root.querySelectorAll('.shown .notice span')].map(({textContent}) => textContent);
    const spoken = () => root.querySelector('[role=status]')!.textContent;
    const ask = () => made.meeting.data('vicolo.ask', new TextEncoder().encode('unmute'));
    return {...made, notices, root, shown, spoken, ask};
  }

  it('say nothing of who was there before', async () => {
    const {shown, notices} = await theNotices();
    await notices.updateComplete;
    expect(shown()).to.deep.equal([]);
  });

  it('tell who comes together in one line, to eyes at once and to screen readers once', async () => {
    const {shown, spoken, meeting, notices} = await theNotices();
    const heard: (string | null)[] = [];
    new MutationObserver(() => heard.push(spoken())).observe(notices.renderRoot.querySelector('[role=status]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const name of ['Bora', 'Cleo', 'Dan']) meeting.set({...quiet, identity: name, name});
    await until('a line', () => shown().length > 0);
    await notices.updateComplete;
    expect(shown()).to.deep.equal([en.joinedToo('Bora', 2)]);
    await until('spoken', () => spoken());
    expect(heard).to.deep.equal([en.joinedToo('Bora', 2)]);
    await expectAccessible(notices, 'a notice');
  });

  it('tell of leaving, sharing and hands', async () => {
    const {shown, meeting} = await theNotices();
    meeting.set({identity: 'a', screen: 'on', media: false, attributes: {'vicolo.hand': '5'}});
    await until('both', () => shown().length === 2);
    meeting.leave('a');
    await until('all', () => shown().length === 3);
    expect(shown().sort()).to.deep.equal([en.left('Maya'), en.raisedHand('Maya'), en.shares('Maya')].sort());
  });

  it('tell of messages while the chat is closed, and count them', async () => {
    const {shown, meeting, session: one} = await theNotices();
    const {panels} = viewOf(one);
    panels.register({name: 'chat'});
    say(meeting, 'a', 'Hello');
    await until('a line', () => shown().join() === en.messageFrom('Maya'));
    for (const text of ['Are', 'you', 'there?']) say(meeting, 'a', text);
    await until('counted', () => shown().join() === en.messagesCame(4));
    panels.toggle('chat', true);
    await until('seen there', () => shown().length === 0);
    say(meeting, 'a', 'Oh, there you are');
    await until('came', () => one.chat.messages.get().length === 5);
    expect(shown()).to.deep.equal([]);
  });

  it('read reactions out, without showing them a second time', async () => {
    const {shown, spoken, meeting} = await theNotices();
    meeting.data('vicolo.reaction', new TextEncoder().encode('clap'), 'a');
    await until('spoken', () => spoken() === en.reacted('Maya', en.reaction.clap));
    expect(shown()).to.deep.equal([]);
  });

  it('keep silent where the page wants it, but not about a host’s question', async () => {
    const {shown, spoken, meeting, root, ask} = await theNotices({without: true});
    meeting.set({...quiet, identity: 'b'});
    meeting.data('vicolo.reaction', new TextEncoder().encode('clap'), 'a');
    ask();
    await until('the question', () => root.querySelector('.question'));
    expect(shown()).to.deep.equal([]);
    expect(spoken()).to.equal('');
  });

  it('ask on behalf of the host, and unmute only by a click', async () => {
    const {root, ask, session: one, notices} = await theNotices({lang: 'ko'});
    ask();
    await until('the question', () => root.querySelector('.question'));
    expect(root.querySelector('[role=alert]')!.textContent).to.contain(ko.askedToUnmute);
    await expectAccessible(notices, 'the question');
    expect(one.microphone.get().on).to.equal(false);
    const gathered = new Gathered();
    gathered.look(notices);
    const [unmute] = root.querySelectorAll<HTMLElement>('.question button');
    unmute!.click();
    await until('on', () => one.microphone.get().on);
    await until('answered', () => !root.querySelector('.question'));
  });

  it('take a no for an answer', async () => {
    const {root, ask, session: one} = await theNotices();
    ask();
    await until('the question', () => root.querySelector('.question'));
    root.querySelectorAll<HTMLElement>('.question button')[1]!.click();
    await until('answered', () => !root.querySelector('.question'));
    expect(one.microphone.get().wanted).to.equal(false);
  });

  it('are not fooled by a participant who asks', async () => {
    const {meeting, session: one} = await theNotices();
    meeting.data('vicolo.ask', new TextEncoder().encode('unmute'), 'a');
    expect(one.moderator.asked.get()).to.equal(false);
  });
});
