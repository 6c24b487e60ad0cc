import {expect, fixture, html} from '@open-wc/testing';
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import type {Page, VideoRoom} from '../../src/cloud/wire.js';
import '../../src/elements/vicolo-room-list.js';
import type {VicoloRoomList} from '../../src/elements/vicolo-room-list.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {next, until} from '../support/until.js';
import {later} from './a-session.js';
import {expectAccessible, focused, Gathered, press, tabTo} from './on-the-page.js';

const many = (count: number) => Array.from({length: count}, (_, i) => aRoom({id: i + 1, title: `Room ${i + 1}`}));
/** Who is signed in. */
const ALEX = {id: 1, appUserId: 'alex', appUserName: 'Alex'};
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
    const rooms = [aRoom({id: 100, member: ALEX}), ...many(24)];
    const full = await aList(rooms);
    await until('rooms', () => full.rows().length === 20);
    full.list.refreshEvery = 0.02;
    rooms.unshift(aRoom({id: 101}));
    await until('a new one', () => full.get('[part~=fresh-button]'));
    gathered.look(full.list);
    full.list.refreshEvery = 0;
    await until('rooms', () => full.rows().length === 20);
    gathered.look(full.list);
    full.get('[part~=filter-button]')!.click();
    await until('filters', () => full.get('[part~=filters]'));
    await until('the rights', () => full.get('[part~=actions]'));
    gathered.look(full.list);
    full.list.paging = 'pages';
    await full.list.updateComplete;
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

  describe('searching', () => {
    const type = (field: HTMLInputElement, text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    };

    it('asks once when the typing pauses, and shows what came last', async () => {
      const asked: (string | undefined)[] = [];
      const rooms = many(12);
      const {get, rows, text} = await aList(rooms, {
        listRooms: (query) => {
          asked.push(query?.keyword);
          return fakeCloud(rooms).listRooms(query);
        },
      });
      await until('rooms', () => rows().length === 12);
      const field = get<HTMLInputElement>('[part~=search]')!;
      for (const letters of ['R', 'Ro', 'Room 1', 'Room 12']) type(field, letters);
      await until('the one', () => rows().length === 1);
      expect(asked).to.deep.equal([undefined, 'Room 12']);
      type(field, 'nothing is called so');
      await until('words', () => text().includes(en.noMatch));
      get('[part~=message] button')!.click();
      await until('all', () => rows().length === 12);
      expect(field.value).to.equal('');
    });

    it('ignores an answer that was overtaken', async () => {
      const slow = later<Page<VideoRoom>>();
      const {list, rows, text} = await aList([], {
        listRooms: ({keyword} = {}) =>
          keyword === 'slow' ? slow.promise : Promise.resolve(page([aRoom({title: keyword ?? 'all'})])),
      });
      await until('rooms', () => rows().length === 1);
      list.keyword = 'slow';
      await list.updateComplete;
      list.keyword = 'quick';
      await until('the quick one', () => text().includes('quick'));
      slow.keep(page([aRoom({title: 'Too late'})]));
      await list.updateComplete;
      expect(text()).not.to.contain('Too late');
    });

    it('filters and sorts, is accessible while it does, and takes it all back', async () => {
      const {list, get, rows} = await aList([aRoom(), aRoom({id: 2, videoRoomState: 'ENDED', type: 'WEBINAR'})]);
      await until('rooms', () => rows().length === 2);
      get('[part~=filter-button]')!.click();
      await until('filters', () => get('[name=state]'));
      await expectAccessible(list, 'with filters');
      const choose = (name: string, value: string) => {
        const select = get<HTMLSelectElement>(`[name=${name}]`)!;
        select.value = value;
        select.dispatchEvent(new Event('change'));
      };
      choose('state', 'ENDED');
      await until('one', () => rows().length === 1);
      choose('type', 'VIDEO_CONFERENCE');
      await until('none', () => rows().length === 0);
      expect([list.roomState, list.roomType]).to.deep.equal(['ENDED', 'VIDEO_CONFERENCE']);
      get('.reset')!.click();
      await until('both', () => rows().length === 2);
    });
  });

  it('shows live rooms first where it is asked to, wherever they are', async () => {
    const rooms = many(60).map((room) => ({...room, videoRoomState: room.id === 55 ? 'LIVE' : 'ENDED'}));
    const {list, rows} = await aList(rooms);
    list.liveFirst = true;
    await until('the live one', () => rows()[0]?.textContent.includes('Room 55'));
    list.liveFirst = false;
    await until('the first one', () => rows()[0]?.textContent.includes('Room 1'));
  });

  it('turns pages', async () => {
    const {list, get, rows, text} = await aList(many(25));
    list.paging = 'pages';
    const loaded = next(list, 'vicolo-rooms-load');
    list.pageSize = 10;
    expect((await loaded).total).to.equal(25);
    await until('a page', () => rows().length === 10);
    get('[part~=page-button]:last-of-type')!.click();
    await until('the second', () => text().includes(en.page(2, 3)) && rows()[0]?.textContent.includes('Room 11'));
  });

  it('reads on by itself where scrolling is endless', async () => {
    const {list, rows} = await aList(many(45));
    list.paging = 'endless';
    await until('the first page', () => rows().length > 0);
    expect(rows().length, 'the end is far away').to.equal(20);
    await until('all', () => {
      rows().at(-1)!.scrollIntoView();
      return rows().length === 45;
    });
  });

  describe('one’s own rooms', () => {
    const own = () => [aRoom({id: 1, title: 'Mine', member: ALEX}), aRoom({id: 2, title: 'Theirs'})];
    const actions = (row: HTMLElement | undefined) => [
      ...row!.closest('li')!.querySelectorAll<HTMLButtonElement>('[part~=actions] button'),
    ];

    it('have buttons, the others have none, and the host can withdraw them', async () => {
      const {list, rows} = await aList(own());
      await until('buttons', () => rows().length === 2 && actions(rows()[0]).length === 2);
      expect(actions(rows()[0]).map((one) => one.getAttribute('aria-label'))).to.deep.equal([
        en.editRoom('Mine'),
        en.deleteRoom('Mine'),
      ]);
      expect(actions(rows()[1])).to.be.empty;
      list.withoutEdit = true;
      list.withoutDelete = true;
      list.withoutCreate = true;
      list.withoutSearch = true;
      await list.updateComplete;
      expect(actions(rows()[0])).to.be.empty;
      expect(list.renderRoot.querySelector('[part~=create-button], [part~=search]')).to.equal(null);
    });

    it('take the host’s own actions, as nodes', async () => {
      const {list, rows} = await aList(own());
      list.rowActions = (room) => Object.assign(document.createElement('button'), {textContent: `Copy ${room.id}`});
      await until('buttons', () => rows().length === 2 && actions(rows()[1])[0]?.textContent === 'Copy 2');
    });

    it('are changed in place, and the page hears of it', async () => {
      const {list, rows} = await aList(own());
      await until('buttons', () => rows().length === 2 && actions(rows()[0]).length === 2);
      actions(rows()[0])[0]!.click();
      const dialog = () => list.renderRoot.querySelector('vicolo-room-form')?.shadowRoot;
      await until('the dialog', () => dialog()?.querySelector('dialog')?.open);
      const changed = next(list, 'vicolo-room-update');
      dialog()!.querySelector<HTMLInputElement>('[name=title]')!.value = 'Mine, moved';
      dialog()!.querySelector('form')!.requestSubmit();
      expect((await changed).room.title).to.equal('Mine, moved');
      await until('the row', () => rows()[0]?.textContent.includes('Mine, moved'));
    });

    it('are deleted after a question, and the focus goes on', async () => {
      const {list, rows} = await aList([...own(), aRoom({id: 3, title: 'Third', member: ALEX})]);
      await until('buttons', () => rows().length === 3 && actions(rows()[0]).length === 2);
      actions(rows()[0])[1]!.focus();
      actions(rows()[0])[1]!.click();
      const dialog = () => list.renderRoot.querySelector('vicolo-room-delete')?.shadowRoot?.querySelector('dialog');
      await until('the question', () => dialog()?.open);
      expect(focused()?.textContent).to.contain(en.cancel);
      await expectAccessible(list, 'asking');
      const deleted = next(list, 'vicolo-room-delete');
      dialog()!.querySelector<HTMLButtonElement>('.danger')!.click();
      expect((await deleted).room.title).to.equal('Mine');
      await until('the others', () => rows().length === 2);
      await until('a focus', () => focused()?.textContent?.includes('Theirs'));
    });

    it('are not offered to be created where the host has said so', async () => {
      const {get, text} = await aList([], {me: () => Promise.resolve({...ALEX, mayCreateRooms: false})});
      await until('no button', () => !get('[part~=create-button]'));
      expect(text()).to.contain(en.mayNotCreate);
    });

    it('are not offered to be created once the cloud has said that members may not', async () => {
      const {list, get, form, text} = await aList([], {
        createRoom: () =>
          Promise.reject(
            new VicoloError('bad-request', 'As the test wants.', {
              cloudCode: 'MEMBER_SELF_CREATE_VIDEO_ROOM_NOT_AVAILABLE_DUE_TO_APP_POLICY',
            }),
          ),
      });
      await until('the button', () => get('[part~=create-button]:enabled'));
      get('[part~=create-button]')!.click();
      const dialog = () => form()?.shadowRoot;
      await until('the dialog', () => dialog()?.querySelector('dialog')?.open);
      const failed = next(list, 'vicolo-rooms-error');
      dialog()!.querySelector<HTMLInputElement>('[name=title]')!.value = 'Mine';
      dialog()!.querySelector('form')!.requestSubmit();
      expect(await failed).to.include({task: 'create', code: 'bad-request', message: en.mayNotCreate});
      expect(dialog()!.textContent).to.contain(en.mayNotCreate);
      await until('no button', () => !get('[part~=create-button]'));
      expect(text()).to.contain(en.mayNotCreate);
    });
  });

  describe('live', () => {
    it('a row that changes is said once, and keeps its place, its focus and the choice', async () => {
      const rooms = many(3).map((room) => ({...room, videoRoomState: 'LIVE_INACTIVE'}));
      const cloud = fakeCloud(rooms);
      let asked = 0;
      const {list, rows, get} = await aList(rooms, {
        listRooms: (...args) => {
          asked++;
          return cloud.listRooms(...args);
        },
      });
      await until('rooms', () => rows().length === 3);
      rows()[1]!.click();
      rows()[1]!.focus();
      const said: string[] = [];
      const live = get('[aria-live=polite]')!;
      new MutationObserver(() => said.push(live.textContent)).observe(live, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      rooms[1] = {...rooms[1]!, videoRoomState: 'LIVE'};
      list.refreshEvery = 0.02;
      await until('it', () => said.length > 0);
      const before = asked;
      await until('it was read again, several times', () => asked >= before + 3);
      expect(said).to.deep.equal([en.roomBecame('Room 2', en.state.live)]);
      expect(rows().map(({textContent}) => /Room \d/.exec(textContent)![0])).to.deep.equal([
        'Room 1',
        'Room 2',
        'Room 3',
      ]);
      expect(focused() === rows()[1]).to.equal(true);
      expect(rows()[1]!.getAttribute('aria-current')).to.equal('true');
    });

    it('a new room is offered and moves nothing; one that is gone is gone', async () => {
      const rooms = many(3);
      const {list, rows, get} = await aList(rooms);
      await until('rooms', () => rows().length === 3);
      list.refreshEvery = 0.02;
      rooms.unshift(aRoom({id: 50, title: 'Room of others'}));
      await until('the offer', () => get('[part~=fresh-button]')?.textContent.includes(en.newMeanwhile(1)));
      expect(rows().length).to.equal(3);
      get('[part~=fresh-button]')!.click();
      await until('it', () => rows()[0]?.textContent.includes('Room of others'));
      rooms.splice(1, 1);
      await until('three', () => rows().length === 3);
    });
  });
});
