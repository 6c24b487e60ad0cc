import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {refusal, standIn} from './stand-in.js';

/** Five rooms, created a minute apart; the first was changed last. */
async function fiveRooms() {
  const {as, cloud, pass} = standIn();
  const first = cloud.addRoom({appUserId: 'ann', title: 'Alpha', description: 'Weekly'});
  pass(60);
  cloud.addRoom({appUserId: 'bob', title: 'Beta', accessLevel: 'MEMBER'});
  pass(60);
  cloud.addRoom({appUserId: 'bob', title: 'Gamma', accessLevel: 'PRIVATE'});
  pass(60);
  cloud.addRoom({appUserId: 'bob', title: 'Delta', type: 'INTERACTIVE_MEETING'});
  pass(60);
  cloud.addRoom({appUserId: 'ann', title: 'Alphabet', scheduledAt: '2030-02-01T00:00:00.000Z'});
  pass(60);
  cloud.state.rooms.change(first, {});
  const ann = await as('ann');
  return {as, list: (query: string) => ann('GET', `/me/video-rooms${query}`)};
}

const QUERIES: readonly [query: string, titles: string[]][] = [
  ['', ['Alphabet', 'Delta', 'Beta', 'Alpha']],
  ['?sortBy=CREATED_AT_DESC', ['Alphabet', 'Delta', 'Beta', 'Alpha']],
  ['?sortBy=CREATED_AT_ASC', ['Alpha', 'Beta', 'Delta', 'Alphabet']],
  ['?sortBy=LAST_MODIFIED_AT_DESC', ['Alpha', 'Alphabet', 'Delta', 'Beta']],
  ['?sortBy=LAST_MODIFIED_AT_ASC', ['Beta', 'Delta', 'Alphabet', 'Alpha']],
  ['?keyword=ALPHA', ['Alphabet', 'Alpha']],
  ['?keyword=week', ['Alpha']],
  ['?keyword=', ['Alphabet', 'Delta', 'Beta', 'Alpha']],
  ['?keyword=none', []],
  ['?videoRoomState=SCHEDULED', ['Alphabet']],
  ['?type=INTERACTIVE_MEETING', ['Delta']],
  ['?accessLevel=MEMBER', ['Beta']],
  ['?accessLevel=PRIVATE', []],
  ['?appUserId=bob', ['Delta', 'Beta']],
  ['?appUserId=bob&sortBy=CREATED_AT_ASC&pageSize=1&page=1', ['Delta']],
  ['?pageSize=3&page=1', ['Alpha']],
  ['?pageSize=3&page=7', []],
];

describe('list of rooms', () => {
  for (const [query, titles] of QUERIES) {
    it(`${query || 'without parameters'} lists ${titles.join(', ') || 'nothing'}`, async () => {
      const {list} = await fiveRooms();
      const {status, body} = await list(query);
      assert.equal(status, 200);
      assert.deepEqual(
        body.content.map((room: {title: string}) => room.title),
        titles,
      );
    });
  }

  it('answers a whole page', async () => {
    const {list} = await fiveRooms();
    const {content, ...page} = (await list('?page=1&pageSize=3')).body;
    assert.equal(content.length, 1);
    const sort = {sorted: true, unsorted: false, empty: false};
    assert.deepEqual(page, {
      totalPages: 2,
      totalElements: 4,
      numberOfElements: 1,
      number: 1,
      size: 3,
      first: false,
      last: true,
      empty: false,
      pageable: {pageNumber: 1, pageSize: 3, offset: 3, paged: true, unpaged: false, sort},
      sort,
    });
  });

  it('has ten rooms on a page, and one first and last page when there are none', async () => {
    const {list} = await fiveRooms();
    assert.equal((await list('')).body.size, 10);
    const {body} = await list('?keyword=none');
    assert.deepEqual(
      [body.totalPages, body.totalElements, body.number, body.first, body.last, body.empty],
      [0, 0, 0, true, true, true],
    );
  });

  it('shows a private room to its owner alone', async () => {
    const {as} = await fiveRooms();
    const {body} = await (await as('bob'))('GET', '/me/video-rooms?accessLevel=PRIVATE');
    assert.equal(body.content[0].title, 'Gamma');
  });

  for (const query of [
    'page=-1',
    'page=x',
    'pageSize=0',
    'sortBy=TITLE',
    'videoRoomState=OPEN',
    'type=A',
    'accessLevel=A',
  ]) {
    it(`refuses ${query}`, async () => {
      const {list} = await fiveRooms();
      assert.equal(refusal(await list(`?${query}`)), '400 INVALID_REQUEST_PARAMETER');
    });
  }
});
