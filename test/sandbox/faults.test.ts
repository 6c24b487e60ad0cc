import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {refusal, standIn} from './stand-in.js';

async function faulty() {
  const stand = standIn({testHooks: true});
  return {
    ...stand,
    ann: await stand.as('ann'),
    async fail(fault: object) {
      assert.equal((await stand.ask('POST', '/__sandbox/faults', fault)).status, 204);
    },
  };
}

/** Lets everything run that waits for no timer and no signal. */
const settle = () => new Promise((done) => setImmediate(done));

describe('faults', () => {
  it('answer the next matching call in the place of the cloud', async () => {
    const {ann, fail} = await faulty();
    const body = {errorCode: 'INTERNAL_SERVER_ERROR', errorMessage: 'Later'};
    await fail({method: 'GET', path: '/v2/members/me', status: 503, body, headers: {'retry-after': '1'}});
    assert.equal(refusal(await ann('POST', '/me/video-rooms', {})), '400 EMPTY_VIDEO_ROOM_TYPE');
    const failed = await ann('GET', '/me');
    assert.equal(refusal(failed), '503 INTERNAL_SERVER_ERROR');
    assert.equal(failed.headers.get('retry-after'), '1');
    assert.equal(failed.headers.get('access-control-allow-origin'), '*');
    assert.equal((await ann('GET', '/me')).status, 200);
  });

  it('come as often as was asked, by regular expression, for any method', async () => {
    const {ann, fail} = await faulty();
    await fail({path: 'video-rooms/\\d+$', times: 2, status: 500});
    assert.equal((await ann('GET', '/me/video-rooms')).status, 200);
    assert.equal((await ann('GET', '/me/video-rooms/5')).status, 500);
    assert.equal((await ann('DELETE', '/me/video-rooms/6')).status, 500);
    assert.equal((await ann('GET', '/me/video-rooms/5')).status, 404);
  });

  it('come one after the other', async () => {
    const {ann, fail} = await faulty();
    await fail({path: '/v2/members/me', status: 500});
    await fail({path: '/v2/members/me', status: 429});
    assert.deepEqual([(await ann('GET', '/me')).status, (await ann('GET', '/me')).status], [500, 429]);
  });

  it('send text as it is', async () => {
    const {ann, fail} = await faulty();
    await fail({path: '/v2/members/me', body: '<h1>Proxy</h1>', contentType: 'text/html'});
    const {status, headers, text} = await ann('GET', '/me');
    assert.deepEqual([status, headers.get('content-type'), text], [200, 'text/html', '<h1>Proxy</h1>']);
  });

  it('leave preflights and the server API alone', async () => {
    const {ask, backend, ann, fail} = await faulty();
    await fail({path: '/v2/', status: 500});
    assert.equal((await ask('OPTIONS', '/v2/members/me')).status, 204);
    assert.equal((await backend('GET', '/members')).status, 200);
    assert.equal((await ann('GET', '/me')).status, 500);
  });

  it('are cleared', async () => {
    const {ask, ann, fail} = await faulty();
    await fail({path: '/v2/members/me', status: 500, times: 9});
    assert.equal((await ask('DELETE', '/__sandbox/faults')).status, 204);
    assert.equal((await ann('GET', '/me')).status, 200);
  });

  it('must name a path', async () => {
    const {ask} = await faulty();
    for (const fault of [{}, {path: '('}, 'no JSON']) {
      assert.equal(refusal(await ask('POST', '/__sandbox/faults', fault)), '400 INVALID_HTTP_MESSAGE_BODY');
    }
  });

  it('hang until they are cleared', async () => {
    const {ask, ann, fail} = await faulty();
    await fail({path: '/v2/members/me', hang: true});
    let answered = false;
    const hanging = ann('GET', '/me').then(() => (answered = true));
    await settle();
    assert.equal(answered, false);
    await ask('DELETE', '/__sandbox/faults');
    await hanging;
  });

  it('hang until the caller gives up', async () => {
    const {cloud, fail} = await faulty();
    await fail({path: '/v2/members/me', hang: true});
    const caller = new AbortController();
    const hanging = cloud.app.request('/v2/members/me', {signal: caller.signal});
    await settle();
    caller.abort();
    await hanging;
  });

  it('break the connection', async () => {
    const {cloud, fail} = await faulty();
    await fail({path: '/v2/members/me', close: true});
    const destroy = mock.fn();
    await cloud.app.request('/v2/members/me', {}, {incoming: {socket: {destroy}}});
    assert.equal(destroy.mock.callCount(), 1);
  });
});

describe('slow answers', () => {
  beforeEach(() => mock.timers.enable({apis: ['setTimeout']}));
  afterEach(() => mock.timers.reset());

  it('come as always, later', async () => {
    const {ann, fail} = await faulty();
    await fail({path: '/v2/members/me', delayMs: 500});
    let status: number | undefined;
    const slow = ann('GET', '/me').then((answer) => (status = answer.status));
    await settle();
    mock.timers.tick(499);
    await settle();
    assert.equal(status, undefined);
    mock.timers.tick(1);
    await slow;
    assert.equal(status, 200);
  });

  it('refuse the same change meanwhile, but no other', async () => {
    const {as, ann, fail} = await faulty();
    const bob = await as('bob');
    const room = {type: 'VIDEO_CONFERENCE', title: 'A'};
    await fail({method: 'POST', path: '/v2/members/me/video-rooms', delayMs: 500});
    const slow = ann('POST', '/me/video-rooms', room);
    await settle();
    assert.equal(refusal(await ann('POST', '/me/video-rooms', room)), '400 REQUEST_LOCKED');
    assert.equal((await ann('POST', '/me/video-rooms', {...room, title: 'B'})).status, 201);
    assert.equal((await bob('POST', '/me/video-rooms', room)).status, 201);
    assert.equal((await ann('GET', '/me/video-rooms')).status, 200);
    mock.timers.tick(500);
    assert.equal((await slow).status, 201);
    assert.equal((await ann('POST', '/me/video-rooms', room)).status, 201);
  });
});

describe('counts of requests', () => {
  it('stand by method and pattern, without tokens, and can be cleared', async () => {
    const {ask, ann, backend} = await faulty();
    await ann('GET', '/me');
    await ann('GET', '/me/video-rooms?keyword=a');
    await ann('GET', '/me/video-rooms/1');
    await ann('GET', '/me/video-rooms/2');
    await ann('GET', '/me/video-rooms/uuid/8f14e45f-ceea-467f-a9d3-4b0a3c2b1a00');
    await ann('POST', '/me/video-rooms/1/web-rtc-tokens');
    await backend('POST', '/members/login', {appUserId: 'ann'});
    await backend('GET', '/members/ann');
    const {body, text} = await ask('GET', '/__sandbox/requests');
    assert.deepEqual(body, {
      'GET /v2/members/me': 1,
      'GET /v2/members/me/video-rooms': 1,
      'GET /v2/members/me/video-rooms/{id}': 2,
      'GET /v2/members/me/video-rooms/uuid/{uuid}': 1,
      'POST /v2/members/me/video-rooms/{id}/web-rtc-tokens': 1,
      'POST /v2/apps/me/members/login': 1,
      'GET /v2/apps/me/members/{appUserId}': 1,
    });
    assert.ok(!/bearer|basic|eyJ/i.test(text));
    assert.equal((await ask('DELETE', '/__sandbox/requests')).status, 204);
    assert.deepEqual((await ask('GET', '/__sandbox/requests')).body, {});
  });
});

describe('without test hooks', () => {
  it('there is nothing to ask for', async () => {
    const {ask} = standIn();
    assert.equal(refusal(await ask('POST', '/__sandbox/faults', {path: '/'})), '404 RESOURCE_NOT_FOUND');
    assert.equal(refusal(await ask('GET', '/__sandbox/requests')), '404 RESOURCE_NOT_FOUND');
  });
});
