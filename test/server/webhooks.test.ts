import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  createWebhookHandler,
  parseWebhook,
  WebhookError,
  type Webhook,
  type WebhookHandlerOptions,
} from '../../src/server/index.js';

const CREDENTIALS = {accessId: 'cloud', accessPassword: 'pass:wörd'};
const AUTHORIZATION = `Basic ${Buffer.from('cloud:pass:wörd').toString('base64')}`;

const videoRoom = {
  id: 7,
  state: 'ACTIVE',
  videoRoomState: 'LIVE',
  type: 'VIDEO_CONFERENCE',
  title: 'A',
  channelId: 5,
  sessionNo: 1,
};
const appUser = {appUserId: 'ann', appUserName: 'Ann', channelMemberType: 'HOST', customData: {seat: '4'}};
const JOINED = {
  id: 'event-1',
  type: 'VIDEO_ROOM_PARTICIPANT_JOINED',
  app: {id: 7, state: 'ACTIVE', name: 'App', defaultRtmpOutputMode: 'LIVE'},
  data: {videoRoom, appUser, joinedAt: '2030-01-01T00:00:00.000Z'},
  createdAt: '2030-01-01T00:00:00.000Z',
};

function delivery(body: unknown = JOINED, headers: Record<string, string> = {}, method = 'POST'): Request {
  return new Request('https://host.test/webhooks', {
    method,
    headers: {authorization: AUTHORIZATION, 'content-type': 'application/json', ...headers},
    ...(method === 'POST' && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
  });
}

const parse = (request: Request) => parseWebhook(request, CREDENTIALS);

async function statusOf(request: Request): Promise<number> {
  const error = await parse(request).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof WebhookError, String(error));
  assert.ok(!error.message.includes('pass:wörd'));
  return error.status;
}

describe('parseWebhook', () => {
  it('gives a joining as it is', async () => {
    assert.deepEqual(await parse(delivery()), JOINED);
  });

  it('gives a leaving and the end of a recording as they are', async () => {
    const left = {
      ...JOINED,
      type: 'VIDEO_ROOM_PARTICIPANT_LEFT',
      data: {videoRoom, appUser, leftAt: '2030-01-01T00:00:00Z'},
    };
    assert.deepEqual(await parse(delivery(left)), left);
    const ended = {...JOINED, type: 'VIDEO_ROOM_EGRESS_ENDED', data: {videoRoom}};
    assert.deepEqual(await parse(delivery(ended)), ended);
  });

  for (const type of [
    'MEMBER_CREATED',
    'MEMBER_UPDATED',
    'VIDEO_ROOM_SCHEDULED',
    'VIDEO_ROOM_LIVE',
    'VIDEO_ROOM_LIVE_INACTIVE',
    'VIDEO_ROOM_ENDED',
    'VIDEO_ROOM_ARCHIVED',
    'VIDEO_ROOM_FAILED_ARCHIVING',
  ]) {
    it(`leaves the payload of ${type} as it comes`, async () => {
      const sent = {...JOINED, type, data: {anything: [1, null]}};
      assert.deepEqual(await parse(delivery(sent)), sent);
    });
  }

  it('calls a type unknown that it does not know, and keeps its name', async () => {
    const webhook = await parse(delivery({...JOINED, type: 'VIDEO_ROOM_ON_FIRE', data: {x: 1}}));
    assert.deepEqual([webhook.type, webhook.data], ['unknown', {x: 1}]);
    assert.equal(webhook.type === 'unknown' && webhook.name, 'VIDEO_ROOM_ON_FIRE');
    assert.equal((await parse(delivery({...JOINED, type: 'toString'}))).type, 'unknown');
  });

  it('takes nulls and fields that it does not know', async () => {
    const sparse = {
      videoRoom: {id: 7, title: null, channelId: null, more: 1},
      appUser: {appUserId: 'x', appUserName: null, customData: null},
      joinedAt: 'now',
    };
    const webhook = await parse(delivery({...JOINED, app: null, more: 1, data: sparse}));
    assert.ok(webhook.type === 'VIDEO_ROOM_PARTICIPANT_JOINED');
    assert.deepEqual(webhook.app, {});
    assert.deepEqual(webhook.data.videoRoom, {id: 7, title: null, more: 1});
    assert.deepEqual(webhook.data.appUser, {appUserId: 'x', appUserName: null, customData: null});
  });

  it('takes the word Basic in any case', async () => {
    assert.equal(
      (await parse(delivery(JOINED, {authorization: AUTHORIZATION.replace('Basic', 'basic')}))).id,
      'event-1',
    );
  });
});

describe('parseWebhook and hostile input', () => {
  const encode = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  const without = (name: string) => ({...JOINED, [name]: undefined});
  const data = (change: object) => ({...JOINED, data: {...JOINED.data, ...change}});
  const cases: [string, Request, number][] = [
    ['no credentials', delivery(JOINED, {authorization: ''}), 401],
    ['another password', delivery(JOINED, {authorization: encode('cloud:pass')}), 401],
    ['another name', delivery(JOINED, {authorization: encode('clown:pass:wörd')}), 401],
    ['a longer password', delivery(JOINED, {authorization: encode('cloud:pass:wörd1')}), 401],
    ['a bearer token', delivery(JOINED, {authorization: AUTHORIZATION.replace('Basic', 'Bearer')}), 401],
    ['the credentials and more', delivery(JOINED, {authorization: `${AUTHORIZATION}, Basic x`}), 401],
    ['endless credentials', delivery(JOINED, {authorization: `Basic ${'A'.repeat(12_000)}`}), 401],
    ['wrong credentials and a bad body', delivery('{', {authorization: encode('x:y')}), 401],
    ['GET', delivery(undefined, {}, 'GET'), 405],
    ['a form', delivery('a=1', {'content-type': 'application/x-www-form-urlencoded'}), 415],
    ['no type of content', delivery(JOINED, {'content-type': ''}), 415],
    ['no JSON', delivery('{"id":'), 400],
    ['a list', delivery([JOINED]), 400],
    ['text', delivery('"JOINED"'), 400],
    ['nothing', delivery(''), 400],
    ['no id', delivery(without('id')), 400],
    ['an empty id', delivery({...JOINED, id: ''}), 400],
    ['an id that is a number', delivery({...JOINED, id: 5}), 400],
    ['an id without end', delivery({...JOINED, id: 'x'.repeat(201)}), 400],
    ['no type', delivery(without('type')), 400],
    ['no time', delivery(without('createdAt')), 400],
    ['no data', delivery(without('data')), 400],
    ['data that is a list', delivery({...JOINED, data: []}), 400],
    ['no room', delivery(data({videoRoom: undefined})), 400],
    ['a room without id', delivery(data({videoRoom: {title: 'x'}})), 400],
    ['a room whose id is text', delivery(data({videoRoom: {...videoRoom, id: '7'}})), 400],
    ['nobody', delivery(data({appUser: null})), 400],
    ['somebody without id', delivery(data({appUser: {appUserName: 'Ann'}})), 400],
    ['no time of joining', delivery(data({joinedAt: 5})), 400],
    ['more than 256 KiB', delivery(data({more: 'x'.repeat(256 * 1024)})), 413],
    ['a length that lies', delivery(JOINED, {'content-length': '1000000'}), 413],
  ];
  for (const [what, request, status] of cases) {
    it(`refuses ${what}: ${status}`, async () => assert.equal(await statusOf(request), status));
  }

  it('reads no body of somebody who does not know the password', async () => {
    const request = delivery(JOINED, {authorization: ''});
    await statusOf(request);
    assert.equal(request.bodyUsed, false);
  });

  it('does not work without a password', async () => {
    const empty = [
      {accessId: '', accessPassword: 'x'},
      {accessId: 'x', accessPassword: ''},
    ];
    for (const credentials of empty) {
      await assert.rejects(parseWebhook(delivery(JOINED, {authorization: encode(':')}), credentials), TypeError);
      assert.throws(() => createWebhookHandler({...credentials, on: {}}), TypeError);
    }
  });
});

function aHandler(options: Partial<WebhookHandlerOptions> = {}) {
  const heard: Webhook[] = [];
  const errors: [unknown, string][] = [];
  const handle = createWebhookHandler({
    ...CREDENTIALS,
    on: {VIDEO_ROOM_PARTICIPANT_JOINED: (webhook) => heard.push(webhook)},
    onError: (error, {id}) => errors.push([error, id]),
    ...options,
  });
  const statusOf = async (request: Request) => (await handle(request)).status;
  return {heard, errors, handle, statusOf};
}

const once = () => {
  let open: () => void = () => undefined;
  return {passed: new Promise<void>((resolve) => (open = resolve)), open: () => open()};
};

describe('createWebhookHandler', () => {
  it('calls the listener of the type, and answers 204', async () => {
    const {heard, statusOf} = aHandler();
    assert.equal(await statusOf(delivery()), 204);
    assert.deepEqual(heard, [JOINED]);
  });

  it('answers 204 to what nobody listens to', async () => {
    const {heard, statusOf} = aHandler();
    assert.equal(await statusOf(delivery({...JOINED, type: 'NEW_THING'})), 204);
    assert.equal(await statusOf(delivery({...JOINED, id: '2', type: 'MEMBER_CREATED'})), 204);
    assert.deepEqual(heard, []);
  });

  it('calls `unknown` for the rest', async () => {
    const names: string[] = [];
    const {statusOf} = aHandler({on: {unknown: ({name}) => names.push(name)}});
    await statusOf(delivery({...JOINED, type: 'NEW_THING'}));
    assert.deepEqual(names, ['NEW_THING']);
  });

  it('calls for the same id once, also where both come at once', async () => {
    const {heard, statusOf} = aHandler();
    const answers = await Promise.all([statusOf(delivery()), statusOf(delivery()), statusOf(delivery())]);
    assert.deepEqual([...answers, await statusOf(delivery())], [204, 204, 204, 204]);
    assert.equal(heard.length, 1);
    await statusOf(delivery({...JOINED, id: 'event-2'}));
    assert.equal(heard.length, 2);
  });

  it('asks the injected store', async () => {
    const ids: string[] = [];
    const seen = {add: async (id: string) => ids.push(id) === 1, remove: () => undefined};
    const {heard, statusOf} = aHandler({seen});
    await statusOf(delivery());
    await statusOf(delivery());
    assert.deepEqual([ids, heard.length], [['event-1', 'event-1'], 1]);
  });

  it('loses nothing to a store that fails', async () => {
    const trouble = new Error('no Redis');
    const fail = () => Promise.reject(trouble);
    const {heard, errors, statusOf} = aHandler({seen: {add: fail, remove: fail}});
    assert.equal(await statusOf(delivery()), 204);
    assert.deepEqual([heard.length, errors], [1, [[trouble, 'event-1']]]);
  });

  it('answers 500 where a listener fails, tells, and takes the same again', async () => {
    const trouble = new Error('no database');
    let calls = 0;
    const listener = async () => {
      if (++calls === 1) throw trouble;
    };
    const {errors, handle, statusOf} = aHandler({on: {VIDEO_ROOM_PARTICIPANT_JOINED: listener}});
    const response = await handle(delivery());
    assert.equal(response.status, 500);
    assert.ok(!(await response.text()).includes('database'));
    assert.deepEqual(errors, [[trouble, 'event-1']]);
    assert.equal(await statusOf(delivery()), 204);
    assert.equal(calls, 2);
  });

  it('answers in time and lets the work go on', async () => {
    const work = once();
    const kept: Promise<unknown>[] = [];
    let done = false;
    const listener = async () => {
      await work.passed;
      done = true;
    };
    const {statusOf} = aHandler({
      on: {VIDEO_ROOM_PARTICIPANT_JOINED: listener},
      answerWithin: 10,
      waitUntil: (promise) => kept.push(promise),
    });
    assert.equal(await statusOf(delivery()), 204);
    assert.equal(done, false);
    work.open();
    await Promise.all(kept);
    assert.equal(done, true);
  });

  it('outlives a log that fails', async () => {
    const fail = () => {
      throw new Error('no disk');
    };
    const {statusOf} = aHandler({on: {VIDEO_ROOM_PARTICIPANT_JOINED: fail}, onError: fail});
    assert.equal(await statusOf(delivery()), 500);
  });

  it('tells of a failure that comes after the answer', async () => {
    const work = once();
    const kept: Promise<unknown>[] = [];
    const trouble = new Error('too late');
    const listener = async () => {
      await work.passed;
      throw trouble;
    };
    const {errors, statusOf} = aHandler({
      on: {VIDEO_ROOM_PARTICIPANT_JOINED: listener},
      answerWithin: 10,
      waitUntil: (promise) => kept.push(promise),
    });
    assert.equal(await statusOf(delivery()), 204);
    work.open();
    await Promise.all(kept);
    assert.deepEqual(errors, [[trouble, 'event-1']]);
  });

  it('refuses what parseWebhook refuses, calling nobody and remembering nothing', async () => {
    const {heard, errors, statusOf} = aHandler();
    assert.equal(await statusOf(delivery(JOINED, {authorization: 'Basic x'})), 401);
    assert.equal(await statusOf(delivery({...JOINED, data: {}})), 400);
    assert.equal(await statusOf(delivery(undefined, {}, 'GET')), 405);
    assert.deepEqual([heard, errors], [[], []]);
    assert.equal(await statusOf(delivery()), 204);
    assert.equal(heard.length, 1);
  });
});

describe('rememberSeen', () => {
  it('forgets the oldest, not the youngest', async () => {
    const {rememberSeen} = await import('../../src/server/index.js');
    const seen = rememberSeen(2);
    assert.deepEqual(
      ['a', 'b', 'a', 'c', 'b', 'c', 'a'].map((id) => seen.add(id)),
      [true, true, false, true, false, false, true],
    );
    void seen.remove('a');
    assert.equal(seen.add('a'), true);
  });
});
