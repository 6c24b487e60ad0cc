// The stand-in and the kit's client were written apart from each other: here they meet, without a network.
import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {FullCloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import type {RoomSignal} from '../../src/cloud/wire.js';
import {createCloud} from '../../src/cloud/http-cloud.js';
import {standIn, type StandIn} from './stand-in.js';

describe('the client and the stand-in', () => {
  let world: StandIn;
  let minji: FullCloud;
  let alex: FullCloud;

  const clientOf = async (appUserId: string, appUserName: string) => {
    world.cloud.ensureMember({appUserId, appUserName, appUserProfileImgUrl: 'https://pictures.example/1.png'});
    return createCloud({
      endpoint: 'http://localhost',
      renewToken: () => world.cloud.issueMemberToken(appUserId, 31_536_000),
      fetch: async (input, init) => world.cloud.app.request(String(input), init),
    });
  };
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'no error',
      (error: VicoloError) => error.code,
    );

  beforeEach(async () => {
    world = standIn();
    minji = await clientOf('minji', '김민지');
    alex = await clientOf('alex', 'Alex');
  });

  it('agree on who one is', async () => {
    const me = await minji.me();
    assert.equal(me.appUserId, 'minji');
    assert.equal(me.appUserName, '김민지');
  });

  it('agree on a room, from creating to deleting', async () => {
    const created = await minji.createRoom({
      type: 'VIDEO_CONFERENCE',
      title: 'Planning',
      description: 'Weekly',
      accessLevel: 'PUBLIC',
      scheduledAt: '2030-02-01T09:00:00.000Z',
      customType: 'team',
      customData: {floor: '3'},
      password: 'secret',
      manuallyApproval: true,
    });
    assert.equal(created.videoRoomState, 'SCHEDULED');
    assert.equal(created.policy.hasPassword, true);
    assert.equal(created.policy.manuallyApproval, true);
    assert.equal(created.member?.appUserName, '김민지');
    assert.deepEqual(created.customData, {floor: '3'});
    assert.deepEqual(await alex.getRoom({id: created.id}), created);
    assert.deepEqual(await alex.getRoom({uuid: created.uuid!}), created);

    const changed = await minji.updateRoom(created.id, {title: 'Planning, moved'});
    assert.equal(changed.title, 'Planning, moved');
    assert.equal(changed.description, 'Weekly');

    await minji.deleteRoom(created.id);
    assert.equal(await codeOf(minji.getRoom({id: created.id})), 'room-not-found');
    assert.equal(await codeOf(minji.deleteRoom(created.id)), 'room-not-found');
  });

  it('agree on pages, and on every part of a query', async () => {
    for (let i = 1; i <= 12; i++) await minji.createRoom({type: 'VIDEO_CONFERENCE', title: `Room ${i}`});
    const first = await alex.listRooms();
    assert.deepEqual(
      [first.content.length, first.number, first.totalElements, first.totalPages, first.last],
      [10, 0, 12, 2, false],
    );
    const second = await alex.listRooms({page: 1});
    assert.deepEqual([second.content.length, second.number, second.last], [2, 1, true]);
    const found = await alex.listRooms({
      keyword: 'room 1',
      sortBy: 'CREATED_AT_ASC',
      type: 'VIDEO_CONFERENCE',
      accessLevel: 'PUBLIC',
      videoRoomState: 'LIVE_INACTIVE',
      appUserId: 'minji',
      pageSize: 3,
    });
    assert.deepEqual(
      found.content.map(({title}) => title),
      ['Room 1', 'Room 10', 'Room 11'],
    );
    assert.equal((await alex.listRooms({appUserId: 'nobody'})).totalElements, 0);
  });

  it('agree on entering', async () => {
    const {id} = await minji.createRoom({type: 'VIDEO_CONFERENCE', password: 'open sesame'});
    assert.equal(await codeOf(alex.issueRoomToken(id)), 'password-required');
    assert.equal(await codeOf(alex.issueRoomToken(id, {password: 'wrong'})), 'password-required');
    const grant = await alex.issueRoomToken(id, {password: 'open sesame'});
    assert.match(grant.webRtcServerUrl, /^wss?:/);
    assert.equal(grant.webRtcToken.split('.').length, 3);
  });

  describe('agree on refusals:', () => {
    const cases: readonly [string, () => Promise<unknown>, string][] = [
      ['a room that is not there', () => alex.getRoom({id: 999_999}), 'room-not-found'],
      ['entering one', () => alex.issueRoomToken(999_999), 'room-not-found'],
      ['a room without a type', () => alex.createRoom({type: ''}), 'bad-request'],
      ['an unknown sorting', () => alex.listRooms({sortBy: 'RANDOM' as 'CREATED_AT_ASC'}), 'bad-request'],
      ["changing somebody else's room", async () => alex.updateRoom(await minjisRoom(), {title: 'Mine'}), 'forbidden'],
      ["deleting somebody else's room", async () => alex.deleteRoom(await minjisRoom()), 'forbidden'],
      [
        "entering somebody else's private room",
        async () => alex.issueRoomToken(await minjisRoom('PRIVATE')),
        'forbidden',
      ],
    ];
    const minjisRoom = async (accessLevel = 'PUBLIC') =>
      (await minji.createRoom({type: 'VIDEO_CONFERENCE', accessLevel})).id;
    for (const [what, act, code] of cases) {
      it(`${what}: ${code}`, async () => assert.equal(await codeOf(act()), code));
    }
  });

  it('agree on live changes: of rooms that one may see, each with its new state', async () => {
    const seen: RoomSignal[] = [];
    const stop = new AbortController();
    let watching = Promise.resolve('');
    await new Promise<void>((onOpen) => {
      watching = codeOf(alex.watchRooms((signal) => seen.push(signal), {signal: stop.signal, onOpen}));
    });
    const hidden = await minji.createRoom({type: 'VIDEO_CONFERENCE', accessLevel: 'PRIVATE'});
    const shown = await minji.createRoom({type: 'VIDEO_CONFERENCE'});
    world.cloud.state.rooms.enter(world.cloud.state.rooms.get(shown.id), 'PA_1');
    await minji.deleteRoom(shown.id);
    while (seen.length < 3) await new Promise(setImmediate);
    assert.deepEqual(
      seen.map(({videoRoomId, videoRoomState}) => [videoRoomId, videoRoomState]),
      [
        [shown.id, 'LIVE_INACTIVE'],
        [shown.id, 'LIVE'],
        [shown.id, 'LIVE'],
      ],
    );
    assert.ok(!seen.some(({videoRoomId}) => videoRoomId === hidden.id));
    stop.abort();
    assert.equal(await watching, 'aborted');
  });

  it('agree on what is locked: the same change while the first runs', async () => {
    const body = {type: 'VIDEO_CONFERENCE', title: 'Twice'};
    const codes = await Promise.all([codeOf(minji.createRoom(body)), codeOf(minji.createRoom(body))]);
    assert.deepEqual(codes.sort(), ['no error', 'request-locked']);
    assert.equal((await minji.listRooms()).totalElements, 1);
  });

  it('agree on a token that has expired', async () => {
    let asked = 0;
    const impatient = createCloud({
      endpoint: 'http://localhost',
      renewToken: ({reason}) => {
        asked++;
        return world.cloud.issueMemberToken('alex', reason === 'rejected' ? 31_536_000 : -10);
      },
      fetch: async (input, init) => world.cloud.app.request(String(input), init),
    });
    assert.equal((await impatient.me()).appUserId, 'alex');
    assert.equal(asked, 2);
  });
});
