import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {refusal, standIn} from './stand-in.js';

for (const base of ['/v2/apps/me', '/v2/vicollo-apps/me']) {
  describe(`server API at ${base}`, () => {
    it('asks for the key and the secret', async () => {
      const {ask} = standIn();
      const get = (authorization?: string) =>
        ask('GET', `${base}/members`, undefined, authorization ? {authorization} : {});
      assert.equal(refusal(await get()), '401 EMPTY_APP_CREDENTIALS');
      assert.equal(refusal(await get('Bearer abc')), '401 EMPTY_APP_CREDENTIALS');
      assert.equal(refusal(await get(`Basic ${btoa('app-key:guess')}`)), '401 INVALID_APP_CREDENTIALS');
      assert.equal((await get(`Basic ${btoa('app-key:app-secret')}`)).status, 200);
    });

    it('logs a member in, creating and changing it', async () => {
      const {ask, backend} = standIn();
      const login = (body: unknown) => backend('POST', '/members/login', body, base);
      const {status, body} = await login({appUserId: 'ann', appUserName: 'Ann', email: 'ann@a.test'});
      assert.equal(status, 200);
      const me = (accessToken: string) =>
        ask('GET', '/v2/members/me', undefined, {authorization: `Bearer ${accessToken}`});
      const first = await me(body.accessToken);
      assert.deepEqual([first.status, first.body.appUserName], [200, 'Ann']);
      const second = await me((await login({appUserId: 'ann', appUserName: 'Anna'})).body.accessToken);
      assert.deepEqual(
        [second.body.id, second.body.appUserName, second.body.email],
        [first.body.id, 'Anna', 'ann@a.test'],
      );
    });

    it('creates, changes, lists, reads and deletes members', async () => {
      const {backend} = standIn();
      assert.equal((await backend('POST', '/members', {appUserId: 'ann'}, base)).status, 201);
      assert.equal((await backend('POST', '/members', {appUserId: 'ann', lang: 'en'}, base)).status, 200);
      await backend('POST', '/members', {appUserId: 'bob'}, base);
      await backend('POST', '/members', {appUserId: 'cho'}, base);
      const page = (await backend('GET', '/members?pageSize=2&sortBy=CREATED_AT_ASC', undefined, base)).body;
      assert.deepEqual([page.totalElements, page.content[0].appUserId, page.content[0].lang], [3, 'ann', 'en']);
      assert.equal((await backend('GET', '/members/bob', undefined, base)).body.appUserId, 'bob');
      assert.equal((await backend('DELETE', '/members/ann,bob', undefined, base)).status, 204);
      assert.equal(refusal(await backend('GET', '/members/bob', undefined, base)), '404 MEMBER_NOT_FOUND');
      assert.equal((await backend('GET', '/members', undefined, base)).body.totalElements, 1);
    });

    it('refuses members without a proper appUserId', async () => {
      const {backend} = standIn();
      for (const path of ['/members', '/members/login']) {
        const post = async (body: unknown) => refusal(await backend('POST', path, body, base));
        assert.equal(await post({}), '400 EMPTY_APP_USER_ID');
        assert.equal(await post({appUserId: ' '}), '400 EMPTY_APP_USER_ID');
        assert.equal(await post({appUserId: 'a,b'}), '400 INVALID_APP_USER_ID_FORMAT');
        assert.equal(await post({appUserId: 5}), '400 INVALID_HTTP_MESSAGE_BODY');
        assert.equal(await post('no JSON'), '400 INVALID_HTTP_MESSAGE_BODY');
      }
    });

    it('creates, lists, reads, changes and deletes rooms of anybody', async () => {
      const {backend, cloud} = standIn();
      const ann = cloud.ensureMember({appUserId: 'ann'});
      const input = {type: 'VIDEO_CONFERENCE', appUserId: 'ann', title: 'A', accessLevel: 'PRIVATE'};
      const {status, body: room} = await backend('POST', '/video-rooms', input, base);
      assert.equal(status, 201);
      assert.deepEqual([room.member, room.creatorType, room.creatorId], [{id: ann.id, appUserId: 'ann'}, 'APP', 7]);
      assert.equal((await backend('GET', '/video-rooms?keyword=a', undefined, base)).body.content[0].id, room.id);
      assert.deepEqual((await backend('GET', `/video-rooms/${room.id}`, undefined, base)).body, room);
      assert.equal((await backend('PATCH', `/video-rooms/${room.id}`, {title: 'B'}, base)).body.title, 'B');
      assert.equal((await backend('DELETE', `/video-rooms/${room.id}`, undefined, base)).status, 204);
      assert.equal(
        refusal(await backend('GET', `/video-rooms/${room.id}`, undefined, base)),
        '404 VIDEO_ROOM_NOT_FOUND',
      );
    });

    it('refuses rooms without type or owner', async () => {
      const {backend, cloud} = standIn();
      cloud.ensureMember({appUserId: 'ann'});
      const post = async (body: unknown) => refusal(await backend('POST', '/video-rooms', body, base));
      assert.equal(await post({appUserId: 'ann'}), '400 EMPTY_VIDEO_ROOM_TYPE');
      assert.equal(await post({type: 'VIDEO_CONFERENCE'}), '400 EMPTY_APP_USER_ID');
      assert.equal(await post({type: 'VIDEO_CONFERENCE', appUserId: 'bob'}), '404 MEMBER_NOT_FOUND');
    });

    it('refuses other methods, other paths and callbacks without an address', async () => {
      const {backend} = standIn();
      for (const path of [
        '/members',
        '/members/login',
        '/members/ann',
        '/video-rooms',
        '/video-rooms/1',
        '/callback-api',
      ]) {
        const method = path === '/callback-api' ? 'GET' : 'PUT';
        assert.equal(refusal(await backend(method, path, undefined, base)), '400 UNSUPPORTED_HTTP_METHOD', path);
      }
      assert.equal(refusal(await backend('GET', '/nothing', undefined, base)), '404 RESOURCE_NOT_FOUND');
      for (const url of [undefined, 'backend', 'ftp://backend.test']) {
        assert.equal(refusal(await backend('PUT', '/callback-api', {url}, base)), '400 INVALID_HTTP_MESSAGE_BODY');
      }
    });
  });
}

describe('vicollo generation', () => {
  it('takes and answers screenName and profileImgUrl', async () => {
    const {as, backend} = standIn();
    const input = {appUserId: 'ann', screenName: 'Ann', profileImgUrl: 'https://a.test/a'};
    const {body} = await backend('POST', '/members', input, '/v2/vicollo-apps/me');
    assert.deepEqual(
      [body.screenName, body.profileImgUrl, body.appUserName, body.appUserProfileImgUrl],
      ['Ann', 'https://a.test/a', undefined, undefined],
    );
    const {body: me} = await (await as('ann'))('GET', '/me');
    assert.deepEqual([me.appUserName, me.appUserProfileImgUrl, me.screenName], ['Ann', 'https://a.test/a', undefined]);
  });
});
