import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {backendRoomsHandler, type BackendRoomsOptions} from '../../src/server/index.js';
import {aBackend, aRequest, refusal, userOf, type Asked} from './a-backend.js';

const ROOM = {type: 'VIDEO_CONFERENCE', title: 'Planning'};

function aHost(options: Partial<BackendRoomsOptions> = {}) {
  const backend = aBackend();
  const handle = backendRoomsHandler({server: backend.server, userOf, ...options});
  const ask = (method: string, path: string, asked?: Asked) => handle(aRequest(method, path, asked));
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they have asked for
  const json = async (response: Promise<Response>): Promise<any> => (await response).json();
  return {...backend, cloud: backend.world.cloud, handle, ask, json};
}

describe('backendRoomsHandler', () => {
  it('goes the whole way of a room', async () => {
    const {ask, json} = aHost();
    const created = await ask('POST', '/rooms', {as: 'ann', body: {...ROOM, customData: {floor: '3'}}});
    assert.equal(created.status, 201);
    assert.equal(created.headers.get('cache-control'), 'no-store');
    const room = await json(Promise.resolve(created));
    assert.deepEqual([room.member.appUserId, room.member.appUserName, room.customData], ['ann', 'ANN', {floor: '3'}]);
    assert.deepEqual(await json(ask('GET', `/rooms/${room.id}`, {as: 'bob'})), room);
    assert.deepEqual(await json(ask('GET', `/rooms/uuid/${room.uuid}`, {as: 'bob'})), room);
    const page = await json(ask('GET', '/rooms?page=0&pageSize=5&keyword=plan&type=VIDEO_CONFERENCE', {as: 'bob'}));
    assert.deepEqual([page.content, page.size, page.last], [[room], 5, true]);
    const changed = await json(
      ask('PATCH', `/rooms/${room.id}`, {as: 'ann', body: {title: 'Moved', description: null}}),
    );
    assert.equal(changed.title, 'Moved');
    const gone = await ask('DELETE', `/rooms/${room.id}`, {as: 'ann'});
    assert.deepEqual([gone.status, await gone.text()], [204, '']);
    assert.equal(await refusal(await ask('GET', `/rooms/${room.id}`, {as: 'ann'})), '404 VIDEO_ROOM_NOT_FOUND');
  });

  it('says who one is', async () => {
    const {ask, json} = aHost();
    const me = await json(ask('GET', '/me', {as: 'ann'}));
    assert.deepEqual([me.appUserId, me.appUserName], ['ann', 'ANN']);
    assert.ok(!('mayCreateRooms' in me), 'nothing is said where the host has no rule');
  });

  it('says who is offered to create rooms, which is no right to do so', async () => {
    const {ask, json} = aHost({may: {offerCreate: ({user}) => user.appUserId === 'ann', create: () => false}});
    assert.equal((await json(ask('GET', '/me', {as: 'ann'}))).mayCreateRooms, true);
    assert.equal((await json(ask('GET', '/me', {as: 'bob'}))).mayCreateRooms, false);
    assert.equal((await ask('POST', '/rooms', {as: 'ann', body: ROOM})).status, 403);
  });

  it('creates where the app lets members create nothing by themselves', async () => {
    const {ask, cloud} = aHost();
    cloud.state.membersMayCreateRooms = false;
    assert.equal((await ask('POST', '/rooms', {as: 'ann', body: ROOM})).status, 201);
  });

  it('shows everybody what they may see, page by page', async () => {
    const {ask, cloud, json} = aHost();
    for (const owner of ['ann', 'bob', 'bob', 'ann']) {
      cloud.addRoom({appUserId: owner, title: `of ${owner}`, accessLevel: 'PRIVATE'});
    }
    const page = await json(ask('GET', '/rooms?pageSize=1&page=1', {as: 'ann'}));
    assert.deepEqual([page.totalElements, page.content.length, page.content[0].member.appUserId], [2, 1, 'ann']);
    const {id} = cloud.addRoom({appUserId: 'bob', accessLevel: 'PRIVATE'});
    assert.equal((await ask('GET', `/rooms/${id}`, {as: 'ann'})).status, 403);
  });

  it('is where basePath says, and nowhere else', async () => {
    const {ask} = aHost({basePath: '/my-backend/'});
    assert.equal((await ask('GET', '/my-backend/rooms', {as: 'ann'})).status, 200);
    for (const path of ['/rooms', '/my-backendrooms', '/my-backend', '/other/my-backend/rooms', '/my-backend/rooms/']) {
      assert.equal(await refusal(await ask('GET', path, {as: 'ann'})), '404 RESOURCE_NOT_FOUND', path);
    }
  });

  it('refuses other methods and names those that will do', async () => {
    const {ask} = aHost();
    for (const [method, path, allow] of [
      ['PUT', '/rooms', 'GET, POST'],
      ['POST', '/rooms/1', 'GET, PATCH, DELETE'],
      ['DELETE', '/me', 'GET'],
      ['GET', '/rooms/1/token', 'POST, DELETE'],
    ] as const) {
      const response = await ask(method, path, {as: 'ann'});
      assert.equal(response.headers.get('allow'), allow);
      assert.equal(await refusal(response), '405 UNSUPPORTED_HTTP_METHOD');
    }
  });
});

describe('backendRoomsHandler and who is asking', () => {
  const CALLS: [string, string, unknown?][] = [
    ['GET', '/me'],
    ['GET', '/rooms'],
    ['POST', '/rooms', ROOM],
    ['GET', '/rooms/1001'],
    ['GET', '/rooms/uuid/8b2f7d0e-0000-4000-8000-000000000000'],
    ['PATCH', '/rooms/1001', {title: 'x'}],
    ['DELETE', '/rooms/1001'],
    ['POST', '/rooms/1001/token', {}],
  ];
  for (const [method, path, body] of CALLS) {
    it(`answers 401 to ${method} ${path} without a user, and asks the cloud nothing`, async () => {
      const {ask, cloud, sent} = aHost({issueTokens: true});
      cloud.addRoom({appUserId: 'ann'});
      assert.equal(await refusal(await ask(method, path, {body})), '401 NOT_SIGNED_IN');
      assert.deepEqual(sent(), []);
    });
  }

  it('lets no page choose an owner', async () => {
    const {ask, cloud, json} = aHost();
    cloud.ensureMember({appUserId: 'bob'});
    const body = {...ROOM, appUserId: 'bob', member: {appUserId: 'bob'}, creatorId: 1, state: 'DELETED', id: 5};
    const room = await json(ask('POST', '/rooms?appUserId=bob', {as: 'ann', body, headers: {'x-app-user-id': 'bob'}}));
    assert.equal(room.member.appUserId, 'ann');
    const changed = await json(ask('PATCH', `/rooms/${room.id}`, {as: 'ann', body: {title: 'x', appUserId: 'bob'}}));
    assert.equal(changed.member.appUserId, 'ann');
  });

  it('sends the cloud no more than it knows', async () => {
    const {ask, sent} = aHost();
    const body = `{"type": "VIDEO_CONFERENCE", "title": "x", "__proto__": {"appUserId": "bob"}, "constructor": 1}`;
    assert.equal((await ask('POST', '/rooms', {as: 'ann', body})).status, 201);
    const created = sent().find(({method, url}) => method === 'POST' && url.endsWith('/video-rooms'));
    assert.deepEqual(JSON.parse(created?.body ?? ''), {type: 'VIDEO_CONFERENCE', title: 'x', appUserId: 'ann'});
    await ask('GET', '/rooms?keyword=a&appUserId=bob&evil=1&accessLevel=PRIVATE', {as: 'ann'});
    assert.equal(new URL(sent().at(-1)?.url ?? '').search, '?keyword=a');
  });

  it('lets nobody but the owner change or delete', async () => {
    const {ask, cloud} = aHost();
    const {id} = cloud.addRoom({appUserId: 'ann', title: 'A'});
    assert.equal(
      await refusal(await ask('PATCH', `/rooms/${id}`, {as: 'bob', body: {title: 'B'}})),
      '403 ACCESS_DENIED',
    );
    assert.equal(await refusal(await ask('DELETE', `/rooms/${id}`, {as: 'bob'})), '403 ACCESS_DENIED');
    assert.equal(cloud.state.rooms.get(id).title, 'A');
  });

  it('asks the host’s rules, with what they need to decide', async () => {
    const asked: unknown[] = [];
    const note = (what: string, answer: boolean) => (question: {user: {appUserId: string}; room?: object}) => {
      asked.push([what, question.user.appUserId, (question.room as {title?: string} | undefined)?.title]);
      return answer;
    };
    const {ask, cloud} = aHost({
      issueTokens: true,
      may: {
        list: note('list', false),
        read: note('read', false),
        create: note('create', false),
        update: async (question) => note('update', true)(question),
        delete: note('delete', true),
        enter: note('enter', false),
      },
    });
    const {id, uuid} = cloud.addRoom({appUserId: 'ann', title: 'A'});
    const as = 'mod';
    const denied = '403 ACCESS_DENIED';
    assert.equal(await refusal(await ask('GET', '/rooms', {as})), denied);
    assert.equal(await refusal(await ask('GET', `/rooms/${id}`, {as})), denied);
    assert.equal(await refusal(await ask('GET', `/rooms/uuid/${uuid}`, {as})), denied);
    assert.equal(await refusal(await ask('POST', '/rooms', {as, body: ROOM})), denied);
    assert.equal(await refusal(await ask('POST', `/rooms/${id}/token`, {as, body: {}})), denied);
    assert.equal((await ask('PATCH', `/rooms/${id}`, {as, body: {title: 'B'}})).status, 200);
    assert.equal((await ask('DELETE', `/rooms/${id}`, {as})).status, 204);
    assert.deepEqual(asked, [
      ['list', 'mod', undefined],
      ['read', 'mod', 'A'],
      ['read', 'mod', 'A'],
      ['create', 'mod', 'Planning'],
      ['enter', 'mod', 'A'],
      ['update', 'mod', 'A'],
      ['delete', 'mod', 'B'],
    ]);
    assert.equal(cloud.state.rooms.all().length, 0);
  });

  it('takes a rule that forgets to answer for a no', async () => {
    const {ask} = aHost({may: {create: (() => undefined) as unknown as () => boolean}});
    assert.equal((await ask('POST', '/rooms', {as: 'ann', body: ROOM})).status, 403);
  });
});

describe('backendRoomsHandler and entering', () => {
  it('leaves it to the page unless it is told otherwise', async () => {
    const {ask, cloud, sent} = aHost();
    const {id} = cloud.addRoom({appUserId: 'ann'});
    assert.equal(await refusal(await ask('POST', `/rooms/${id}/token`, {as: 'ann', body: {}})), '501 NOT_OFFERED');
    assert.deepEqual(sent(), []);
  });

  it('gives credentials of the member who is signed in, where the password is right', async () => {
    const {ask, cloud} = aHost({issueTokens: true});
    const {id} = cloud.addRoom({appUserId: 'ann', password: 'sesame'});
    const enter = (body?: unknown) => ask('POST', `/rooms/${id}/token`, {as: 'bob', body});
    assert.equal((await enter()).status, 403);
    assert.equal((await enter({password: 'wrong'})).status, 403);
    const response = await enter({password: 'sesame', customData: {seat: '4'}, appUserId: 'ann'});
    assert.equal(response.status, 201);
    const grant = (await response.json()) as {webRtcServerUrl: string; webRtcToken: string};
    assert.match(grant.webRtcServerUrl, /^ws/);
    const claims = JSON.parse(atob(grant.webRtcToken.split('.')[1] ?? '')) as {sub: string};
    assert.equal(claims.sub, 'bob');
  });
});

describe('backendRoomsHandler and hostile input', () => {
  const cases: [string, string, string, Asked, string][] = [
    ['no JSON', 'POST', '/rooms', {body: '{'}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['a list', 'POST', '/rooms', {body: '[]'}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['null', 'POST', '/rooms', {body: 'null'}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['no type', 'POST', '/rooms', {body: {title: 'x'}}, '400 EMPTY_VIDEO_ROOM_TYPE'],
    ['a type of the cloud’s that is none', 'POST', '/rooms', {body: {type: 'PARTY'}}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['a title that is a number', 'POST', '/rooms', {body: {...ROOM, title: 1}}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['a flag that is text', 'PATCH', '/rooms/1001', {body: {manuallyApproval: 'yes'}}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['data that is a list', 'PATCH', '/rooms/1001', {body: {customData: []}}, '400 INVALID_HTTP_MESSAGE_BODY'],
    [
      'a form of another site',
      'POST',
      '/rooms',
      {body: 'type=VIDEO_CONFERENCE', headers: {'content-type': 'application/x-www-form-urlencoded'}},
      '415 UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'JSON as plain text',
      'POST',
      '/rooms',
      {body: ROOM, headers: {'content-type': 'text/plain; application/json'}},
      '415 UNSUPPORTED_MEDIA_TYPE',
    ],
    ['more than 64 KiB', 'POST', '/rooms', {body: {...ROOM, title: 'x'.repeat(65_536)}}, '413 BODY_TOO_LARGE'],
    [
      'a length that lies',
      'POST',
      '/rooms',
      {body: ROOM, headers: {'content-length': '99999999'}},
      '413 BODY_TOO_LARGE',
    ],
    ['a page that is none', 'GET', '/rooms?page=-1', {}, '400 INVALID_REQUEST_PARAMETER'],
    ['a page of everything', 'GET', '/rooms?pageSize=100000', {}, '400 INVALID_REQUEST_PARAMETER'],
    ['a page size of nothing', 'GET', '/rooms?pageSize=0', {}, '400 INVALID_REQUEST_PARAMETER'],
    ['an unknown sorting', 'GET', '/rooms?sortBy=RANDOM', {}, '400 INVALID_REQUEST_PARAMETER'],
    ['a room that is a path', 'GET', '/rooms/%2e%2e%2fmembers', {}, '404 RESOURCE_NOT_FOUND'],
    ['a room that is a word', 'GET', '/rooms/one', {}, '404 RESOURCE_NOT_FOUND'],
    ['a number beyond numbers', 'GET', '/rooms/99999999999999999999', {}, '404 RESOURCE_NOT_FOUND'],
    ['a UUID that is a path', 'GET', '/rooms/uuid/..%2f..', {}, '404 RESOURCE_NOT_FOUND'],
    ['a room that is not there', 'DELETE', '/rooms/999', {}, '404 VIDEO_ROOM_NOT_FOUND'],
  ];
  for (const [what, method, path, asked, expected] of cases) {
    it(`answers ${expected} to ${what}`, async () => {
      const {ask, cloud} = aHost();
      cloud.addRoom({appUserId: 'ann'});
      assert.equal(await refusal(await ask(method, path, {as: 'ann', ...asked})), expected);
    });
  }

  it('answers 413 to a body without an end, and reads no further', async () => {
    const {handle} = aHost();
    let chunks = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        chunks++;
        controller.enqueue(new Uint8Array(8192).fill(32));
      },
    });
    const headers = {'content-type': 'application/json', cookie: 'session=ann'};
    const init = {method: 'POST', headers, body, duplex: 'half'} as RequestInit;
    assert.equal(await refusal(await handle(new Request('https://host.test/rooms', init))), '413 BODY_TOO_LARGE');
    assert.ok(chunks < 20, String(chunks));
  });

  it('answers 408 to a body that never comes', async (t) => {
    t.mock.timers.enable({apis: ['setTimeout']});
    const {handle} = aHost();
    const body = new ReadableStream<Uint8Array>({pull: () => new Promise(() => undefined)});
    const headers = {'content-type': 'application/json', cookie: 'session=ann'};
    const answer = handle(
      new Request('https://host.test/rooms', {method: 'POST', headers, body, duplex: 'half'} as RequestInit),
    );
    await new Promise(setImmediate);
    t.mock.timers.tick(10_000);
    assert.equal(await refusal(await answer), '408 BODY_TOO_SLOW');
  });
});
