import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {AppServerError, createAppServer} from '../../src/server/index.js';
import {aBackend, silence} from './a-backend.js';

const BASES = ['/v2/apps/me', '/v2/vicollo-apps/me'];

async function failureOf(work: Promise<unknown>): Promise<AppServerError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof AppServerError, String(error));
  return error;
}

for (const basePath of BASES) {
  describe(`app server at ${basePath}`, () => {
    it('logs a member in with all that the profile says', async () => {
      const {server, world} = aBackend({basePath});
      const profile = {
        appUserId: 'ann',
        appUserName: '안나',
        appUserProfileImgUrl: 'https://pictures.test/1.png',
        email: 'ann@a.test',
        customType: 'staff',
        customData: {team: 'x'},
      };
      const {accessToken} = await server.logIn(profile);
      const {body: me} = await world.ask('GET', '/v2/members/me', undefined, {authorization: `Bearer ${accessToken}`});
      for (const [name, value] of Object.entries(profile)) assert.deepEqual(me[name], value, name);
    });

    it('creates, changes, lists, reads and deletes members', async () => {
      const {server} = aBackend({basePath});
      const ann = await server.saveMember({
        appUserId: 'ann',
        appUserName: 'Ann',
        appUserProfileImgUrl: 'https://p.test',
      });
      assert.deepEqual([ann.appUserName, ann.appUserProfileImgUrl], ['Ann', 'https://p.test']);
      assert.equal((await server.saveMember({appUserId: 'ann', lang: 'ko'})).lang, 'ko');
      await server.saveMember({appUserId: 'bob@b.test'});
      await server.saveMember({appUserId: 'cho'});
      const page = await server.listMembers({page: 0, pageSize: 2, sortBy: 'CREATED_AT_ASC'});
      assert.deepEqual([page.totalElements, page.content.map(({appUserId}) => appUserId)], [3, ['ann', 'bob@b.test']]);
      assert.equal(page.content[0]?.appUserName, 'Ann');
      assert.equal((await server.getMember('bob@b.test')).appUserId, 'bob@b.test');
      await server.deleteMembers('ann', 'bob@b.test');
      const {failure, status, errorCode} = await failureOf(server.getMember('ann'));
      assert.deepEqual([failure, status, errorCode], ['refused', 404, 'MEMBER_NOT_FOUND']);
      assert.equal((await server.listMembers()).totalElements, 1);
    });

    it('creates, lists, reads, changes and deletes rooms for members', async () => {
      const {server} = aBackend({basePath});
      await server.saveMember({appUserId: 'ann'});
      const room = await server.createRoom('ann', {type: 'VIDEO_CONFERENCE', title: 'A', accessLevel: 'PRIVATE'});
      assert.deepEqual([room.member?.appUserId, room.title, room.policy.hasPassword], ['ann', 'A', false]);
      assert.deepEqual((await server.listRooms({keyword: 'a', appUserId: 'ann'})).content, [room]);
      assert.equal((await server.listRooms({appUserId: 'bob'})).totalElements, 0);
      assert.deepEqual(await server.getRoom(room.id), room);
      const changed = await server.updateRoom(room.id, {title: 'B', password: 'x'});
      assert.deepEqual([changed.title, changed.policy.hasPassword], ['B', true]);
      await server.deleteRoom(room.id);
      assert.equal((await failureOf(server.getRoom(room.id))).errorCode, 'VIDEO_ROOM_NOT_FOUND');
    });

    it('registers where webhooks go', async () => {
      const {server, sent} = aBackend({basePath});
      await server.registerCallback({url: 'https://b.test/hooks', accessId: 'id', accessPassword: 'pass'});
      const [{method, url, body} = {method: '', url: '', body: ''}] = sent();
      assert.deepEqual([method, new URL(url).pathname], ['PUT', `${basePath}/callback-api`]);
      assert.deepEqual(JSON.parse(body), {url: 'https://b.test/hooks', accessId: 'id', accessPassword: 'pass'});
    });
  });
}

describe('app server', () => {
  it('takes another path for the callback', async () => {
    const {server, sent} = aBackend({callbackPath: '/elsewhere'});
    assert.equal((await failureOf(server.registerCallback({url: 'https://b.test'}))).status, 404);
    assert.ok(sent()[0]?.url.endsWith('/v2/apps/me/elsewhere'));
  });

  it('sends keys beyond ASCII as UTF-8', async () => {
    const {server, sent} = aBackend({key: '열쇠', secret: 'ß:ü'});
    assert.equal((await failureOf(server.listMembers())).errorCode, 'INVALID_APP_CREDENTIALS');
    assert.equal(sent()[0]?.authorization, `Basic ${Buffer.from('열쇠:ß:ü').toString('base64')}`);
  });

  for (const id of ['', '.', '..', 'a,b', 'a/b', 'a b']) {
    it(`sends nothing for a member called "${id}"`, async () => {
      const {server, sent} = aBackend();
      await assert.rejects(server.getMember(id), TypeError);
      await assert.rejects(server.deleteMembers('ann', id), TypeError);
      assert.deepEqual(sent(), []);
    });
  }

  it('sends nothing for no member, and for rooms that are no whole number', async () => {
    const {server, sent} = aBackend();
    await assert.rejects(server.deleteMembers(), TypeError);
    for (const id of [NaN, 1.5, -1, Infinity, '../members' as unknown as number]) {
      await assert.rejects(server.getRoom(id), TypeError);
      await assert.rejects(server.deleteRoom(id), TypeError);
    }
    assert.deepEqual(sent(), []);
  });

  it('asks the member API in a member’s place, logging in once while the token lasts', async () => {
    const {server, world, sent} = aBackend();
    world.cloud.addRoom({appUserId: 'bob', title: 'hidden', accessLevel: 'PRIVATE'});
    const {id, uuid} = world.cloud.addRoom({appUserId: 'bob', title: 'open'});
    const ann = server.asMember({appUserId: 'ann', appUserName: 'Ann'});
    const [me, rooms] = await Promise.all([ann.me(), ann.listRooms({sortBy: 'CREATED_AT_ASC'})]);
    assert.deepEqual([me.appUserName, rooms.content.map(({title}) => title)], ['Ann', ['open']]);
    assert.equal((await ann.getRoom(id)).uuid, uuid);
    assert.equal((await ann.getRoomByUuid(uuid)).id, id);
    assert.equal((await ann.issueRoomToken(id)).webRtcToken.split('.').length, 3);
    const logIns = () => sent().filter(({url}) => url.endsWith('/login')).length;
    assert.equal(logIns(), 1);
    await server.asMember({appUserId: 'ann', appUserName: 'Anna'}).me();
    assert.equal(logIns(), 1, 'a changed profile is told by logging in again');
  });

  it('logs a member in again whose token the cloud refuses, once', async () => {
    const {server, world, sent} = aBackend();
    const ann = server.asMember({appUserId: 'ann'});
    await ann.me();
    world.cloud.state.members.delete('ann');
    sent();
    assert.equal((await failureOf(ann.me())).errorCode, 'MEMBER_NOT_FOUND', '404 is no reason to log in');
    let refuse = 1;
    const {server: other} = aBackend({
      fetch: async (input) => {
        if (String(input).endsWith('/login')) return Response.json({accessToken: `t${refuse}`});
        return refuse-- > 0
          ? Response.json({errorCode: 'EXPIRED_ACCESS_TOKEN'}, {status: 401})
          : Response.json({id: 1, appUserId: 'ann'});
      },
    });
    assert.equal((await other.asMember({appUserId: 'ann'}).me()).id, 1);
    refuse = 2;
    assert.equal((await failureOf(other.asMember({appUserId: 'ann'}).me())).status, 401);
  });

  it('does not keep a token that is about to end, nor a log-in that failed', async () => {
    let logIns = 0;
    const token = (exp: number) => `x.${btoa(JSON.stringify({exp}))}.x`;
    const {server} = aBackend({
      fetch: async (input) => {
        if (!String(input).endsWith('/login')) return Response.json({id: 1, appUserId: 'ann'});
        if (++logIns === 1) return new Response('no', {status: 500});
        return Response.json({accessToken: token(Date.now() / 1000 + (logIns === 2 ? 30 : 3600))});
      },
    });
    const ann = server.asMember({appUserId: 'ann'});
    assert.equal((await failureOf(ann.me())).status, 500);
    for (const expected of [2, 3, 3]) {
      await ann.me();
      assert.equal(logIns, expected);
    }
  });
});

describe('app server that gets no proper answer', () => {
  const SECRET = 'app-secret';
  const CREDENTIALS = btoa(`app-key:${SECRET}`);
  const cases: [string, () => Promise<Response> | Response, Partial<AppServerError>][] = [
    ['no network', () => Promise.reject(new TypeError(`fetch failed ${SECRET}`)), {failure: 'network'}],
    ['an answer that is not JSON', () => new Response('<html>'), {failure: 'bad-response'}],
    ['an answer without a token', () => Response.json({}), {failure: 'bad-response'}],
    ['an empty token', () => Response.json({accessToken: ''}), {failure: 'bad-response'}],
    ['nothing', () => new Response(null, {status: 204}), {failure: 'bad-response'}],
    ['a list', () => Response.json([]), {failure: 'bad-response'}],
    ['far too much', () => new Response('x'.repeat(2 * 1024 * 1024 + 1)), {failure: 'bad-response'}],
    ['a redirect', () => Response.redirect('https://elsewhere.test/'), {failure: 'refused', status: 302}],
    [
      'an echo of what was sent',
      () => Response.json({errorCode: 'X', errorMessage: `Bad: Basic ${CREDENTIALS}`}, {status: 400}),
      {failure: 'refused', status: 400, errorCode: 'X', errorMessage: 'Bad: Basic …'},
    ],
    ['a failure that is not JSON', () => new Response('oops', {status: 503}), {failure: 'refused', status: 503}],
  ];
  for (const [what, answer, expected] of cases) {
    it(`says so: ${what}`, async () => {
      const {server} = aBackend({fetch: async () => answer()});
      const error = await failureOf(server.logIn({appUserId: 'ann'}));
      for (const [name, value] of Object.entries(expected))
        assert.equal(error[name as keyof AppServerError], value, name);
      const all = JSON.stringify({...error}) + error.message + String(error.stack) + String(error.cause);
      assert.ok(!all.includes(SECRET) && !all.includes(CREDENTIALS), all);
    });
  }

  it('stops waiting', async () => {
    const {server} = aBackend({
      timeout: 30,
      fetch: silence,
    });
    assert.equal((await failureOf(server.listMembers())).failure, 'timeout');
  });

  it('follows no redirect with its credentials', async () => {
    const modes: unknown[] = [];
    const {server} = aBackend({
      fetch: async (_, init) => {
        modes.push(init?.redirect);
        return Response.json({accessToken: 'x'});
      },
    });
    await server.logIn({appUserId: 'ann'});
    assert.deepEqual(modes, ['manual']);
  });
});

describe('in a page', () => {
  it('refuses to begin, and says why', (t) => {
    Object.assign(globalThis, {document: {}});
    t.after(() => Reflect.deleteProperty(globalThis, 'document'));
    assert.throws(
      () => createAppServer({endpoint: 'sandbox', key: 'k', secret: 'hidden'}),
      (error: Error) => /backend alone/.test(error.message) && !error.message.includes('hidden'),
    );
  });

  it('finds a module that throws', async () => {
    await assert.rejects(import('../../src/server/not-in-browsers.js'), /must not be in a browser/);
  });
});
