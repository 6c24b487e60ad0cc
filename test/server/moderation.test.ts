import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  createWaitingRoom,
  moderationHandler,
  type ModerationHandlerOptions,
  type RoomService,
} from '../../src/server/index.js';
import {aBackend, aRequest, refusal, userOf} from './a-backend.js';

const MICROPHONE = 2;
const CAMERA = 1;
const notFound = Object.assign(new Error('participant does not exist'), {code: 'not_found', status: 404});

/** A room service in which everything is written down. The real one is asked in test/sandbox/moderation.test.ts. */
function aRoomService(): {service: RoomService; calls: unknown[]} {
  const calls: unknown[] = [];
  const track = (sid: string, source: number, muted = false) => ({sid, source, muted});
  const people = [
    {identity: 'ann', tracks: [track('A1', MICROPHONE), track('A2', CAMERA)]},
    {identity: 'bob', tracks: [track('B1', MICROPHONE), track('B2', CAMERA)]},
    {identity: 'cem', tracks: [track('C1', MICROPHONE, true)]},
  ];
  const record =
    (name: string) =>
    (...args: unknown[]): Promise<void> => {
      calls.push([name, ...args]);
      return Promise.resolve();
    };
  return {
    calls,
    service: {
      listParticipants: () => Promise.resolve(people),
      getParticipant: (_, identity) => {
        const found = people.find((person) => person.identity === identity);
        return found ? Promise.resolve(found) : Promise.reject(notFound);
      },
      mutePublishedTrack: record('mute'),
      removeParticipant: record('remove'),
      deleteRoom: record('delete'),
      sendData: (room, data, kind, options) =>
        record('send')(room, new TextDecoder().decode(data), kind, options) as Promise<void>,
    },
  };
}

function aHost(options: Partial<ModerationHandlerOptions> = {}) {
  const {server, world} = aBackend();
  const {service, calls} = aRoomService();
  const errors: unknown[] = [];
  const handle = moderationHandler({
    server,
    userOf,
    roomService: service,
    mediaRoomOf: ({id}) => `media-${id}`,
    onError: (error) => errors.push(error),
    ...options,
  });
  const room = world.cloud.addRoom({appUserId: 'ann'});
  const path = `/rooms/${room.id}`;
  const act = (as: string, body: unknown, where = path) => handle(aRequest('POST', `${where}/moderation`, {as, body}));
  return {handle, act, calls, errors, path, room, media: `media-${room.id}`};
}

describe('moderationHandler', () => {
  it('does at the media server what the owner asks for', async () => {
    const {act, calls, media} = aHost();
    for (const [action, identity] of [
      ['mute', 'bob'],
      ['askToUnmute', 'cem'],
      ['remove', 'bob'],
      ['muteAll', 'ann'],
      ['endForAll', 'ann'],
    ]) {
      assert.equal((await act('ann', {action, identity})).status, 204, action);
    }
    assert.deepEqual(calls, [
      ['mute', media, 'bob', 'B1', true],
      ['send', media, 'unmute', 0, {destinationIdentities: ['cem'], topic: 'vicolo.ask'}],
      ['remove', media, 'bob'],
      ['mute', media, 'bob', 'B1', true],
      ['delete', media],
    ]);
  });

  it('knows a room by its UUID, too', async () => {
    const {act, calls, room, media} = aHost();
    assert.equal((await act('ann', {action: 'remove', identity: 'bob'}, `/rooms/uuid/${room.uuid}`)).status, 204);
    assert.deepEqual(calls, [['remove', media, 'bob']]);
  });

  it('does nothing for anybody else, whatever their page shows', async () => {
    const {act, handle, calls, path} = aHost({waiting: createWaitingRoom()});
    assert.equal(await refusal(await act('bob', {action: 'mute', identity: 'ann'})), '403 ACCESS_DENIED');
    assert.equal(await refusal(await handle(aRequest('GET', `${path}/waiting`, {as: 'bob'}))), '403 ACCESS_DENIED');
    const body = {id: 'bob', admit: true};
    assert.equal(
      await refusal(await handle(aRequest('POST', `${path}/waiting`, {as: 'bob', body}))),
      '403 ACCESS_DENIED',
      'nobody lets themselves in',
    );
    assert.equal((await handle(aRequest('POST', `${path}/moderation`, {body: {}}))).status, 401);
    assert.deepEqual(calls, []);
  });

  it('asks the host’s own rule, which is told who, what and where', async () => {
    const asked: unknown[] = [];
    const {act, calls} = aHost({
      may: ({user, action, identity, room}) => {
        asked.push([user.appUserId, action, identity, room.member?.appUserId]);
        return action === 'mute';
      },
    });
    assert.equal((await act('bob', {action: 'mute', identity: 'ann'})).status, 204);
    assert.equal((await act('ann', {action: 'remove', identity: 'bob'})).status, 403, 'no owner beside the rule');
    assert.deepEqual(asked, [
      ['bob', 'mute', 'ann', 'ann'],
      ['ann', 'remove', 'bob', 'ann'],
    ]);
    assert.equal(calls.length, 1);
  });

  for (const [what, body, answer] of [
    ['an unknown action', {action: 'constructor', identity: 'bob'}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['no identity', {action: 'mute'}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['an identity of another type', {action: 'mute', identity: {}}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['a huge identity', {action: 'mute', identity: 'x'.repeat(201)}, '400 INVALID_HTTP_MESSAGE_BODY'],
    ['a body that is too large', {action: 'mute', identity: 'x'.repeat(20_000)}, '413 BODY_TOO_LARGE'],
    ['somebody who is not here', {action: 'mute', identity: 'zoe'}, '404 PARTICIPANT_NOT_FOUND'],
    ['a question to somebody who is not here', {action: 'askToUnmute', identity: 'zoe'}, '404 PARTICIPANT_NOT_FOUND'],
    ['recording without a recorder', {action: 'startRecording', identity: 'ann'}, '501 NOT_OFFERED'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const {act, calls} = aHost();
      assert.equal(await refusal(await act('ann', body)), answer);
      assert.deepEqual(calls, []);
    });
  }

  it('refuses other paths and methods', async () => {
    const {handle, path} = aHost({basePath: '/b'});
    assert.equal(
      await refusal(await handle(aRequest('POST', `${path}/moderation`, {as: 'ann', body: {}}))),
      '404 RESOURCE_NOT_FOUND',
    );
    assert.equal((await handle(aRequest('GET', `/b${path}/moderation`, {as: 'ann'}))).headers.get('allow'), 'POST');
    assert.equal((await handle(aRequest('PUT', `/b${path}/waiting`, {as: 'ann'}))).headers.get('allow'), 'GET, POST');
  });

  it('answers 502 where the media server or the recorder fails, and tells the host alone why', async () => {
    const broken = () => Promise.reject(new Error('secret-key is wrong'));
    const {act, errors} = aHost({
      roomService: {...aRoomService().service, removeParticipant: broken},
      recorder: {start: broken, stop: broken},
    });
    for (const action of ['remove', 'startRecording', 'stopRecording']) {
      const answer = await act('ann', {action, identity: 'bob'});
      const text = await answer.text();
      assert.equal(answer.status, 502);
      assert.match(text, /MEDIA_SERVER_FAILED/);
      assert.doesNotMatch(text, /secret/);
    }
    assert.equal(errors.length, 3);
    assert.match(String((errors[0] as Error).cause), /secret-key is wrong/);
  });

  it('does not fail to mute everybody since one of them leaves meanwhile', async () => {
    const {service} = aRoomService();
    const {act} = aHost({roomService: {...service, mutePublishedTrack: () => Promise.reject(notFound)}});
    assert.equal((await act('ann', {action: 'muteAll', identity: 'ann'})).status, 204);
  });

  it('records by the host’s recorder', async () => {
    const done: string[] = [];
    const {act, room} = aHost({
      recorder: {
        start: ({id}) => Promise.resolve(done.push(`start ${id}`)),
        stop: ({id}) => Promise.resolve(done.push(`stop ${id}`)),
      },
    });
    await act('ann', {action: 'startRecording', identity: 'ann'});
    await act('ann', {action: 'stopRecording', identity: 'ann'});
    assert.deepEqual(done, [`start ${room.id}`, `stop ${room.id}`]);
  });

  it('tells the owner who waits, lets them in, and lets nobody back in who was sent out', async () => {
    const waiting = createWaitingRoom();
    const {handle, act, path, room} = aHost({waiting});
    const ask = async (method: string, body?: object) =>
      handle(aRequest(method, `${path}/waiting`, {as: 'ann', ...(body && {body})}));
    await waiting.knock(room.id, {id: 'bob', name: 'Bob'}, 0);
    const {version, waiting: seen} = (await (await ask('GET')).json()) as {version: string; waiting: unknown};
    assert.deepEqual(seen, [{id: 'bob', name: 'Bob'}]);
    const later = handle(aRequest('GET', `${path}/waiting?after=${version}`, {as: 'ann'}));
    assert.equal((await ask('POST', {id: 'bob', admit: true})).status, 204);
    assert.deepEqual(((await (await later).json()) as {waiting: unknown}).waiting, []);
    assert.equal(await refusal(await ask('POST', {id: 'bob', admit: true})), '404 PARTICIPANT_NOT_FOUND');
    assert.equal(await refusal(await ask('POST', {id: 'bob', admit: 'yes'})), '400 INVALID_HTTP_MESSAGE_BODY');
    assert.equal(await refusal(await ask('POST', {admit: true})), '400 INVALID_HTTP_MESSAGE_BODY');
    await act('ann', {action: 'remove', identity: 'bob'});
    assert.equal(await waiting.knock(room.id, {id: 'bob', name: 'Bob'}, 0), 'waiting');
  });

  it('says so where there is no waiting room', async () => {
    const {handle, path} = aHost();
    assert.equal(await refusal(await handle(aRequest('GET', `${path}/waiting`, {as: 'ann'}))), '501 NOT_OFFERED');
  });
});
