import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-participants.js';
import type {VicoloParticipants} from '../../src/elements/vicolo-participants.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {Moderation} from '../../src/session/moderation-of-page.js';
import type {RoomSession} from '../../src/session/room-session.js';
import type {FakePerson} from '../fakes/fake-meeting.js';
import {until} from '../support/until.js';
import {aSession, later} from './a-session.js';
import {expectAccessible, focused, Gathered, press, tabTo} from './on-the-page.js';

const HOST = JSON.stringify({channelMemberType: 'HOST'});
const quiet = {camera: 'none', microphone: 'none'} as const;

const crowd = (count: number): FakePerson[] =>
  Array.from({length: count}, (_, i) => ({
    ...quiet,
    identity: `p${String(i)}`,
    name: `Person ${String(i).padStart(3, '0')}`,
  }));

describe('<vicolo-participants>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function theList({
    people = [] as readonly FakePerson[],
    moderation = undefined as Moderation | undefined,
    metadata = '',
    lang = 'en',
    join = true,
  } = {}) {
    const made = aSession({people, me: {identity: 'alex', name: 'Alex', metadata}});
    session = made.session;
    session.moderator.use(moderation);
    if (join) await session.join();
    const list = await fixture<VicoloParticipants>(html`
      <vicolo-participants
        lang=${lang}
        style="block-size: 480px; inline-size: 340px"
        .session=${session}
      ></vicolo-participants>
    `);
    const root = list.renderRoot;
    const rows = () => [...root.querySelectorAll('li')];
    const names = () => rows().map((row) => row.querySelector('.name')!.textContent!.trim());
    const more = (name: string) =>
      rows()
        .find((row) => row.querySelector('.name')!.textContent!.includes(name))!
        .querySelector<HTMLElement>('.more')!;
    const scroller = root.querySelector<HTMLElement>('.list')!;
    const menu = () =>
      root.querySelector('vicolo-participant-menu')!.renderRoot.querySelector<HTMLElement>('[popover]')!;
    const isOpen = () => menu().matches(':popover-open');
    const item = (words: string) =>
      [...menu().querySelectorAll('button')].find((button) => button.textContent.trim() === words);
    const openMenu = async (name: string) => {
      await until('no menu', () => more(name).ariaExpanded === 'false');
      more(name).focus();
      more(name).click();
      await until('a menu', isOpen);
    };
    await list.updateComplete;
    return {...made, list, root, rows, names, more, scroller, menu, isOpen, item, openMenu};
  }

  const search = (list: VicoloParticipants, words: string) => {
    const field = list.renderRoot.querySelector('input')!;
    field.value = words;
    field.dispatchEvent(new Event('input'));
    return list.updateComplete;
  };

  it('has every part of its documentation', async () => {
    const attributes = {'vicolo.hand': '5'};
    const {list} = await theList({people: [{...quiet, identity: 'a', attributes, metadata: HOST}]});
    const gathered = new Gathered();
    gathered.look(list);
    await search(list, 'nobody');
    gathered.look(list);
    list.dataset['vicoloPanel'] = 'people';
    list.requestUpdate();
    await list.updateComplete;
    gathered.look(list);
    await gathered.expectAllOf('vicolo-participants');
  });

  it('stands alone, without a session', async () => {
    const list = await fixture<VicoloParticipants>(html`<vicolo-participants></vicolo-participants>`);
    expect(list.renderRoot.querySelectorAll('li').length).to.equal(0);
    await expectAccessible(list, 'alone');
  });

  it('is accessible with people, with a menu, when nobody is found, and in Korean', async () => {
    const people = [
      {...quiet, identity: 'a', name: 'Maya', metadata: HOST, attributes: {'vicolo.hand': '5'}},
      {...quiet, identity: 'b', name: '김서연', screen: 'on', media: false},
    ] as const;
    const done = () => Promise.resolve();
    const moderation = {mute: done, askToUnmute: done, remove: done, muteAll: done, endForAll: done};
    const {list, openMenu, menu, meeting} = await theList({people, moderation, metadata: HOST});
    meeting.speak({b: 0.5});
    meeting.quality('a', 0);
    await expectAccessible(list, 'people');
    await openMenu('Maya');
    await expectAccessible(list, 'menu');
    menu().querySelector<HTMLElement>('.danger')!.click();
    await expectAccessible(list, 'sure');
    menu().hidePopover();
    await search(list, 'zzz');
    await expectAccessible(list, 'nobody found');
    await search(list, '');
    list.lang = 'ko';
    await until('Korean', () => list.renderRoot.textContent?.includes(ko.participants));
    await expectAccessible(list, 'Korean');
  });

  it('shows oneself, then hands in their order, then by role and name', async () => {
    const {names} = await theList({
      people: [
        {...quiet, identity: 'z', name: 'Zoe'},
        {...quiet, identity: 'g', name: 'Gast', metadata: JSON.stringify({role: 'GUEST'})},
        {...quiet, identity: 'h', name: 'Hana', metadata: HOST},
        {...quiet, identity: 'a', name: 'Ann'},
        {...quiet, identity: 's', name: 'Second', attributes: {'vicolo.hand': '9999999999999'}},
        {...quiet, identity: 'f', name: 'First', attributes: {'vicolo.hand': '9999999999998'}},
      ],
    });
    expect(names()).to.deep.equal(['Alex (You)', 'First', 'Second', 'Hana', 'Ann', 'Zoe', 'Gast']);
  });

  it('counts people and hands, and follows both', async () => {
    const {root, meeting, list} = await theList({people: crowd(2)});
    const counts = () => [...root.querySelectorAll('.count .hidden')].map(({textContent}) => textContent);
    expect(counts()).to.deep.equal([en.people(3)]);
    meeting.set({identity: 'p0', attributes: {'vicolo.hand': '5'}});
    meeting.set({...quiet, identity: 'new'});
    await until('both', () => counts().length === 2);
    await list.updateComplete;
    expect(counts()).to.deep.equal([en.people(4), en.handsUp(1)]);
  });

  it('says in words what icons and rings say', async () => {
    const {rows, meeting} = await theList({
      people: [{...quiet, identity: 'a', name: 'Maya', attributes: {'vicolo.hand': '5'}}],
    });
    meeting.speak({a: 0.5});
    meeting.quality('a', 0);
    const words = () => rows()[1]!.querySelector('.who .hidden')!.textContent;
    await until('all of it', () => words()?.includes(en.quality.poor));
    expect(words()).to.equal(`, ${en.muted}, ${en.cameraIsOff}, ${en.speaking}, ${en.handUp(1)}, ${en.quality.poor}`);
  });

  for (const [words, found] of [
    ['maya', ['Maya Lindqvist']],
    [' LINDQVIST ', ['Maya Lindqvist']],
    ['서연', ['김서연']],
    ['서연'.normalize('NFD'), ['김서연']],
    ['ａｌｅｘ', ['Alex (You)']],
    ['zzz', []],
    ['', ['Alex (You)', 'Maya Lindqvist', '김서연']],
    ['.*', []],
  ] as const) {
    it(`finds ${String(found.length)} by "${words}"`, async () => {
      const people = [
        {...quiet, identity: 'a', name: 'Maya Lindqvist'},
        {...quiet, identity: 'b', name: '김서연'},
      ];
      const {list, names, root} = await theList({people});
      await search(list, words);
      expect(names().sort()).to.deep.equal([...found].sort());
      const said = root.querySelector('[role=status]')!.textContent!.trim();
      expect(said).to.equal(!words ? '' : found.length ? en.peopleFound(found.length) : en.nobodyFound);
    });
  }

  describe('with three hundred people', () => {
    it('draws few rows and tells their places among all', async () => {
      const {rows, scroller} = await theList({people: crowd(299)});
      expect(rows().length).to.be.within(7, 24);
      expect(rows()[0]!.ariaSetSize).to.equal('300');
      expect(rows().map(({ariaPosInSet}) => ariaPosInSet)).to.deep.equal(rows().map((_, i) => String(i + 1)));
      expect(scroller.scrollHeight).to.be.closeTo(300 * rows()[0]!.offsetHeight, 2);
    });

    it('scrolls through all of them: each step is drawn within a frame, and no row is missing', async () => {
      const {list, scroller, rows} = await theList({people: crowd(299)});
      const seen = new Set<string>();
      const times: number[] = [];
      const height = rows()[0]!.offsetHeight;
      for (let top = 0; top <= scroller.scrollHeight; top += scroller.clientHeight / 2) {
        scroller.scrollTop = top;
        const started = performance.now();
        scroller.dispatchEvent(new Event('scroll')); // what the browser does a frame later
        await list.updateComplete;
        scroller.offsetHeight;
        times.push(performance.now() - started);
        for (const row of rows()) seen.add(row.dataset['identity']!);
        const covered = rows().filter((row) => {
          const at = Number(row.dataset['index']) * height;
          return at + height > scroller.scrollTop && at < scroller.scrollTop + scroller.clientHeight;
        });
        expect(covered.length).to.be.at.least(Math.min(300, Math.floor(scroller.clientHeight / height)));
      }
      expect(seen.size).to.equal(300);
      const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
      expect(middle, 'milliseconds for a step').to.be.below(16);
    });

    it('draws nothing new while it scrolls within what is drawn', async () => {
      const {list, scroller} = await theList({people: crowd(299)});
      let updates = 0;
      const original = list.requestUpdate.bind(list);
      list.requestUpdate = (...args) => {
        updates++;
        original(...args);
      };
      scroller.scrollTop = 10;
      scroller.dispatchEvent(new Event('scroll'));
      expect(updates).to.equal(0);
      scroller.scrollTop = 5_000;
      scroller.dispatchEvent(new Event('scroll'));
      expect(updates).to.equal(1);
    });

    it('is gone through by keyboard: one stop for Tab, arrows and more within', async () => {
      const {list, root, more, names} = await theList({people: crowd(299)});
      await tabTo(more('Alex'));
      expect(root.querySelectorAll('.more[tabindex="0"]').length).to.equal(1);
      const at = () => (focused() as HTMLElement).closest('li')!.ariaPosInSet;
      for (const [key, place] of [
        ['ArrowUp', '1'],
        ['ArrowDown', '2'],
        ['ArrowDown', '3'],
        ['End', '300'],
        ['ArrowDown', '300'],
        ['ArrowUp', '299'],
        ['Home', '1'],
      ] as const) {
        await press(key);
        await list.updateComplete;
        expect(at(), key).to.equal(place);
        const {top, bottom} = focused()!.getBoundingClientRect();
        const box = root.querySelector('.list')!.getBoundingClientRect();
        expect(top >= box.top - 1 && bottom <= box.bottom + 1, `${key}: seen`).to.equal(true);
      }
      await press('PageDown');
      await list.updateComplete;
      expect(Number(at())).to.be.within(5, 9);
      expect(names().length).to.be.below(30);
    });

    it('keeps the row with the focus while others are scrolled to', async () => {
      const {list, scroller, more} = await theList({people: crowd(299)});
      more('Person 001').focus();
      await press('ArrowDown');
      await list.updateComplete;
      scroller.scrollTop = 9_000;
      await until('far away', () => list.renderRoot.textContent?.includes('Person 170'));
      expect((focused() as HTMLElement).closest('li')!.dataset['identity']).to.equal('p2');
    });
  });

  describe('keeps the focus', () => {
    it('on a person who moves in the list', async () => {
      const {list, more, meeting, names} = await theList({people: crowd(4)});
      more('Person 003').focus();
      meeting.set({identity: 'p3', attributes: {'vicolo.hand': '5'}});
      await until('moved', () => names()[1] === 'Person 003');
      await list.updateComplete;
      expect((focused() as HTMLElement).closest('li')!.dataset['identity']).to.equal('p3');
    });

    it('in the list when the person leaves', async () => {
      const {list, more, meeting, names} = await theList({people: crowd(3)});
      more('Person 002').focus();
      meeting.leave('p2');
      await until('gone', () => names().length === 3);
      await list.updateComplete;
      expect((focused() as HTMLElement).closest('li')!.dataset['identity']).to.equal('alex');
    });

    it('in the list when the person leaves whose menu is open', async () => {
      const {openMenu, isOpen, meeting} = await theList({people: crowd(3)});
      await openMenu('Person 002');
      meeting.leave('p2');
      await until('closed', () => !isOpen());
      await until('the list', () => (focused() as HTMLElement).closest('li')?.dataset['identity'] === 'alex');
    });
  });

  describe('opens a person’s menu', () => {
    it('by Enter, with the focus inside; Escape closes it and gives the focus back', async () => {
      const {list, more, isOpen, menu} = await theList({people: crowd(2)});
      await tabTo(more('Alex'));
      await press('ArrowDown');
      await list.updateComplete;
      await press('Enter');
      await until('open', isOpen);
      expect(more('Person 000').ariaExpanded).to.equal('true');
      expect(menu().ariaLabel).to.equal(en.optionsFor('Person 000'));
      await until('focus', () => focused() === menu().querySelector('button'));
      await press('Escape');
      await until('closed', () => !isOpen());
      await until('the focus back', () => focused() === more('Person 000'));
      await list.updateComplete;
      expect(more('Person 000').ariaExpanded).to.equal('false');
    });

    it('that stays within the window', async () => {
      const {list, openMenu, menu} = await theList({people: crowd(5)});
      list.style.cssText =
        'position: fixed; inset-inline-end: 0; inset-block-end: 0; inline-size: 300px; block-size: 200px';
      await openMenu('Person 000');
      const {left, right, top, bottom} = menu().getBoundingClientRect();
      expect(left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight).to.equal(true);
    });

    it('that pins and unpins', async () => {
      const {openMenu, item, isOpen, session: one} = await theList({people: crowd(1)});
      await openMenu('Person 000');
      item(en.pinPerson)!.click();
      expect(one.stage.pins.get()).to.deep.equal(['p0:camera']);
      await until('closed', () => !isOpen());
      await openMenu('Person 000');
      item(en.unpinPerson)!.click();
      expect(one.stage.pins.get()).to.deep.equal([]);
    });

    it('that makes the person quieter on this page, or silent', async () => {
      const {openMenu, item, menu, session: one} = await theList({people: crowd(1)});
      await openMenu('Person 000');
      const slider = menu().querySelector<HTMLInputElement>('input[type=range]')!;
      expect([slider.value, slider.labels![0]!.textContent!.includes(en.volume)]).to.deep.equal(['100', true]);
      slider.value = '40';
      slider.dispatchEvent(new Event('input'));
      await until('quieter', () => menu().querySelector('.amount')!.textContent === '40 %');
      expect(one.sound.volumeOf('p0')).to.equal(0.4);
      item(en.muteForMe)!.click();
      await until('silent', () => item(en.unmuteForMe));
      expect([one.sound.volumeOf('p0'), slider.value]).to.deep.equal([0, '0']);
      item(en.unmuteForMe)!.click();
      await until('loud', () => item(en.muteForMe));
      expect(one.sound.volumeOf('p0')).to.equal(1);
      await expectAccessible(menu(), 'the menu');
    });

    it('that has no volume for oneself', async () => {
      const {openMenu, menu} = await theList();
      await openMenu('Alex');
      expect(menu().querySelector('input')).to.equal(null);
    });

    it('that offers no moderation where the page has none, or the role has none', async () => {
      for (const setting of [{metadata: HOST}, {moderation: {mute: () => Promise.resolve()}}]) {
        const {openMenu, menu} = await theList({people: [{identity: 'a', name: 'Maya', microphone: 'on'}], ...setting});
        await openMenu('Maya');
        const labels = [...menu().querySelectorAll('button')].map(({textContent}) => textContent.trim());
        expect(labels).to.deep.equal([en.pinPerson, en.muteForMe]);
        await session?.leave();
        fixtureCleanup();
      }
    });
  });

  describe('for somebody who leads the meeting', () => {
    const people: readonly FakePerson[] = [
      {identity: 'a', name: 'Maya', microphone: 'on', media: false},
      {...quiet, identity: 'b', name: 'Bora'},
    ];
    const noted = () => {
      const calls: unknown[] = [];
      const note =
        (name: string) =>
        (...args: unknown[]) =>
          Promise.resolve(calls.push([name, ...args]));
      const all = ['mute', 'askToUnmute', 'remove', 'muteAll', 'endForAll'].map((name) => [name, note(name)] as const);
      return {calls, moderation: Object.fromEntries(all) as Moderation};
    };

    it('mutes who is heard, and asks to unmute who is not', async () => {
      const {calls, moderation} = noted();
      const {openMenu, item, isOpen, menu} = await theList({people, moderation, metadata: HOST});
      await openMenu('Maya');
      expect(item(en.moderate.askToUnmute)).to.equal(undefined);
      item(en.moderate.mute)!.click();
      await until('closed', () => !isOpen());
      await openMenu('Bora');
      expect(item(en.moderate.mute)).to.equal(undefined);
      item(en.moderate.askToUnmute)!.click();
      await until('said', () => menu().querySelector('[role=status]')?.textContent === en.askedThem);
      expect(calls).to.deep.equal([
        ['mute', {id: 42}, 'a'],
        ['askToUnmute', {id: 42}, 'b'],
      ]);
    });

    it('removes only after asking, and the safe answer has the focus', async () => {
      const {calls, moderation} = noted();
      const {openMenu, item, menu} = await theList({people, moderation, metadata: HOST});
      await openMenu('Maya');
      item(en.moderate.remove)!.click();
      await until('the question', () => menu().textContent.includes(en.sureToRemove('Maya')));
      await until('Cancel', () => focused()?.textContent?.trim() === en.cancel);
      await press('Enter');
      await until('the button again', () => focused() === item(en.moderate.remove));
      expect(calls).to.deep.equal([]);
      await press('Enter');
      await until('Cancel', () => focused()?.textContent?.trim() === en.cancel);
      item(en.moderate.remove)!.click();
      await until('removed', () => calls.length);
      expect(calls).to.deep.equal([['remove', {id: 42}, 'a']]);
    });

    it('says that it did not work, and nothing of the page’s error', async () => {
      const moderation = {mute: () => Promise.reject(new Error('secret'))};
      const {openMenu, item, menu} = await theList({people, moderation, metadata: HOST});
      await openMenu('Maya');
      item(en.moderate.mute)!.click();
      await until('said', () => menu().querySelector('[role=status]')?.textContent === en.didNotWork);
      expect(menu().textContent).not.to.contain('secret');
    });

    it('asks the page once, however often it is clicked', async () => {
      const answer = later<undefined>();
      let asked = 0;
      const moderation = {
        mute: () => {
          asked++;
          return answer.promise;
        },
      };
      const {openMenu, item, isOpen} = await theList({people, moderation, metadata: HOST});
      await openMenu('Maya');
      item(en.moderate.mute)!.click();
      item(en.moderate.mute)!.click();
      expect(asked).to.equal(1);
      answer.keep(undefined);
      await until('closed', () => !isOpen());
    });

    it('mutes all, and ends for all after asking', async () => {
      const {calls, moderation} = noted();
      const {root} = await theList({people, moderation, metadata: HOST});
      const all = root.querySelector('vicolo-moderation')!;
      await all.updateComplete;
      const button = (words: string) =>
        [...all.renderRoot.querySelectorAll('button')].find(({textContent}) => textContent.trim() === words);
      button(en.moderate.muteAll)!.click();
      await until('muted', () => calls.length === 1);
      await all.updateComplete;
      button(en.moderate.endForAll)!.click();
      await until('the question', () => all.renderRoot.textContent?.includes(en.sureToEnd));
      await until('Cancel', () => focused() === button(en.cancel));
      await expectAccessible(all, 'sure');
      button(en.moderate.endForAll)!.click();
      await until('ended', () => calls.length === 2);
      expect(calls).to.deep.equal([
        ['muteAll', {id: 42}, 'alex'],
        ['endForAll', {id: 42}, 'alex'],
      ]);
    });

    it('ends with the role', async () => {
      const {root, meeting, session: one} = await theList({people, moderation: noted().moderation, metadata: HOST});
      expect(one.moderator.actions.get().length).to.equal(5);
      meeting.me.metadata = '';
      meeting.permit(true);
      await until('nothing offered', () => one.moderator.actions.get().length === 0);
      const all = root.querySelector('vicolo-moderation')!;
      await until('no buttons', () => all.renderRoot.querySelector('button') === null);
    });
  });

  it('shows hostile names as text, in one line', async () => {
    const name = '<img src=x onerror=alert(1)>\u202e'.repeat(40);
    const {rows} = await theList({people: [{...quiet, identity: 'evil"><script>', name}]});
    const shown = rows()[1]!.querySelector<HTMLElement>('.name')!;
    expect(shown.children.length).to.equal(0);
    expect(shown.textContent).not.to.contain('\u202e');
    expect(rows()[1]!.offsetHeight).to.equal(rows()[0]!.offsetHeight);
    expect(shown.scrollWidth).to.be.above(shown.clientWidth);
  });
});
