import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mediaRoom} from './media-server.js';
import {standIn} from './stand-in.js';

const URL = 'https://backend.test/hooks';

interface Delivery {
  readonly url: string;
  readonly authorization: string | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they have asked for
  readonly body: any;
}

/** A stand-in with a registered backend that answers with `respond`. */
async function withBackend(callback: object = {url: URL}, respond: () => Response = () => new Response()) {
  const deliveries: Delivery[] = [];
  const cloud = standIn({
    fetch: async (url, init) => {
      const body = JSON.parse(String(init?.body));
      deliveries.push({url: String(url), authorization: new Headers(init?.headers).get('authorization'), body});
      return respond();
    },
  });
  assert.equal((await cloud.backend('PUT', '/callback-api', callback)).status, 200);
  return {
    ...cloud,
    async delivered() {
      await cloud.cloud.webhooksSettled();
      return deliveries.splice(0);
    },
  };
}

describe('webhooks to the backend', () => {
  it('tell of those who come and go, in order', async () => {
    const stand = await withBackend();
    const {id, channelId} = stand.cloud.addRoom({appUserId: 'ann', title: 'A'});
    stand.cloud.ensureMember({appUserId: 'bob', appUserName: 'Bob', customData: {team: 'x'}});
    const media = mediaRoom(stand, id);
    await media.join('ann');
    stand.pass(60);
    await media.join('bob');
    await media.leave('bob');
    await media.leave('ann');
    const deliveries = await stand.delivered();

    const {id: eventId, ...first} = deliveries[0]?.body ?? {};
    assert.equal(typeof eventId, 'string');
    const videoRoom = {
      id,
      state: 'ACTIVE',
      videoRoomState: 'LIVE',
      type: 'VIDEO_CONFERENCE',
      title: 'A',
      channelId,
      sessionNo: 1,
    };
    assert.deepEqual(first, {
      type: 'VIDEO_ROOM_PARTICIPANT_JOINED',
      app: {id: 7, state: 'ACTIVE', name: 'Sandbox', defaultRtmpOutputMode: 'LIVE'},
      data: {
        videoRoom,
        appUser: {appUserId: 'ann', appUserName: null, channelMemberType: 'HOST', customData: null},
        joinedAt: '2030-01-01T00:00:00.000Z',
      },
      createdAt: '2030-01-01T00:00:00.000Z',
    });
    const bob = {appUserId: 'bob', appUserName: 'Bob', channelMemberType: 'CONTRIBUTOR', customData: {team: 'x'}};
    assert.deepEqual(deliveries[2]?.body.data, {videoRoom, appUser: bob, leftAt: '2030-01-01T00:01:00.000Z'});
    assert.deepEqual(
      deliveries.map(({body}) => [body.type, body.data.appUser.appUserId, body.data.videoRoom.videoRoomState]),
      [
        ['VIDEO_ROOM_PARTICIPANT_JOINED', 'ann', 'LIVE'],
        ['VIDEO_ROOM_PARTICIPANT_JOINED', 'bob', 'LIVE'],
        ['VIDEO_ROOM_PARTICIPANT_LEFT', 'bob', 'LIVE'],
        ['VIDEO_ROOM_PARTICIPANT_LEFT', 'ann', 'LIVE_INACTIVE'],
      ],
    );
  });

  it('carry what was given at entering', async () => {
    const stand = await withBackend();
    const {id} = stand.cloud.addRoom({appUserId: 'ann'});
    const ann = await stand.as('ann');
    await ann('POST', `/me/video-rooms/${id}/web-rtc-tokens`, {customData: {seat: '4'}});
    await mediaRoom(stand, id).join('ann');
    assert.deepEqual((await stand.delivered())[0]?.body.data.appUser.customData, {seat: '4'});
  });

  it('tell of somebody whom the cloud does not know', async () => {
    const stand = await withBackend();
    const {id} = stand.cloud.addRoom({appUserId: 'ann'});
    await mediaRoom(stand, id).join('bot', 'bot', {name: 'Robot'});
    const {appUser} = (await stand.delivered())[0]?.body.data ?? {};
    assert.deepEqual([appUser.appUserId, appUser.appUserName], ['bot', 'Robot']);
  });

  it('tell of new and changed members, not of those who stay as they are', async () => {
    const {backend, delivered} = await withBackend();
    await backend('POST', '/members/login', {appUserId: 'ann'});
    await backend('POST', '/members', {appUserId: 'ann', appUserName: 'Ann'});
    await backend('POST', '/members/login', {appUserId: 'ann', appUserName: 'Ann'});
    const deliveries = await delivered();
    assert.deepEqual(
      deliveries.map(({body}) => [body.type, body.data.member.appUserName]),
      [
        ['MEMBER_CREATED', undefined],
        ['MEMBER_UPDATED', 'Ann'],
      ],
    );
  });

  it('tell of scheduled rooms and of ended recordings', async () => {
    const stand = await withBackend();
    const ann = await stand.as('ann');
    const scheduledAt = '2030-02-01T00:00:00.000Z';
    await ann('POST', '/me/video-rooms', {type: 'VIDEO_CONFERENCE'});
    const {body: room} = await ann('POST', '/me/video-rooms', {type: 'VIDEO_CONFERENCE', scheduledAt});
    await stand.backend('POST', '/video-rooms', {type: 'VIDEO_CONFERENCE', scheduledAt, appUserId: 'ann'});
    await mediaRoom(stand, room.id).endEgress();
    assert.deepEqual(
      (await stand.delivered()).map(({body}) => [body.type, body.data.videoRoom.id]),
      [
        ['VIDEO_ROOM_SCHEDULED', room.id],
        ['VIDEO_ROOM_SCHEDULED', room.id + 1],
        ['VIDEO_ROOM_EGRESS_ENDED', room.id],
      ],
    );
  });

  it('are sent with the credentials of the registration, and without where it has none', async () => {
    const {backend, delivered} = await withBackend({url: URL, accessId: 'id', accessPassword: 'pass:word'});
    await backend('POST', '/members', {appUserId: 'ann'});
    await backend('PUT', '/callback-api', {url: `${URL}/2`});
    await backend('POST', '/members', {appUserId: 'bob'});
    assert.deepEqual(
      (await delivered()).map(({url, authorization}) => [url, authorization]),
      [
        [URL, `Basic ${btoa('id:pass:word')}`],
        [`${URL}/2`, null],
      ],
    );
  });

  it('does not answer the password of the registration', async () => {
    const {backend} = standIn();
    const {text} = await backend('PUT', '/callback-api', {url: URL, accessId: 'id', accessPassword: 'secret'});
    assert.ok(!text.includes('secret'));
  });

  for (const [what, respond] of [
    ['that is refused', () => new Response('no', {status: 500})],
    [
      'that does not arrive',
      () => {
        throw new TypeError('fetch failed');
      },
    ],
  ] as const) {
    it(`do not repeat a delivery ${what}, and go on`, async () => {
      const {backend, delivered} = await withBackend({url: URL}, respond);
      await backend('POST', '/members', {appUserId: 'ann'});
      await backend('POST', '/members', {appUserId: 'bob'});
      assert.deepEqual(
        (await delivered()).map(({body}) => body.data.member.appUserId),
        ['ann', 'bob'],
      );
    });
  }
});
