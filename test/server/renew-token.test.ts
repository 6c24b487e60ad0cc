import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renewTokenHandler} from '../../src/server/index.js';
import {aBackend, aRequest, refusal, silence, userOf} from './a-backend.js';

describe('renewTokenHandler', () => {
  it('answers a token of the member who is signed in, and nobody keeps it', async () => {
    const {server, world} = aBackend();
    const response = await renewTokenHandler({server, userOf})(aRequest('POST', '/token', {as: 'ann'}));
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const authorization = `Bearer ${await response.text()}`;
    const {body} = await world.ask('GET', '/v2/members/me', undefined, {authorization});
    assert.deepEqual([body.appUserId, body.appUserName], ['ann', 'ANN']);
  });

  it('believes the host, never the page', async () => {
    const {server, sent} = aBackend();
    const renew = renewTokenHandler({server, userOf});
    const pretend = {appUserId: 'bob'};
    await renew(
      aRequest('POST', '/token?appUserId=bob', {as: 'ann', body: pretend, headers: {'x-app-user-id': 'bob'}}),
    );
    assert.deepEqual(
      sent().map(({body}) => JSON.parse(body).appUserId),
      ['ann'],
    );
  });

  it('answers 401 where nobody is signed in, and asks the cloud nothing', async () => {
    for (const nobody of [undefined, null]) {
      const {server, sent} = aBackend();
      const renew = renewTokenHandler({server, userOf: async () => nobody});
      assert.equal(await refusal(await renew(aRequest('POST', '/token'))), '401 NOT_SIGNED_IN');
      assert.deepEqual(sent(), []);
    }
  });

  it('takes POST alone', async () => {
    const {server} = aBackend();
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const response = await renewTokenHandler({server, userOf})(aRequest(method, '/token', {as: 'ann'}));
      assert.equal(response.headers.get('allow'), 'POST');
      assert.equal(await refusal(response), '405 UNSUPPORTED_HTTP_METHOD');
    }
  });

  const failures: [string, () => Promise<Response> | Response, string, boolean][] = [
    [
      'the key is wrong',
      () => Response.json({errorCode: 'INVALID_APP_CREDENTIALS'}, {status: 401}),
      '502 CLOUD_FAILED',
      true,
    ],
    ['the cloud is down', () => Promise.reject(new TypeError('fetch failed')), '502 CLOUD_FAILED', true],
    ['the cloud has failed', () => Response.json({errorCode: 'INTERNAL'}, {status: 500}), '502 CLOUD_FAILED', true],
    [
      'the cloud refuses the user',
      () => Response.json({errorCode: 'INVALID_APP_USER_ID_FORMAT'}, {status: 400}),
      '400 INVALID_APP_USER_ID_FORMAT',
      false,
    ],
  ];
  for (const [what, answer, expected, isOurs] of failures) {
    it(`answers ${expected} where ${what}`, async () => {
      const errors: unknown[] = [];
      const {server} = aBackend({fetch: async () => answer()});
      const renew = renewTokenHandler({server, userOf, onError: (error) => errors.push(error)});
      assert.equal(await refusal(await renew(aRequest('POST', '/token', {as: 'ann'}))), expected);
      assert.equal(errors.length, isOurs ? 1 : 0);
    });
  }

  it('answers 504 where the cloud takes too long', async () => {
    const {server} = aBackend({
      timeout: 20,
      fetch: silence,
    });
    const renew = renewTokenHandler({server, userOf, onError: () => undefined});
    assert.equal(await refusal(await renew(aRequest('POST', '/token', {as: 'ann'}))), '504 CLOUD_TIMEOUT');
  });

  it('tells the page nothing about a failure of the host, and the host everything', async () => {
    const errors: unknown[] = [];
    const trouble = new Error('database password hunter2');
    const {server} = aBackend();
    for (const userOf of [
      () => Promise.reject(trouble),
      () => {
        throw trouble;
      },
    ]) {
      const renew = renewTokenHandler({server, userOf, onError: (error) => errors.push(error)});
      const response = await renew(aRequest('POST', '/token'));
      assert.equal(response.status, 500);
      assert.ok(!(await response.text()).includes('hunter2'));
    }
    assert.deepEqual(errors, [trouble, trouble]);
  });

  it('hands what the framework knows to userOf', async () => {
    const {server, sent} = aBackend();
    const renew = renewTokenHandler<{session: string}>({server, userOf: (_, {session}) => ({appUserId: session})});
    assert.equal((await renew(aRequest('POST', '/token'), {session: 'cho'})).status, 200);
    assert.equal(JSON.parse(sent()[0]?.body ?? '').appUserId, 'cho');
  });
});
