import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {backendRoomsHandler, createWaitingRoom, type BackendRoomsOptions} from '../../src/server/index.js';
import {aBackend, aRequest, refusal, userOf} from './a-backend.js';

const bob = {id: 'bob', name: 'Bob'};

function aDoor() {
  let now = 1_000_000;
  const door = createWaitingRoom({now: () => now});
  return {door, pass: (time: number) => (now += time)};
}

const names = async (door: ReturnType<typeof createWaitingRoom>, room = 1) =>
  (await door.list(room, undefined, 0)).waiting.map(({name}) => name);

describe('a waiting room', () => {
  it('shows who knocks, at the door of that room alone, until somebody decides', async () => {
    const {door} = aDoor();
    assert.equal(await door.knock(1, bob, 0), 'waiting');
    assert.deepEqual(await names(door), ['Bob']);
    assert.deepEqual(await names(door, 2), []);
    assert.equal(await door.decide(2, 'bob', true), false);
    assert.equal(await door.decide(1, 'bob', true), true);
    assert.equal(await door.decide(1, 'bob', false), false, 'it is decided');
    assert.equal(await door.knock(1, bob, 0), 'admitted');
    assert.deepEqual(await names(door), []);
  });

  it('keeps who was turned away out for half a minute, and lets them knock again then', async () => {
    const {door, pass} = aDoor();
    await door.knock(1, bob, 0);
    await door.decide(1, 'bob', false);
    assert.equal(await door.knock(1, bob, 0), 'refused');
    assert.deepEqual(await names(door), []);
    pass(30_000);
    assert.equal(await door.knock(1, bob, 0), 'waiting');
  });

  it('forgets who knocks no more, who leaves, and admissions after their time', async () => {
    const {door, pass} = aDoor();
    await door.knock(1, bob, 0);
    pass(19_999);
    assert.deepEqual(await names(door), ['Bob']);
    await door.knock(1, bob, 0);
    pass(19_999);
    assert.deepEqual(await names(door), ['Bob'], 'knocked again');
    pass(1);
    assert.deepEqual(await names(door), []);
    await door.knock(1, bob, 0);
    await door.leave(1, 'bob');
    assert.deepEqual(await names(door), []);
    await door.knock(1, bob, 0);
    await door.decide(1, 'bob', true);
    await door.leave(1, 'bob');
    assert.equal(await door.knock(1, bob, 0), 'admitted', 'leaving the queue takes no admission away');
    pass(12 * 60 * 60 * 1000);
    assert.equal(await door.knock(1, bob, 0), 'waiting');
  });

  it('lets nobody back in who was sent out', async () => {
    const {door} = aDoor();
    await door.knock(1, bob, 0);
    await door.decide(1, 'bob', true);
    await door.forget(1, 'bob');
    assert.equal(await door.knock(1, bob, 0), 'waiting');
  });

  it('answers a patient knock and a patient look as soon as there is something new', async () => {
    const {door} = aDoor();
    const {version} = await door.list(1, undefined, 0);
    const look = door.list(1, version, 60_000);
    const knock = door.knock(1, bob, 60_000);
    const seen = await look;
    assert.deepEqual(seen.waiting, [bob]);
    await door.decide(1, 'bob', true);
    assert.equal(await knock, 'admitted');
    assert.deepEqual((await door.list(1, seen.version, 60_000)).waiting, []);
  });

  it('answers impatient ones in time, and those who come from another process at once', async () => {
    const {door} = aDoor();
    await door.knock(1, bob, 0);
    const {version} = await door.list(1, undefined, 0);
    assert.equal((await door.list(1, version, 5)).version, version);
    assert.equal(await door.knock(1, bob, 5), 'waiting');
    assert.deepEqual((await door.list(1, 'another', 60_000)).waiting, [bob]);
  });

  it('holds no more than 500 people at one door', async () => {
    const {door} = aDoor();
    for (let i = 0; i < 600; i++) await door.knock(1, {id: `p${i}`, name: 'P'}, 0);
    assert.equal((await names(door)).length, 500);
  });
});

describe('entering where one has to wait', () => {
  function aHost(options: Partial<BackendRoomsOptions> = {}) {
    const {server, world} = aBackend();
    const waiting = createWaitingRoom();
    const handle = backendRoomsHandler({
      server,
      userOf,
      issueTokens: true,
      waiting,
      onError: () => undefined,
      may: {enter: ({user}) => (user.appUserId === 'ann' ? true : 'wait')},
      ...options,
    });
    const {id} = world.cloud.addRoom({appUserId: 'ann'});
    const enter = (as: string, query = '') => handle(aRequest('POST', `/rooms/${id}/token${query}`, {as, body: {}}));
    return {waiting, handle, id, enter};
  }

  it('answers that one waits, then with a token', async () => {
    const {waiting, id, enter} = aHost();
    assert.equal((await enter('ann')).status, 201);
    const first = await enter('bob');
    assert.deepEqual([first.status, await first.json()], [202, {waiting: true}]);
    assert.deepEqual((await waiting.list(id, undefined, 0)).waiting, [{id: 'bob', name: 'BOB'}]);
    const patient = enter('bob', '?waiting=true');
    await waiting.decide(id, 'bob', true);
    const let_in = await patient;
    assert.equal(let_in.status, 201);
    assert.ok(((await let_in.json()) as {webRtcToken: string}).webRtcToken);
  });

  it('says who is turned away, and who has gone waits no more', async () => {
    const {waiting, id, enter, handle} = aHost();
    await enter('bob');
    await waiting.decide(id, 'bob', false);
    assert.equal(await refusal(await enter('bob', '?waiting=true')), '403 NOT_ADMITTED');
    await enter('cem');
    assert.equal((await handle(aRequest('DELETE', `/rooms/${id}/token`, {as: 'cem'}))).status, 204);
    assert.deepEqual((await waiting.list(id, undefined, 0)).waiting, []);
  });

  it('fails loudly where the host has forgotten the waiting room', async () => {
    const errors: unknown[] = [];
    const {enter} = aHost({waiting: undefined as never, onError: (error) => errors.push(error)});
    assert.equal((await enter('bob')).status, 500);
    assert.match(String(errors[0]), /createWaitingRoom/);
  });
});
