import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {standIn} from './stand-in.js';

const ORIGIN = {origin: 'https://page.test'};
const PREFLIGHT = {
  ...ORIGIN,
  'access-control-request-method': 'PATCH',
  'access-control-request-headers': 'authorization',
};

describe('browsers of any origin', () => {
  it('may ask the member API, and keep the leave to do so', async () => {
    const {status, headers} = await standIn().ask('OPTIONS', '/v2/members/me/video-rooms/1', undefined, PREFLIGHT);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('access-control-allow-headers') ?? '', /Authorization/);
    assert.match(headers.get('access-control-allow-methods') ?? '', /PATCH/);
    assert.equal(headers.get('access-control-max-age'), '600');
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });

  it('may read answers and refusals', async () => {
    const {ask, as, cloud} = standIn();
    await as('ann');
    const authorization = `Bearer ${await cloud.issueMemberToken('ann')}`;
    for (const [path, headers, status] of [
      ['/v2/members/me', {authorization}, 200],
      ['/v2/members/me', {}, 401],
      ['/v2/members/me/video-rooms/99', {authorization}, 404],
      ['/v2/members/nothing', {authorization}, 404],
    ] as const) {
      const answer = await ask('GET', path, undefined, {...ORIGIN, ...headers});
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    }
  });

  it('are not let into the server API', async () => {
    const {ask} = standIn();
    for (const path of ['/v2/apps/me/members', '/v2/vicollo-apps/me/members']) {
      const preflight = await ask('OPTIONS', path, undefined, PREFLIGHT);
      const {headers} = await ask('GET', path, undefined, {
        ...ORIGIN,
        authorization: `Basic ${btoa('app-key:app-secret')}`,
      });
      assert.equal(preflight.headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('access-control-allow-origin'), null);
    }
  });
});
