import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import '../../src/elements/vicolo-lobby.js';
import type {VicoloLobby} from '../../src/elements/vicolo-lobby.js';
import '../../src/elements/vicolo-notices.js';
import type {VicoloNotices} from '../../src/elements/vicolo-notices.js';
import '../../src/elements/vicolo-waiting-list.js';
import type {VicoloWaitingList} from '../../src/elements/vicolo-waiting-list.js';
import {viewOf} from '../../src/binding/room-view.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {WaitingPerson} from '../../src/session/moderation-of-page.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {until} from '../support/until.js';
import {aSession, later} from './a-session.js';
import {expectAccessible, focused, Gathered} from './on-the-page.js';

const HOST = JSON.stringify({channelMemberType: 'HOST'});
const maya = {id: 'maya', name: 'Maya'};
const bora = {id: 'bora', name: 'Bora'};

let session: RoomSession | undefined;
afterEach(async () => {
  await session?.leave();
  fixtureCleanup();
});

describe('<vicolo-waiting>', () => {
  async function atDoor(lang = 'en') {
    const answer = later<never>();
    const issueRoomToken: Cloud['issueRoomToken'] = (_id, _entry, {onWaiting} = {}) => {
      onWaiting?.();
      return answer.promise;
    };
    const made = aSession({cloud: {issueRoomToken}});
    session = made.session;
    const lobby = await fixture<VicoloLobby>(html`
      <vicolo-lobby status-only lang=${lang} .session=${session}></vicolo-lobby>
    `);
    session.join().catch(() => undefined);
    const page = () => lobby.renderRoot.querySelector('vicolo-waiting');
    await until('the page', () => page()?.renderRoot?.querySelector('[part~=base]'));
    return {...made, lobby, page, answer};
  }

  it('stands in the lobby in place of the button, and says what one waits for', async () => {
    for (const [lang, words] of [
      ['en', en],
      ['ko', ko],
    ] as const) {
      const {lobby, page} = await atDoor(lang);
      expect(page()!.renderRoot.querySelector('[role=status]')!.textContent).to.contain(words.waiting);
      expect(lobby.renderRoot.querySelector('[part~=join-button]')).to.equal(null);
      await expectAccessible(lobby, 'waiting');
      const gathered = new Gathered();
      gathered.look(page()!);
      await gathered.expectAllOf('vicolo-waiting');
      await session!.leave();
    }
  });

  it('ends by its button', async () => {
    const {lobby, page} = await atDoor();
    page()!.renderRoot.querySelector('button')!.click();
    await until('the lobby', () => lobby.renderRoot.querySelector('[part~=join-button]:not(:disabled)'));
    expect(session!.phase.get().is).to.equal('idle');
  });

  it('says that one was turned away, and lets one ask again', async () => {
    const {lobby, answer} = await atDoor();
    answer.fail(new VicoloError('not-admitted', 'No.'));
    await until('the words', () => lobby.renderRoot.textContent?.includes(en.error['not-admitted']));
    expect(lobby.renderRoot.querySelector('[part~=join-button]')!.textContent).to.contain(en.retry);
  });
});

/** A host in a room, and who waits at its door. */
async function aHost() {
  let tell: (waiting: readonly WaitingPerson[]) => void = () => undefined;
  const decided: string[] = [];
  const outcome = {fails: false};
  const decide = (what: string) => (_: unknown, id: string) => {
    decided.push(`${what} ${id}`);
    return outcome.fails ? Promise.reject(new Error('no')) : Promise.resolve();
  };
  const made = aSession({me: {identity: 'alex', name: 'Alex', metadata: HOST}});
  session = made.session;
  session.moderator.use({
    watchWaiting: (_, told) => {
      tell = told;
      return () => undefined;
    },
    admit: decide('admit'),
    refuse: decide('refuse'),
  });
  await session.join();
  await import('../../src/session/door.js');
  const wait = async (...waiting: WaitingPerson[]) => {
    await until('told', () => {
      tell(waiting);
      return session!.moderator.waiting.get().length === waiting.length;
    });
  };
  return {...made, decided, outcome, wait};
}

describe('<vicolo-waiting-list>', () => {
  async function theList({brief = false, lang = 'en'} = {}) {
    const host = await aHost();
    const list = await fixture<VicoloWaitingList>(html`
      <vicolo-waiting-list lang=${lang} ?brief=${brief} .session=${session}></vicolo-waiting-list>
    `);
    const named = (label: string) =>
      [...list.renderRoot.querySelectorAll('button')].find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent.replace(/\s+/g, ' ').trim()) === label,
      )!;
    const wait = async (...waiting: WaitingPerson[]) => {
      await host.wait(...waiting);
      await list.updateComplete;
    };
    return {...host, list, named, wait};
  }

  it('is empty where nobody waits', async () => {
    const {list} = await theList();
    expect(list.renderRoot.textContent!.trim()).to.equal('');
  });

  it('names everybody who waits, and lets them in or turns them away', async () => {
    const {list, wait, named, decided} = await theList();
    await wait(maya, bora);
    expect(list.renderRoot.querySelector('h3')!.textContent).to.equal(en.waitingPeople(2));
    named(`${en.letIn} Bora`).click();
    named(en.turnAwayPerson('Maya')).click();
    await until('done', () => decided.length === 2);
    named(en.letAllIn).click();
    await until('done', () => decided.length === 4);
    expect(decided).to.deep.equal(['admit bora', 'refuse maya', 'admit maya', 'admit bora']);
    await expectAccessible(list, 'two people');
    const gathered = new Gathered();
    gathered.look(list);
    await gathered.expectAllOf('vicolo-waiting-list');
  });

  it('keeps the focus when somebody goes', async () => {
    const {list, wait, named} = await theList();
    await wait(maya, bora);
    named(`${en.letIn} Bora`).focus();
    await wait(maya);
    expect(focused()).to.equal(named(en.turnAwayPerson('Maya')));
    await wait();
    expect(focused()).to.equal(list);
  });

  it('says what did not work, unless the person has gone', async () => {
    const {list, wait, named, outcome} = await theList({lang: 'ko'});
    outcome.fails = true;
    await wait(maya);
    named(`${ko.letIn} Maya`).click();
    await until('the words', () => list.renderRoot.querySelector('[role=alert]')!.textContent === ko.didNotWork);
  });

  it('shows a name as text', async () => {
    const {list, wait} = await theList();
    await wait({id: 'x', name: '<img src=x onerror=alert(1)>'});
    expect(list.renderRoot.querySelector('img')).to.equal(null);
    expect(list.renderRoot.querySelector('.name')!.textContent).to.equal('<img src=x onerror=alert(1)>');
  });

  it('is one line where it is brief', async () => {
    const {list, wait, named, decided} = await theList({brief: true});
    await wait(maya);
    expect(list.renderRoot.querySelector('.line')!.textContent!.trim()).to.equal(en.knocks('Maya'));
    named(en.turnAway).click();
    await wait(maya, bora);
    expect(list.renderRoot.querySelector('.line')!.textContent!.trim()).to.equal(en.knocksToo('Maya', 1));
    expect(named(en.turnAway), 'many are not turned away by one click').to.equal(undefined);
    named(en.letAllIn).click();
    await until('done', () => decided.length === 3);
    expect(decided).to.deep.equal(['refuse maya', 'admit maya', 'admit bora']);
    await expectAccessible(list, 'brief');
  });
});

describe('<vicolo-notices> at a door', () => {
  it('tells who knocks until somebody decides, unless the list of people shows it', async () => {
    const {wait} = await aHost();
    const notices = await fixture<VicoloNotices>(html`<vicolo-notices .session=${session}></vicolo-notices>`);
    const knock = () => notices.renderRoot.querySelector<VicoloWaitingList>('[role=alert] vicolo-waiting-list');
    expect(knock()).to.equal(null);
    await wait(maya);
    await until('a knock', knock);
    expect(knock()!.renderRoot.textContent).to.contain(en.knocks('Maya'));
    const {panels} = viewOf(session!);
    panels.register({name: 'people'});
    panels.toggle('people');
    await until('seen there', () => !knock());
    panels.toggle('people');
    await until('a knock', knock);
    await until('buttons', () => knock()?.renderRoot.querySelector('button'));
    knock()!.renderRoot.querySelector('button')!.focus();
    await wait();
    await until('quiet', () => !knock());
    expect(focused(), 'the focus stays in the room').to.equal(notices.renderRoot.querySelector('.base'));
  });
});
