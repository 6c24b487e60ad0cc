import {expect} from '@open-wc/testing';
import {createCloud, type CloudOptions} from '../../src/cloud/http-cloud.js';
import {aRoom} from '../fakes/a-room.js';
import {codeOf, errorOf} from '../support/code-of.js';
import {json, scriptedFetch, type Answer} from '../support/scripted-fetch.js';

function cloudWith(answers: Answer[], options: Partial<CloudOptions> = {}) {
  const {fetch, requests} = scriptedFetch(answers);
  return {
    cloud: createCloud({endpoint: 'https://cloud.example/base/', token: 'token-1', fetch, retries: 0, ...options}),
    requests,
  };
}

describe('createCloud', () => {
  const page = {content: [aRoom()], number: 0, size: 10, totalElements: 1, totalPages: 1, last: true};

  describe('sends', () => {
    for (const [what, call, answer, method, url, body] of [
      ['me', (c) => c.me(), {id: 1, appUserId: 'a'}, 'GET', 'v2/members/me', ''],
      ['listRooms', (c) => c.listRooms(), page, 'GET', 'v2/members/me/video-rooms', ''],
      [
        'listRooms with a query',
        (c) => c.listRooms({page: 0, pageSize: 20, keyword: '회의 &x', videoRoomState: ''}),
        page,
        'GET',
        'v2/members/me/video-rooms?page=0&pageSize=20&keyword=%ED%9A%8C%EC%9D%98+%26x',
        '',
      ],
      ['getRoom', (c) => c.getRoom({id: 42}), aRoom(), 'GET', 'v2/members/me/video-rooms/42', ''],
      ['getRoom by UUID', (c) => c.getRoom({uuid: 'a-b'}), aRoom(), 'GET', 'v2/members/me/video-rooms/uuid/a-b', ''],
      [
        'createRoom',
        (c) => c.createRoom({type: 'VIDEO_CONFERENCE', title: 'x'}),
        aRoom(),
        'POST',
        'v2/members/me/video-rooms',
        '{"type":"VIDEO_CONFERENCE","title":"x"}',
      ],
      [
        'updateRoom',
        (c) => c.updateRoom(42, {title: 'y'}),
        aRoom(),
        'PATCH',
        'v2/members/me/video-rooms/42',
        '{"title":"y"}',
      ],
      ['deleteRoom', (c) => c.deleteRoom(42), undefined, 'DELETE', 'v2/members/me/video-rooms/42', ''],
      [
        'issueRoomToken',
        (c) => c.issueRoomToken(42, {password: 'p'}),
        {webRtcServerUrl: 'wss://m', webRtcToken: 't'},
        'POST',
        'v2/members/me/video-rooms/42/web-rtc-tokens',
        '{"password":"p"}',
      ],
    ] as readonly [
      string,
      (c: ReturnType<typeof createCloud>) => Promise<unknown>,
      unknown,
      string,
      string,
      string,
    ][]) {
      it(what, async () => {
        const {cloud, requests} = cloudWith([
          answer === undefined ? () => new Response(null, {status: 204}) : json(answer),
        ]);
        await call(cloud);
        const [request] = requests;
        expect(request?.method).to.equal(method);
        expect(request?.url).to.equal(`https://cloud.example/base/${url}`);
        expect(await request?.text()).to.equal(body);
        expect(request?.headers.get('authorization')).to.equal('Bearer token-1');
        expect(request).to.include({
          credentials: 'omit',
          cache: 'no-store',
          redirect: 'error',
          referrerPolicy: 'no-referrer',
        });
      });
    }
  });

  describe('understands', () => {
    const failure = (status: number, errorCode = 'X', headers = {}) =>
      json({errorCode, errorMessage: 'said so'}, status, headers);
    for (const [what, answer, code] of [
      ['400', failure(400), 'bad-request'],
      ['400 REQUEST_LOCKED', failure(400, 'REQUEST_LOCKED'), 'request-locked'],
      ['403', failure(403), 'forbidden'],
      ['404 VIDEO_ROOM_NOT_FOUND', failure(404, 'VIDEO_ROOM_NOT_FOUND'), 'room-not-found'],
      ['404 MEMBER_NOT_FOUND', failure(404, 'MEMBER_NOT_FOUND'), 'not-found'],
      ['404 of a proxy', () => new Response('<h1>Not found</h1>', {status: 404}), 'not-found'],
      ['429', failure(429), 'rate-limited'],
      ['500', failure(500), 'server-error'],
      ['503 in HTML', () => new Response('<h1>Busy</h1>', {status: 503}), 'server-error'],
      ['an unknown 4xx', failure(418), 'bad-request'],
      [
        'HTML instead of JSON',
        () => new Response('<!doctype html>', {headers: {'content-type': 'text/html'}}),
        'bad-response',
      ],
      [
        'JSON that calls itself HTML',
        () => new Response('{}', {headers: {'content-type': 'text/html'}}),
        'bad-response',
      ],
      ['truncated JSON', () => new Response('{"id":', {headers: {'content-type': 'application/json'}}), 'bad-response'],
      ['an empty answer', () => new Response(''), 'bad-response'],
      ['an answer of the wrong shape', json({id: 'x'}), 'bad-response'],
      ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
      [
        'an endless answer',
        () => new Response(endless(), {headers: {'content-type': 'application/json'}}),
        'response-too-large',
      ],
      ['a hanging head', () => new Promise(() => undefined), 'timeout'],
      ['a hanging body', () => new Response(new ReadableStream()), 'timeout'],
    ] as readonly [string, Answer, string][]) {
      it(what, async () => {
        const {cloud} = cloudWith([answer], {timeout: 60});
        expect(await codeOf(() => cloud.getRoom({id: 42}))).to.equal(code);
      });
    }

    it('status, code, words and Retry-After', async () => {
      const {cloud} = cloudWith([failure(429, 'SLOW_DOWN', {'retry-after': '7'})]);
      const error = await errorOf(() => cloud.me());
      expect(error).to.include({status: 429, cloudCode: 'SLOW_DOWN', retryAfter: 7000, retryable: true});
      expect(error.message).to.contain('said so');
    });
  });

  describe('a failure that passes', () => {
    const busy = json({errorCode: 'X'}, 503, {'retry-after': '0'});

    it('is tried again where nothing is changed, twice by default', async () => {
      const {cloud, requests} = cloudWith([busy, () => Promise.reject(new TypeError('x')), json(aRoom())], {
        retries: 2,
      });
      expect((await cloud.getRoom({id: 42})).id).to.equal(42);
      expect(requests.length).to.equal(3);
      const more = cloudWith([busy, busy, busy], {retries: 2});
      expect(await codeOf(() => more.cloud.me())).to.equal('server-error');
    });

    it('is told at once where something is changed', async () => {
      const {cloud, requests} = cloudWith([busy, busy, busy], {retries: 2});
      for (const change of [
        () => cloud.createRoom({type: 'VIDEO_CONFERENCE'}),
        () => cloud.updateRoom(1, {title: 'x'}),
        () => cloud.deleteRoom(1),
      ]) {
        expect(await codeOf(change)).to.equal('server-error');
      }
      expect(requests.map(({method}) => method)).to.deep.equal(['POST', 'PATCH', 'DELETE']);
    });

    it('is not waited for longer than a person would', async () => {
      const {cloud, requests} = cloudWith([json({}, 429, {'retry-after': '60'})], {retries: 2});
      expect(await codeOf(() => cloud.me())).to.equal('rate-limited');
      expect(requests.length).to.equal(1);
    });

    it('is forgotten when nobody wants the answer any more', async () => {
      const stop = new AbortController();
      const {cloud} = cloudWith([json({}, 503, {'retry-after': '8'})], {retries: 2});
      const call = codeOf(() => cloud.me({signal: stop.signal}));
      setTimeout(() => stop.abort(), 30);
      expect(await call).to.equal('aborted');
    });
  });

  describe('a refused token', () => {
    it('is renewed once and the call repeated once', async () => {
      const {cloud, requests} = cloudWith([json({}, 401), json(aRoom())], {
        renewToken: () => Promise.resolve('token-2'),
      });
      expect((await cloud.getRoom({id: 42})).id).to.equal(42);
      expect(requests.map(({headers}) => headers.get('authorization'))).to.deep.equal([
        'Bearer token-1',
        'Bearer token-2',
      ]);
    });

    it('is not renewed twice', async () => {
      const {cloud, requests} = cloudWith([json({}, 401), json({}, 401)], {
        renewToken: () => Promise.resolve('token-2'),
      });
      expect(await codeOf(() => cloud.me())).to.equal('token-rejected');
      expect(requests.length).to.equal(2);
    });

    it('is an error without a page to ask', async () => {
      expect(await codeOf(() => cloudWith([json({}, 401)]).cloud.me())).to.equal('token-rejected');
    });

    it('is not quoted, though the cloud echoes it', async () => {
      const {cloud} = cloudWith([json({errorCode: 'BAD', errorMessage: 'bad token token-1'}, 400)]);
      expect((await errorOf(() => cloud.me())).message).not.to.contain('token-1');
    });
  });

  describe('entering', () => {
    const refused = (status: number) => json({errorCode: 'X', errorMessage: 'no'}, status);
    const withPassword = json(aRoom({policy: {hasPassword: true}}));
    for (const [what, answers, code] of [
      ['403 in a room with a password', [refused(403), withPassword], 'password-required'],
      ['400 in a room with a password', [refused(400), withPassword], 'password-required'],
      ['403 in a room without', [refused(403), json(aRoom())], 'forbidden'],
      ['400 in a room without', [refused(400), json(aRoom())], 'bad-request'],
      ['403 when the room cannot be read', [refused(403), refused(500)], 'forbidden'],
      ['404', [json({errorCode: 'VIDEO_ROOM_NOT_FOUND'}, 404)], 'room-not-found'],
    ] as readonly [string, Answer[], string][]) {
      it(what, async () => {
        expect(await codeOf(() => cloudWith(answers).cloud.issueRoomToken(42))).to.equal(code);
      });
    }
  });

  for (const room of [{id: 1.5}, {id: -1}, {id: NaN}, {uuid: '../me'}, {uuid: ''}, {id: '42' as unknown as number}]) {
    it(`refuses the room ${JSON.stringify(room)} before anything is sent`, async () => {
      const {cloud, requests} = cloudWith([]);
      expect(await codeOf(() => cloud.getRoom(room))).to.equal('room-invalid');
      expect(requests).to.be.empty;
    });
  }

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const {cloud} = cloudWith([() => new Promise(() => undefined)]);
    const call = codeOf(() => cloud.me({signal: stop.signal}));
    stop.abort();
    expect(await call).to.equal('aborted');
  });

  it('stops while the page is asked for a token', async () => {
    const stop = new AbortController();
    const {cloud} = cloudWith([], {token: '', renewToken: () => new Promise(() => undefined)});
    const call = codeOf(() => cloud.me({signal: stop.signal}));
    stop.abort();
    expect(await call).to.equal('aborted');
  });

  it('refuses a bad endpoint at once', async () => {
    expect(await codeOf(() => createCloud({endpoint: 'http://cloud.example', token: 'x'}))).to.equal(
      'endpoint-insecure',
    );
  });
});

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(256 * 1024).fill(32));
    },
  });
}
