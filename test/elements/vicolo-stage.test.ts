import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-stage.js';
import type {VicoloStage} from '../../src/elements/vicolo-stage.js';
import type {VicoloParticipantTile} from '../../src/elements/vicolo-participant-tile.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, Gathered, press} from './on-the-page.js';

const people = (count: number) =>
  Array.from(
    {length: count},
    (_, i) => ({identity: `person-${String(i + 1)}`, microphone: 'on', media: false}) as const,
  );

describe('<vicolo-stage>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function aStage(setting: Parameters<typeof aSession>[0] = {}, {width = 960, height = 540} = {}) {
    const made = aSession(setting);
    session = made.session;
    await session.join();
    const box = await fixture<HTMLElement>(html`<div><vicolo-stage .session=${session}></vicolo-stage></div>`);
    const resize = (to: {width: number; height: number}) => {
      Object.assign(box.style, {width: `${String(to.width)}px`, height: `${String(to.height)}px`});
    };
    resize({width, height});
    const stage = box.querySelector('vicolo-stage')!;
    Object.assign(stage.style, {display: 'block', height: '100%'});
    const tiles = () => [...stage.renderRoot.querySelectorAll('vicolo-participant-tile')];
    const get = (part: string) => stage.renderRoot.querySelector<HTMLElement>(`[part~=${part}]`)!;
    const form = () => get('base').dataset['form'];
    const keys = () => tiles().map(({participant, source}) => `${participant!.identity}:${source}`);
    const drawn = (count: number) => until(`${String(count)} tiles`, () => tiles().length === count && isLaid(stage));
    return {...made, box, resize, stage, tiles, get, form, keys, drawn};
  }

  const isLaid = (stage: VicoloStage) =>
    stage.renderRoot.querySelector<HTMLElement>('[part~=base]')!.style.getPropertyValue('--_tile-width') !== '';
  const inside = (one: DOMRect, other: DOMRect) =>
    one.left >= other.left - 1 &&
    one.top >= other.top - 1 &&
    one.right <= other.right + 1 &&
    one.bottom <= other.bottom + 1;
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const expectApart = (tiles: readonly VicoloParticipantTile[], box: DOMRect) => {
    const rects = tiles.map((tile) => tile.getBoundingClientRect());
    for (const [i, rect] of rects.entries()) {
      expect(rect.width, 'has a size').to.be.above(20);
      expect(inside(rect, box), JSON.stringify([rect, box])).to.equal(true);
      for (const other of rects.slice(i + 1)) expect(overlap(rect, other)).to.equal(false);
    }
  };

  it('has every part and slot of its documentation', async () => {
    const {stage, drawn} = await aStage();
    await drawn(1);
    const gathered = new Gathered();
    gathered.look(stage);
    await gathered.expectAllOf('vicolo-stage');
  });

  it('is empty without a session, and does not throw', async () => {
    const stage = await fixture<VicoloStage>(html`<vicolo-stage></vicolo-stage>`);
    expect(stage.renderRoot.querySelectorAll('vicolo-participant-tile')).to.have.length(0);
    await expectAccessible(stage, 'alone');
  });

  for (const [what, count, sharing, size] of [
    ['with five people', 4, false, {}],
    ['with a shared screen', 4, true, {}],
    ['on a phone', 4, true, {width: 360, height: 640}],
    ['that scrolls', 59, false, {width: 360, height: 300}],
  ] as const) {
    it(`is accessible ${what}`, async () => {
      const [first, ...rest] = people(count);
      const {stage, drawn} = await aStage({people: [{...first!, screen: sharing ? 'on' : 'none'}, ...rest]}, size);
      await drawn(count + 1 + Number(sharing));
      await expectAccessible(stage, what);
    });
  }

  for (const count of [1, 2, 3, 5, 9, 12]) {
    for (const size of [
      {width: 960, height: 540},
      {width: 400, height: 760},
      {width: 1200, height: 300},
    ]) {
      it(`shows all of ${count} in ${size.width} × ${size.height}, none over another`, async () => {
        const {box, tiles, drawn, form} = await aStage({people: people(count - 1)}, size);
        await drawn(count);
        expect(form()).to.equal('grid');
        expectApart(tiles(), box.getBoundingClientRect());
      });
    }
  }

  for (const [form, size] of [
    ['beside', {width: 960, height: 540}],
    ['below', {width: 400, height: 760}],
  ] as const) {
    it(`gives a shared screen the larger part, and puts people ${form}`, async () => {
      const [first, ...rest] = people(3);
      const made = await aStage({people: [{...first!, screen: 'on'}, ...rest]}, size);
      await made.drawn(5);
      expect(made.form()).to.equal(form);
      expect(made.keys()[0]).to.equal('person-1:screen_share');
      const [screen, ...others] = made.tiles().map((tile) => tile.getBoundingClientRect());
      for (const {width, height} of others) expect(screen!.width * screen!.height).to.be.above(2 * width * height);
      expect(inside(screen!, made.box.getBoundingClientRect())).to.equal(true);
      made.meeting.set({identity: 'person-1', screen: 'none'});
      await until('a grid again', () => made.form() === 'grid' && made.tiles().length === 4);
      expect(getComputedStyle(made.get('screens')).display).to.equal('none');
    });
  }

  it('lays everybody anew when its box changes', async () => {
    const {box, resize, tiles, get, drawn} = await aStage({people: people(3)});
    await drawn(4);
    const tileWidth = () => get('base').style.getPropertyValue('--_tile-width');
    const before = tileWidth();
    resize({width: 420, height: 320});
    await until('other tiles', () => tileWidth() !== before);
    expectApart(tiles(), box.getBoundingClientRect());
  });

  it('scrolls rather than make tiles too small', async () => {
    const {tiles, drawn, get} = await aStage({people: people(59)}, {width: 360, height: 300});
    await drawn(60);
    expect(tiles()[0]!.getBoundingClientRect().width).to.be.at.least(100);
    const scrollers = [get('base'), get('people')].filter((one) => one.scrollHeight > one.clientHeight + 1);
    expect(scrollers).not.to.have.length(0);
    expect(['auto', 'scroll']).to.include(getComputedStyle(scrollers[0]!).overflowY);
    scrollers[0]!.focus();
    await press('End');
    await until('the keyboard scrolls', () => scrollers[0]!.scrollTop > 0);
  });

  it('keeps the elements of those who stay when others come, go and share', async () => {
    const {session: one, meeting, tiles, keys, drawn} = await aStage({people: people(2)});
    await drawn(3);
    const [me, first, second] = tiles();
    meeting.set({identity: 'late', media: false});
    meeting.set({identity: 'person-1', screen: 'on'});
    await drawn(5);
    expect(keys()).to.deep.equal([
      'person-1:screen_share',
      'alex:camera',
      'person-1:camera',
      'person-2:camera',
      'late:camera',
    ]);
    expect([me, first, second].every((tile, i) => tile === tiles()[i + 1])).to.equal(true);
    meeting.leave('person-1');
    await drawn(3);
    expect(tiles()[1] === second).to.equal(true);
    await one.leave();
    await until('empty', () => tiles().length === 0);
  });

  it('lets the page style what is inside of tiles', async () => {
    const {tiles, drawn} = await aStage();
    await drawn(1);
    expect(tiles()[0]!.getAttribute('exportparts')).to.equal('video, avatar, label, name');
    const parts = [...tiles()[0]!.renderRoot.querySelectorAll('[part]')].flatMap(({part}) => [...part]);
    expect(parts).to.include.members(['video', 'avatar', 'label', 'name']);
  });
});
