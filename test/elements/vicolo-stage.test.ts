import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {emulateMedia, sendMouse} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../src/elements/vicolo-stage.js';
import type {VicoloStage} from '../../src/elements/vicolo-stage.js';
import {en} from '../../src/elements/words/en.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, focused, Gathered, press} from './on-the-page.js';

const people = (count: number) =>
  Array.from(
    {length: count},
    (_, i) => ({identity: `person-${String(i + 1)}`, microphone: 'on', media: false}) as const,
  );

const withScreens = (count: number, screens: number) =>
  people(count).map((one, i) => ({...one, screen: i < screens ? 'on' : 'none'}) as const);

const PHONE = {width: 280, height: 420};

describe('<vicolo-stage>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  // Where tiles are is looked at at once; what moves is looked at by its own test.
  before(() => emulateMedia({reducedMotion: 'reduce'}));

  async function aStage(
    setting: Parameters<typeof aSession>[0] = {},
    {width = 960, height = 540} = {},
    attributes: Partial<VicoloStage> = {},
  ) {
    const made = aSession(setting);
    session = made.session;
    await session.join();
    const box = await fixture<HTMLElement>(html`<div><vicolo-stage .session=${session}></vicolo-stage></div>`);
    const resize = (to: {width: number; height: number}) => {
      Object.assign(box.style, {width: `${String(to.width)}px`, height: `${String(to.height)}px`});
    };
    resize({width, height});
    const stage = box.querySelector('vicolo-stage')!;
    Object.assign(stage, attributes);
    const get = (part: string) => stage.renderRoot.querySelector<HTMLElement>(`[part~=${part}]`);
    const cells = () => [...stage.renderRoot.querySelectorAll<HTMLElement>('.cell')];
    const keys = (form?: string) =>
      cells()
        .filter(({dataset}) => !form || dataset['form'] === form)
        .map(({dataset}) => dataset['key']);
    const rectOf = (key: string) =>
      cells()
        .find(({dataset}) => dataset['key'] === key)!
        .getBoundingClientRect();
    const shows = (count: number) => until(`${String(count)} tiles`, () => cells().length === count);
    return {...made, box, resize, stage, cells, get, keys, rectOf, shows};
  }

  const inside = (one: DOMRect, other: DOMRect) =>
    one.left >= other.left - 1 &&
    one.top >= other.top - 1 &&
    one.right <= other.right + 1 &&
    one.bottom <= other.bottom + 1;
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const expectApart = (cells: readonly Element[], box: DOMRect) => {
    const rects = cells.map((cell) => cell.firstElementChild!.getBoundingClientRect());
    for (const [i, rect] of rects.entries()) {
      expect(rect.width, 'has a size').to.be.above(20);
      expect(inside(rect, box), JSON.stringify([rect, box])).to.equal(true);
      for (const other of rects.slice(i + 1)) expect(overlap(rect, other)).to.equal(false);
    }
  };

  it('has every part and slot of its documentation', async () => {
    const gathered = new Gathered();
    const shared = await aStage({people: withScreens(30, 2)}, PHONE);
    await until('screens', () => shared.get('screens'));
    gathered.look(shared.stage);
    await session?.leave();
    const alone = await aStage({}, {}, {selfView: 'hidden'});
    await until('a message', () => alone.get('message'));
    gathered.look(alone.stage);
    await gathered.expectAllOf('vicolo-stage');
  });

  it('is empty without a session, and does not throw', async () => {
    const stage = await fixture<VicoloStage>(html`<vicolo-stage></vicolo-stage>`);
    expect(stage.renderRoot.querySelectorAll('.cell')).to.have.length(0);
    await expectAccessible(stage, 'alone');
  });

  for (const [what, setting, size, attributes] of [
    ['with five people', {people: people(4)}, {}, {}],
    ['with shared screens', {people: withScreens(4, 2)}, {}, {}],
    ['on a phone, with pages', {people: people(59)}, PHONE, {}],
    ['that scrolls', {people: people(59)}, PHONE, {overflow: 'scroll'}],
    ['with a speaker', {people: people(9)}, {}, {layout: 'speaker', selfView: 'floating'}],
    ['without anybody', {}, {}, {selfView: 'hidden'}],
  ] as const) {
    it(`is accessible ${what}`, async () => {
      const {stage, cells, get} = await aStage(setting, size, attributes);
      await until('something', () => cells().length > 0 || get('message'));
      await expectAccessible(stage, what);
    });
  }

  for (const count of [1, 2, 3, 7, 12, 49]) {
    for (const size of [
      {width: 960, height: 540},
      {width: 400, height: 760},
      {width: 1440, height: 800},
    ]) {
      it(`shows ${String(count)} in ${String(size.width)} × ${String(size.height)}, none over another`, async () => {
        const {box, cells, keys, get} = await aStage({people: people(count - 1)}, size);
        await until('tiles', () => cells().length === count || get('pager'));
        expect(keys('grid')).to.have.length(cells().length);
        expectApart(cells(), box.getBoundingClientRect());
      });
    }
  }

  it('lays everybody anew when its box changes', async () => {
    const {box, resize, cells, rectOf, shows} = await aStage({people: people(3)});
    await shows(4);
    const before = rectOf('alex:camera').width;
    resize({width: 420, height: 320});
    await until('other tiles', () => rectOf('alex:camera').width !== before);
    expectApart(cells(), box.getBoundingClientRect());
  });

  describe('large and small', () => {
    it('gives a shared screen the larger part by itself', async () => {
      const {keys, rectOf, shows, meeting} = await aStage({people: withScreens(3, 1)});
      await shows(5);
      expect(keys('main')).to.deep.equal(['person-1:screen_share']);
      const screen = rectOf('person-1:screen_share');
      for (const key of keys('side')) {
        const {width, height} = rectOf(key!);
        expect(screen.width * screen.height).to.be.above(4 * width * height);
      }
      meeting.set({identity: 'person-1', screen: 'none'});
      await until('a grid again', () => keys('grid').length === 4);
    });

    it('lets a person choose between shared screens', async () => {
      const {keys, get, shows, stage} = await aStage({people: withScreens(3, 2)}, {width: 1200, height: 800});
      await shows(6);
      expect(keys('main')).to.deep.equal(['person-2:screen_share']);
      const buttons = () => [...get('screens')!.querySelectorAll('button')];
      expect(buttons().map((button) => button.textContent!.trim())).to.deep.equal([
        en.screenOf('person-1'),
        en.screenOf('person-2'),
      ]);
      buttons()[0]!.click();
      await stage.updateComplete;
      expect(keys('main')).to.deep.equal(['person-1:screen_share']);
      expect(buttons().map((button) => button.ariaPressed)).to.deep.equal(['true', 'false']);
    });

    it('shows any number of pinned tiles large', async () => {
      const {keys, shows, session: one, stage} = await aStage({people: people(5)});
      await shows(6);
      one.stage.pin('person-3:camera');
      one.stage.pin('person-5:camera');
      await stage.updateComplete;
      expect(keys('main')).to.deep.equal(['person-3:camera', 'person-5:camera']);
      one.stage.pin('person-3:camera', false);
      one.stage.pin('person-5:camera', false);
      await stage.updateComplete;
      expect(keys('grid')).to.have.length(6);
    });

    for (const layout of ['speaker', 'sidebar', 'pip'] as const) {
      it(`shows who speaks large (${layout})`, async () => {
        const {keys, session: one, meeting} = await aStage({people: people(3)}, {}, {layout});
        await until('the first', () => keys('main')[0] === 'person-1:camera');
        meeting.speak({'person-2': 0.8});
        await until('the speaker', () => keys('main')[0] === 'person-2:camera');
        expect(one.stage.speaker.get()).to.equal('person-2');
      });
    }

    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      it(`puts the others at the ${side}`, async () => {
        const {keys, rectOf, shows} = await aStage({people: people(3)}, {}, {layout: 'sidebar', side});
        await shows(4);
        const main = rectOf(keys('main')[0]!);
        const other = rectOf(keys('side')[0]!);
        const distance = {
          top: main.top - other.bottom,
          bottom: other.top - main.bottom,
          left: main.left - other.right,
          right: other.left - main.right,
        };
        expect(distance[side]).to.be.at.least(0);
      });
    }

    it('keeps the small window to one picture and oneself', async () => {
      const {
        keys,
        shows,
        stage,
        session: one,
      } = await aStage({people: people(5)}, {width: 320, height: 220}, {layout: 'pip'});
      await shows(2);
      expect([keys('main'), keys('floating')]).to.deep.equal([['person-1:camera'], ['alex:camera']]);
      await stage.updateComplete;
      expect(one.stage.layout.get()).to.equal('auto', 'the room’s own layout stays');
    });
  });

  describe('oneself', () => {
    it('is a tile, floats, or is hidden', async () => {
      const {keys, rectOf, shows, session: one, stage, box} = await aStage({people: people(3)});
      await shows(4);
      expect(keys('grid')[0]).to.equal('alex:camera');
      one.stage.setSelfView('floating');
      await stage.updateComplete;
      expect([keys('grid').length, keys('floating')]).to.deep.equal([3, ['alex:camera']]);
      const own = rectOf('alex:camera');
      expect(inside(own, box.getBoundingClientRect())).to.equal(true);
      expect(own.width).to.be.below(box.clientWidth / 3);
      one.stage.setSelfView('hidden');
      await stage.updateComplete;
      expect(keys()).to.have.length(3);
    });

    it('does not float over nothing', async () => {
      const {keys, shows} = await aStage({}, {}, {selfView: 'floating'});
      await shows(1);
      expect(keys('grid')).to.deep.equal(['alex:camera']);
    });

    it('says that nobody else is there, when hidden and alone', async () => {
      const {get} = await aStage({}, {}, {selfView: 'hidden'});
      await until('words', () => get('message')?.textContent === en.nobodyElse);
    });
  });

  describe('pages', () => {
    const pages = async (attributes: Partial<VicoloStage> = {}) => {
      const made = await aStage({people: people(59)}, PHONE, attributes);
      await until('pages', () => made.get('pager'));
      const label = () => made.get('pager')!.querySelector('.hidden')!.textContent;
      const button = (name: 'previous' | 'next') => made.get(`${name}-button`)!;
      return {...made, label, button};
    };

    it('hold tiles on which somebody is recognised, and no more in the page', async () => {
      const {cells, rectOf, keys, box} = await pages();
      expect(cells().length).to.be.above(5).and.below(16);
      expect(rectOf(keys()[0]!).width).to.be.at.least(119);
      expectApart(cells(), box.getBoundingClientRect());
    });

    it('are turned by buttons, and end', async () => {
      const {label, button, keys, stage} = await pages();
      const first = keys();
      expect(button('previous').ariaDisabled).to.equal('true');
      button('next').click();
      await stage.updateComplete;
      expect(label()).to.match(/^Page 2 of/);
      expect(keys().some((key) => first.includes(key))).to.equal(false);
      const count = Number(/of (\d+)/.exec(label()!)![1]);
      for (let i = 0; i < count + 3; i++) button('next').click();
      await stage.updateComplete;
      expect(label()).to.equal(en.page(count, count));
      expect(button('next').ariaDisabled).to.equal('true');
      for (let i = 0; i < count + 3; i++) button('previous').click();
      await stage.updateComplete;
      expect(keys()).to.deep.equal(first);
    });

    it('are turned by keys', async () => {
      const {label, get, stage} = await pages();
      get('base')!.focus();
      for (const [key, page] of [
        ['PageDown', 2],
        ['ArrowRight', 3],
        ['ArrowLeft', 2],
        ['PageUp', 1],
      ] as const) {
        await press(key);
        await stage.updateComplete;
        expect(label(), key).to.match(new RegExp(`^Page ${String(page)} of`));
      }
      expect(focused()).to.equal(get('base'));
    });

    it('are turned by arrows the other way where writing goes the other way', async () => {
      const {label, get, stage, box} = await pages();
      box.dir = 'rtl';
      get('base')!.focus();
      await press('ArrowLeft');
      await stage.updateComplete;
      expect(label()).to.match(/^Page 2 of/);
    });

    it('are turned by a swipe, but not by a touch or by scrolling', async () => {
      const {label, get, stage} = await pages();
      const swipe = async (x: number, y: number) => {
        const touch = {pointerType: 'touch', isPrimary: true, bubbles: true, composed: true};
        get('base')!.dispatchEvent(new PointerEvent('pointerdown', {...touch, clientX: 200, clientY: 200}));
        get('base')!.dispatchEvent(new PointerEvent('pointerup', {...touch, clientX: 200 + x, clientY: 200 + y}));
        await stage.updateComplete;
        return label();
      };
      expect(await swipe(-10, 0)).to.match(/^Page 1/);
      expect(await swipe(-80, 70)).to.match(/^Page 1/);
      expect(await swipe(-80, 10)).to.match(/^Page 2/);
      expect(await swipe(90, 0)).to.match(/^Page 1/);
    });

    it('come back to a page that exists when people leave', async () => {
      const {label, button, stage, meeting, get, cells} = await pages();
      for (let i = 0; i < 20; i++) button('next').click();
      await stage.updateComplete;
      for (let i = 3; i < 60; i++) meeting.leave(`person-${String(i)}`);
      await until('one page', () => !get('pager') && cells().length === 3);
      expect(label).to.throw();
    });

    it('bring who speaks elsewhere onto the page that is looked at', async () => {
      const {keys, meeting} = await pages();
      const before = keys();
      meeting.speak({'person-59': 0.9});
      await until('the speaker', () => keys().includes('person-59:camera'));
      expect(keys().filter((key) => !before.includes(key))).to.deep.equal(['person-59:camera']);
    });

    it('leave who is under the pointer where they are', async () => {
      const {keys, rectOf, meeting} = await pages();
      const last = keys().at(-1)!;
      const {x, y, width, height} = rectOf(last);
      await sendMouse({type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
      meeting.speak({'person-59': 0.9});
      await until('the speaker', () => keys().includes('person-59:camera'));
      expect(keys().at(-1)).to.equal(last);
      await sendMouse({type: 'move', position: [0, 0]});
    });

    it('also turn the small ones beside a large one', async () => {
      const {keys, button, stage} = await pages({layout: 'speaker'});
      const before = keys('side');
      const main = keys('main');
      button('next').click();
      await stage.updateComplete;
      expect(keys('main')).to.deep.equal(main);
      expect(keys('side').some((key) => before.includes(key))).to.equal(false);
    });
  });

  it('scrolls where that is wanted, and holds only what can be seen', async () => {
    const {cells, get, keys} = await aStage({people: people(59)}, PHONE, {overflow: 'scroll'});
    await until('tiles', () => cells().length > 3);
    const base = get('base')!;
    expect(base.scrollHeight).to.be.above(2000);
    expect(cells().length).to.be.below(20);
    base.focus();
    await press('End');
    await until('the last', () => keys().includes('person-59:camera'));
    expect(keys()).not.to.include('alex:camera');
    expect(cells().length).to.be.below(20);
  });

  it('tells the call what is looked at', async () => {
    const {session: one, cells, stage} = await aStage({people: people(59)}, PHONE);
    await until('tiles', () => cells().length > 3);
    const looked = (one.stage as unknown as {looking: {wanted: {get(): ReadonlySet<string> | undefined}}}).looking
      .wanted;
    await until('looks', () => (looked.get()?.size ?? 0) > cells().length);
    expect(looked.get()!.size).to.be.at.most(cells().length * 2);
    stage.remove();
    await until('looks at nothing', () => looked.get() === undefined);
  });

  it('keeps the elements of those who stay when others come, go and share', async () => {
    const {session: one, meeting, cells, keys, shows} = await aStage({people: people(2)});
    await shows(3);
    const [me, first, second] = cells();
    meeting.set({identity: 'late', media: false});
    meeting.set({identity: 'person-1', screen: 'on'});
    await shows(5);
    expect(keys()).to.deep.equal([
      'person-1:screen_share',
      'alex:camera',
      'person-1:camera',
      'person-2:camera',
      'late:camera',
    ]);
    expect([me, first, second].every((cell, i) => cell === cells()[i + 1])).to.equal(true);
    meeting.leave('person-1');
    await shows(3);
    expect(cells()[1] === second).to.equal(true);
    await one.leave();
    await until('empty', () => cells().length === 0);
  });

  it('draws only the tile of who begins to speak', async () => {
    const {cells, shows, stage, meeting} = await aStage({people: people(11)});
    await shows(12);
    const drawn: string[] = [];
    const spy = (element: LitElement, name: string) => {
      const update = element.requestUpdate.bind(element);
      element.requestUpdate = (...args) => {
        drawn.push(name);
        update(...args);
      };
    };
    for (const cell of cells()) spy(cell.firstElementChild as LitElement, cell.dataset['key']!);
    spy(stage, 'stage');
    meeting.speak({'person-3': 0.5});
    await until('drawn', () => drawn.length > 0);
    expect(new Set(drawn)).to.deep.equal(new Set(['person-3:camera']));
  });

  it('draws tiles as the host wants them', async () => {
    const {stage, cells, shows} = await aStage(
      {people: people(1)},
      {},
      {
        renderTile: ({participant, source}) => html`<b class="own">${participant.identity} ${source}</b>`,
      },
    );
    await shows(2);
    expect(stage.renderRoot.querySelector('vicolo-participant-tile')).to.equal(null);
    expect(cells().map((cell) => cell.textContent!.trim())).to.deep.equal(['alex camera', 'person-1 camera']);
    expectApart(cells(), stage.getBoundingClientRect());
  });

  it('moves tiles quietly, unless the person wants nothing to move', async () => {
    const duration = (element: Element) => getComputedStyle(element).transitionDuration;
    const {cells, shows} = await aStage({people: people(2)});
    await shows(3);
    expect(duration(cells()[0]!)).to.equal('0s');
    await emulateMedia({reducedMotion: 'no-preference'});
    expect(duration(cells()[0]!)).to.contain('0.22s');
  });

  it('lets the page style what is inside of tiles', async () => {
    const {cells, shows} = await aStage();
    await shows(1);
    const tile = cells()[0]!.querySelector('vicolo-participant-tile')!;
    expect(tile.getAttribute('exportparts')).to.equal('video, avatar, label, name');
    const parts = [...tile.renderRoot.querySelectorAll('[part]')].flatMap(({part}) => [...part]);
    expect(parts).to.include.members(['video', 'avatar', 'label', 'name']);
  });
});
