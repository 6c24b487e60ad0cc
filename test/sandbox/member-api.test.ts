import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {refusal, standIn} from './stand-in.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('member API', () => {
  it('says who the member is', async () => {
    const {as, cloud} = standIn();
    const ann = await as('ann');
    const {id} = cloud.ensureMember({appUserId: 'ann', appUserName: 'Ann', lang: 'ko'});
    const {status, body} = await ann('GET', '/me');
    assert.equal(status, 200);
    assert.deepEqual(body, {
      id,
      appUserId: 'ann',
      appUserName: 'Ann',
      lang: 'ko',
      app: {id: 7, name: 'Sandbox'},
      createdAt: '2030-01-01T00:00:00.000Z',
      lastModifiedAt: '2030-01-01T00:00:00.000Z',
    });
  });

  it('creates a room and finds it by id and by UUID', async () => {
    const {as} = standIn();
    const ann = await as('ann');
    const {status, body: room} = await ann('POST', '/me/video-rooms', {
      type: 'VIDEO_CONFERENCE',
      title: 'Morning',
      customData: {floor: '3'},
      password: 'secret',
    });
    assert.equal(status, 201);
    const {body: me} = await ann('GET', '/me');
    assert.match(room.uuid, UUID);
    assert.deepEqual(room, {
      id: room.id,
      uuid: room.uuid,
      state: 'ACTIVE',
      type: 'VIDEO_CONFERENCE',
      protocol: 'WEB_RTC',
      videoRoomState: 'LIVE_INACTIVE',
      accessLevel: 'PUBLIC',
      app: {id: 7, name: 'Sandbox'},
      member: {id: me.id, appUserId: 'ann'},
      channel: {id: room.channel.id, channelState: 'ACTIVE', name: 'Morning'},
      creatorType: 'MEMBER',
      creatorId: me.id,
      title: 'Morning',
      customData: {floor: '3'},
      policy: {hasPassword: true, manuallyApproval: false, canAutoRoomCompositeRecording: false},
      lastSessionNo: 0,
      createdAt: '2030-01-01T00:00:00.000Z',
      lastModifiedAt: '2030-01-01T00:00:00.000Z',
    });
    assert.deepEqual((await ann('GET', `/me/video-rooms/${room.id}`)).body, room);
    assert.deepEqual((await ann('GET', `/me/video-rooms/uuid/${room.uuid}`)).body, room);
  });

  it('keeps a schedule in UTC', async () => {
    const {as} = standIn();
    const ann = await as('ann');
    const input = {type: 'VIDEO_CONFERENCE', scheduledAt: '2030-02-01T09:00:00+09:00'};
    const {body} = await ann('POST', '/me/video-rooms', input);
    assert.equal(body.videoRoomState, 'SCHEDULED');
    assert.equal(body.scheduledAt, '2030-02-01T00:00:00.000Z');
  });

  it('changes what was sent, takes away what is null, and nothing else', async () => {
    const {as, pass} = standIn();
    const ann = await as('ann');
    const input = {type: 'VIDEO_CONFERENCE', title: 'A', description: 'B', password: 'secret'};
    const {body: room} = await ann('POST', '/me/video-rooms', input);
    pass(5);
    const change = {title: 'C', description: null, password: '', type: 'WEBINAR', accessLevel: 'MEMBER'};
    const {status, body} = await ann('PATCH', `/me/video-rooms/${room.id}`, change);
    assert.equal(status, 200);
    assert.deepEqual(
      [body.title, body.description, body.policy.hasPassword, body.type, body.accessLevel],
      ['C', undefined, false, 'VIDEO_CONFERENCE', 'MEMBER'],
    );
    assert.equal(body.createdAt, room.createdAt);
    assert.equal(body.lastModifiedAt, '2030-01-01T00:00:05.000Z');
  });

  it('deletes a room for good', async () => {
    const {as, cloud} = standIn();
    const ann = await as('ann');
    const {id, uuid} = cloud.addRoom({appUserId: 'ann'});
    const gone = await ann('DELETE', `/me/video-rooms/${id}`);
    assert.deepEqual([gone.status, gone.text], [204, '']);
    for (const [method, path] of [
      ['GET', `/me/video-rooms/${id}`],
      ['GET', `/me/video-rooms/uuid/${uuid}`],
      ['PATCH', `/me/video-rooms/${id}`],
      ['DELETE', `/me/video-rooms/${id}`],
      ['POST', `/me/video-rooms/${id}/web-rtc-tokens`],
      ['GET', '/me/video-rooms/99'],
      ['GET', '/me/video-rooms/nonsense'],
    ] as const) {
      assert.equal(refusal(await ann(method, path, method === 'GET' ? undefined : {})), '404 VIDEO_ROOM_NOT_FOUND');
    }
    assert.equal((await ann('GET', '/me/video-rooms')).body.totalElements, 0);
  });

  it('lets only the owner change and delete', async () => {
    const {as, cloud} = standIn();
    const {id} = cloud.addRoom({appUserId: 'ann', title: 'A'});
    const bob = await as('bob');
    assert.equal(refusal(await bob('PATCH', `/me/video-rooms/${id}`, {title: 'B'})), '403 ACCESS_DENIED');
    assert.equal(refusal(await bob('DELETE', `/me/video-rooms/${id}`)), '403 ACCESS_DENIED');
    assert.equal((await bob('GET', `/me/video-rooms/${id}`)).body.title, 'A');
  });

  it('follows the policy that members create no rooms', async () => {
    const {as, cloud} = standIn();
    cloud.state.membersMayCreateRooms = false;
    const answer = await (await as('ann'))('POST', '/me/video-rooms', {type: 'VIDEO_CONFERENCE'});
    assert.equal(refusal(answer), '400 MEMBER_SELF_CREATE_VIDEO_ROOM_NOT_AVAILABLE_DUE_TO_APP_POLICY');
  });

  it('refuses other methods and other paths', async () => {
    const {as} = standIn();
    const ann = await as('ann');
    assert.equal(refusal(await ann('PUT', '/me')), '400 UNSUPPORTED_HTTP_METHOD');
    assert.equal(refusal(await ann('GET', '/me/video-rooms/1/web-rtc-tokens')), '400 UNSUPPORTED_HTTP_METHOD');
    assert.equal(refusal(await ann('POST', '/me/event-sources')), '400 UNSUPPORTED_HTTP_METHOD');
    assert.equal(refusal(await ann('GET', '/me/elsewhere')), '404 RESOURCE_NOT_FOUND');
  });
});
