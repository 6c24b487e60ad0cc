import {expect} from '@open-wc/testing';
import {viaBackend, type BackendOptions} from '../../src/cloud/backend-cloud.js';
import type {Cloud} from '../../src/cloud/cloud.js';
import {resolveBackend} from '../../src/cloud/endpoint.js';
import {aRoom} from '../fakes/a-room.js';
import {codeOf, errorOf} from '../support/code-of.js';
import {json, scriptedFetch, type Answer} from '../support/scripted-fetch.js';

function backendWith(answers: Answer[], options: Partial<BackendOptions> = {}) {
  const {fetch, requests} = scriptedFetch(answers);
  return {cloud: viaBackend({baseUrl: '/api/vicolo/', fetch, retries: 0, ...options}), requests};
}

describe('viaBackend', () => {
  const page = {content: [aRoom()], number: 0, size: 10, totalElements: 1, totalPages: 1, last: true};
  const nothing: Answer = () => new Response(null, {status: 204});
  const grant = {webRtcServerUrl: 'wss://media.example', webRtcToken: 't'};
  for (const [what, call, answer, line, body] of [
    [
      'listRooms',
      (c) =>
        c.listRooms({page: 1, pageSize: 20, sortBy: 'CREATED_AT_ASC', keyword: 'a', videoRoomState: 'LIVE', type: 'X'}),
      json(page),
      'GET rooms?page=1&pageSize=20&sortBy=CREATED_AT_ASC&keyword=a&videoRoomState=LIVE&type=X',
      '',
    ],
    ['getRoom', (c) => c.getRoom({id: 42}), json(aRoom()), 'GET rooms/42', ''],
    ['getRoom by UUID', (c) => c.getRoom({uuid: 'a-b'}), json(aRoom()), 'GET rooms/uuid/a-b', ''],
    ['createRoom', (c) => c.createRoom({type: 'X'}), json(aRoom(), 201), 'POST rooms', '{"type":"X"}'],
    ['updateRoom', (c) => c.updateRoom(42, {title: 'y'}), json(aRoom()), 'PATCH rooms/42', '{"title":"y"}'],
    ['deleteRoom', (c) => c.deleteRoom(42), nothing, 'DELETE rooms/42', ''],
    ['me', (c) => c.me(), json({id: 1, appUserId: 'a'}), 'GET me', ''],
    [
      'issueRoomToken',
      (c) => c.issueRoomToken!(42, {password: 'p'}),
      json(grant),
      'POST rooms/42/token',
      '{"password":"p"}',
    ],
  ] as readonly [string, (c: Cloud) => Promise<unknown>, Answer, string, string][]) {
    it(`sends ${what}`, async () => {
      const {cloud, requests} = backendWith([answer], {issuesRoomTokens: true, headers: {'x-session': 'abc'}});
      await call(cloud);
      const [request] = requests;
      expect(`${request!.method} ${request!.url}`).to.equal(line.replace(' ', ` ${location.origin}/api/vicolo/`));
      expect(await request!.text()).to.equal(body);
      expect(request!.headers.get('x-session')).to.equal('abc');
      expect(request!.headers.get('authorization')).to.equal(null);
      expect(request!.credentials).to.equal('same-origin');
    });
  }

  it('leaves entering to the service, unless it is said to issue tokens', () => {
    expect(backendWith([]).cloud.issueRoomToken).to.equal(undefined);
  });

  it('asks for headers each time, and keeps what went wrong there to itself', async () => {
    let count = 0;
    const {cloud, requests} = backendWith([json(page), json(page)], {
      headers: () => Promise.resolve({'x-csrf': `secret-${++count}`}),
    });
    await cloud.listRooms();
    await cloud.listRooms();
    expect(requests.map(({headers}) => headers.get('x-csrf'))).to.deep.equal(['secret-1', 'secret-2']);
    const failing = backendWith([], {headers: () => Promise.reject(new Error('secret'))});
    const error = await errorOf(() => failing.cloud.me());
    expect(error.code).to.equal('unknown');
    expect(error.message).not.to.contain('secret');
  });

  it('understands refusals, and quotes no header', async () => {
    const refused = json({errorCode: 'VIDEO_ROOM_NOT_FOUND', errorMessage: 'none for secret-token'}, 404);
    const {cloud} = backendWith([refused], {headers: {authorization: 'Bearer secret-token'}});
    const error = await errorOf(() => cloud.getRoom({id: 42}));
    expect(error.code).to.equal('room-not-found');
    expect(error.message).not.to.contain('secret-token');
  });

  it('tries again what only reads', async () => {
    const busy = json({}, 503, {'retry-after': '0'});
    expect(await backendWith([busy, json(page)], {retries: 1}).cloud.listRooms()).to.have.property('last', true);
    expect(await codeOf(() => backendWith([busy], {retries: 1}).cloud.deleteRoom(42))).to.equal('server-error');
  });
});

describe('resolveBackend', () => {
  for (const [value, page, result] of [
    ['/api', 'https://host.example/a/b', 'https://host.example/api'],
    ['api', 'https://host.example/a/b', 'https://host.example/a/api'],
    ['/api', 'http://192.168.0.4:3000/', 'http://192.168.0.4:3000/api'],
    ['https://api.example/v1', 'http://host.example/', 'https://api.example/v1'],
    ['http://localhost:3000/api', 'https://host.example/', 'http://localhost:3000/api'],
    ['https://api.example', '', 'https://api.example/'],
  ] as const) {
    it(`${value} on ${page}`, () => {
      expect(resolveBackend(value, page).href).to.equal(result);
    });
  }

  for (const [value, page, code] of [
    ['http://api.example', 'https://host.example/', 'endpoint-insecure'],
    ['/api', '', 'endpoint-invalid'],
    ['/api?x=1', 'https://host.example/', 'endpoint-invalid'],
    ['ftp://host.example/', 'https://host.example/', 'endpoint-invalid'],
    ['https://user:pass@host.example/', 'https://host.example/', 'endpoint-invalid'],
  ] as const) {
    it(`${value} on ${page}: ${code}`, async () => {
      expect(await codeOf(() => resolveBackend(value, page))).to.equal(code);
    });
  }
});

describe('entering where one has to be let in', () => {
  const waiting = json({waiting: true}, 202);
  const grant = {webRtcServerUrl: 'wss://media.example', webRtcToken: 't'};
  const nothing: Answer = () => new Response(null, {status: 204});
  const lines = (requests: readonly Request[]) =>
    requests.map(({method, url}) => `${method} ${url.replace(`${location.origin}/api/vicolo/`, '')}`);

  it('knocks until it is let in', async () => {
    const {cloud, requests} = backendWith([waiting, waiting, json(grant, 201)], {issuesRoomTokens: true});
    let knocks = 0;
    const options = {onWaiting: () => void knocks++};
    expect(await cloud.issueRoomToken!(42, {password: 'p'}, options)).to.deep.equal(grant);
    expect(knocks).to.equal(2);
    expect(lines(requests)).to.deep.equal([
      'POST rooms/42/token',
      'POST rooms/42/token?waiting=true',
      'POST rooms/42/token?waiting=true',
    ]);
    expect(await requests[2]!.text()).to.equal('{"password":"p"}');
  });

  it('says who is turned away', async () => {
    const refusal = json({errorCode: 'NOT_ADMITTED', errorMessage: 'No.'}, 403);
    const {cloud, requests} = backendWith([waiting, refusal], {issuesRoomTokens: true});
    expect(await codeOf(() => cloud.issueRoomToken!(42))).to.equal('not-admitted');
    expect(requests.length, 'nobody is told of a leaving').to.equal(2);
  });

  it('tells the backend when nobody waits any more', async () => {
    const {cloud, requests} = backendWith([waiting, nothing], {issuesRoomTokens: true});
    const leaving = new AbortController();
    const onWaiting = () => {
      leaving.abort();
    };
    expect(await codeOf(() => cloud.issueRoomToken!(42, {}, {signal: leaving.signal, onWaiting}))).to.equal('aborted');
    expect(lines(requests)).to.deep.equal(['POST rooms/42/token', 'DELETE rooms/42/token']);
  });
});
