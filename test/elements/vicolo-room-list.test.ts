import {expect, fixture, html} from '@open-wc/testing';
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import type {Page, VideoRoom} from '../../src/cloud/wire.js';
import '../../src/elements/vicolo-room-list.js';
import type {VicoloRoomList} from '../../src/elements/vicolo-room-list.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {next, until} from '../support/until.js';
import {later} from './a-session.js';
import {expectAccessible, focused, Gathered, press, tabTo} from './on-the-page.js';

const many = (count: number) => Array.from({length: count}, (_, i) => aRoom({id: i + 1, title: `Room ${i + 1}`}));
const page = (content: VideoRoom[]): Page<VideoRoom> => ({
  content,
  number: 0,
  size: 20,
  totalElements: content.length,
  totalPages: 1,
  last: true,
});

describe('<vicolo-room-list>', () => {
  async function aList(rooms: VideoRoom[] = [aRoom()], change: Partial<Cloud> = {}, lang = 'en') {
    const list = await fixture<VicoloRoomList>(
      html`<vicolo-room-list lang=${lang} .cloud=${fakeCloud(rooms, change)}></vicolo-room-list>`,
    );
    const get = <T extends HTMLElement>(selector: string) => list.renderRoot.querySelector<T>(selector);
    return {
      list,
      get,
      rows: () => [...list.renderRoot.querySelectorAll<HTMLButtonElement>('[part~=room]')],
      text: () => list.renderRoot.textContent!,
      form: () => list.renderRoot.querySelector('vicolo-room-form'),
    };
  }

  const broken = {listRooms: () => Promise.reject(new VicoloError('network', 'As the test wants.'))};

  it('has every part and slot of its documentation', async () => {
    const gathered = new Gathered();
    const full = await aList(many(25));
    await until('rooms', () => full.rows().length === 20);
    gathered.look(full.list);
    const empty = await aList([]);
    await until('words', () => empty.text().includes(en.noRooms));
    gathered.look(empty.list);
    await gathered.expectAllOf('vicolo-room-list');
  });

  describe('is accessible', () => {
    for (const [state, rooms, change, words] of [
      ['with rooms', [aRoom(), aRoom({id: 2, policy: {hasPassword: true}, videoRoomState: 'ENDED'})], {}, 'Weekly'],
      ['empty', [], {}, en.noRooms],
      ['after a failure', [], broken, en.error.network],
      ['while loading', [], {listRooms: () => new Promise<never>(() => undefined)}, en.loadingRooms],
    ] as readonly [string, VideoRoom[], Partial<Cloud>, string][]) {
      it(state, async () => {
        const {list, text} = await aList(rooms, change);
        await until(words, () => text().includes(words));
        await expectAccessible(list, state);
      });
    }

    it('while the page signs in', async () => {
      const list = await fixture<VicoloRoomList>(html`<vicolo-room-list endpoint="sandbox"></vicolo-room-list>`);
      expect(list.renderRoot.textContent).to.contain(en.waitingForSignIn);
      await expectAccessible(list, 'waiting');
    });
  });

  it('shows title, state, owner and time', async () => {
    const {rows} = await aList([aRoom({title: '주간 회의'})]);
    await until('a room', () => rows().length === 1);
    const [row] = rows();
    for (const part of ['주간 회의', '김민지', '2026', en.state.live]) expect(row!.textContent).to.contain(part);
    expect(row!.hasAttribute('aria-label')).to.equal(false, 'its text is its name');
  });

  it('speaks Korean, and never English first', async () => {
    const {text, rows} = await aList([aRoom()], {}, 'ko');
    await until('a room', () => rows().length === 1);
    expect(text()).to.contain(ko.rooms).and.to.contain(ko.state.live).and.not.to.contain(en.newRoom);
  });

  it('survives a language that is none', async () => {
    const {rows} = await aList([aRoom()], {}, '"><x');
    await until('a room', () => rows().length === 1);
  });

  it('tells which room was chosen, by the keyboard too', async () => {
    const {list, rows} = await aList(many(3));
    await until('rooms', () => rows().length === 3);
    await tabTo(rows()[1]!);
    const chosen = next(list, 'vicolo-room-select');
    await press('Enter');
    expect((await chosen).room.id).to.equal(2);
    expect(Object.isFrozen((await chosen).room)).to.equal(true);
  });

  it('shows more, each room once though pages have shifted', async () => {
    const rooms = many(25);
    const {get, rows} = await aList(rooms);
    await until('the first page', () => rows().length === 20);
    rooms.unshift(aRoom({id: 99, title: 'New meanwhile'})); // the 20th room slips to the next page
    get('[part~=more-button]')!.click();
    await until('the rest', () => rows().length === 25);
    expect(get('[part~=more-button]')).to.equal(null);
  });

  it('says what is wrong, and tries again', async () => {
    let working = false;
    const {get, text, rows, list} = await aList([], {
      listRooms: () => (working ? Promise.resolve(page([aRoom()])) : broken.listRooms()),
    });
    await until('words', () => text().includes(en.error.network));
    working = true;
    get('[part~=message] button')!.click();
    await until('rooms', () => rows().length === 1);
    await list.updateComplete;
    expect(text()).not.to.contain(en.error.network);
  });

  it('keeps rooms and focus while it reads them again', async () => {
    const rooms = many(2);
    const {list, rows} = await aList(rooms);
    await until('rooms', () => rows().length === 2);
    rows()[1]!.focus();
    rooms.unshift(aRoom({id: 50, title: 'A new one'}));
    await list.refresh();
    await until('the new one', () => rows().length === 3);
    expect(focused()?.textContent).to.contain('Room 2');
  });

  it('ignores the late answer of a cloud that is used no more', async () => {
    const late = later<Page<VideoRoom>>();
    const {list, rows, text} = await aList([], {listRooms: () => late.promise});
    list.cloud = fakeCloud([aRoom({title: 'Of the new one'})]);
    await until('a room', () => rows().length === 1);
    late.keep(page([aRoom({id: 7, title: 'Too late'})]));
    await list.refresh();
    expect(text()).to.contain('Of the new one').and.not.to.contain('Too late');
  });

  it('creates a room by its dialog, shows it and chooses it', async () => {
    const {list, get, form, rows} = await aList([]);
    await until('the button', () => get('[part~=create-button]:enabled'));
    expect(form()).to.equal(null, 'the dialog is downloaded when it is opened');
    get('[part~=create-button]')!.click();
    await until('the dialog', () => form()?.renderRoot?.querySelector('dialog')?.open);
    expect(focused()?.getAttribute('name')).to.equal('title');
    const [created, chosen] = [next(list, 'vicolo-room-create'), next(list, 'vicolo-room-select')];
    (focused() as HTMLInputElement).value = 'Made here';
    await press('Enter');
    expect((await created).room.title).to.equal('Made here');
    expect((await chosen).room.id).to.equal((await created).room.id);
    await until('it in the list', () => rows().some(({textContent}) => textContent.includes('Made here')));
  });
});
