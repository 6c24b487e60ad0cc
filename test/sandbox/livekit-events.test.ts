import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mediaRoom, tell} from './media-server.js';
import {refusal, standIn} from './stand-in.js';

function aRoom() {
  const cloud = standIn();
  const {id} = cloud.cloud.addRoom({appUserId: 'ann', scheduledAt: '2030-01-01T00:10:00.000Z'});
  return {
    ...cloud,
    id,
    media: mediaRoom(cloud, id),
    async facts() {
      const {body} = await (await cloud.as('ann'))('GET', `/me/video-rooms/${id}`);
      return [body.videoRoomState, body.lastSessionNo, body.liveStartedAt, body.liveEndedAt];
    },
  };
}

describe('state of a room', () => {
  it('goes from scheduled to live, empty and ended', async () => {
    const {facts, media, pass} = aRoom();
    assert.deepEqual(await facts(), ['SCHEDULED', 0, undefined, undefined]);
    pass(60);
    await media.start();
    assert.deepEqual(await facts(), ['SCHEDULED', 0, undefined, undefined]);
    await media.join('ann');
    assert.deepEqual(await facts(), ['LIVE', 1, '2030-01-01T00:01:00.000Z', undefined]);
    pass(60);
    await media.join('bob');
    await media.leave('ann');
    assert.deepEqual(await facts(), ['LIVE', 1, '2030-01-01T00:01:00.000Z', undefined]);
    await media.leave('bob');
    assert.deepEqual(await facts(), ['LIVE_INACTIVE', 1, '2030-01-01T00:01:00.000Z', undefined]);
    pass(60);
    await media.finish();
    assert.deepEqual(await facts(), ['ENDED', 1, '2030-01-01T00:01:00.000Z', '2030-01-01T00:03:00.000Z']);
  });

  it('begins a new session after an empty and after an ended room', async () => {
    const {facts, media, pass} = aRoom();
    await media.join('ann');
    await media.leave('ann');
    await media.join('ann', 'again');
    assert.deepEqual((await facts()).slice(0, 2), ['LIVE', 2]);
    await media.finish();
    pass(60);
    await media.join('bob');
    assert.deepEqual(await facts(), ['LIVE', 3, '2030-01-01T00:01:00.000Z', undefined]);
  });

  it('stays live when a member has come from a second window before the first is gone', async () => {
    const {facts, media} = aRoom();
    await media.join('ann', 'one');
    await media.join('ann', 'two');
    await media.leave('ann', 'one');
    assert.deepEqual((await facts()).slice(0, 2), ['LIVE', 1]);
  });

  it('forgets those whom a media server that was started anew does not know', async () => {
    const {facts, media} = aRoom();
    await media.join('ann');
    await media.start();
    await media.join('bob');
    await media.leave('bob');
    assert.deepEqual((await facts()).slice(0, 2), ['LIVE_INACTIVE', 2]);
  });

  it('does not count the hidden', async () => {
    const {facts, media} = aRoom();
    await media.join('recorder', 'recorder', {permission: {hidden: true}});
    assert.equal((await facts())[0], 'SCHEDULED');
  });
});

describe("the media server's messages", () => {
  it('must be signed with its key', async () => {
    const {id, facts, ...cloud} = aRoom();
    const room = {sid: 'RM_1', name: `room-${id}`};
    const event = {event: 'participant_joined', room, participant: {sid: 'PA_1', identity: 'ann'}};
    const refused = '401 INVALID_APP_CREDENTIALS';
    assert.equal(refusal(await cloud.ask('POST', '/livekit-webhook', event)), refused);
    assert.equal(refusal(await tell(cloud, event, {key: 'other'})), refused);
    assert.equal(refusal(await tell(cloud, event, {secret: 'other-secret-of-some-length-for-hs256'})), refused);
    assert.equal(refusal(await tell(cloud, event, {signed: {...event, event: 'room_finished'}})), refused);
    assert.equal((await facts())[0], 'SCHEDULED');
    assert.equal((await tell(cloud, event)).status, 200);
    assert.equal((await facts())[0], 'LIVE');
  });

  it('may be about other rooms, deleted rooms and other events', async () => {
    const {id, facts, cloud, ...rest} = aRoom();
    const told = {cloud, ...rest};
    const participant = {sid: 'PA_1', identity: 'ann'};
    for (const name of ['elsewhere', 'room-99', `room-${cloud.addRoom({appUserId: 'ann'}).id}`, `room-${id}`]) {
      const event = name === `room-${id}` ? 'track_published' : 'participant_joined';
      assert.equal((await tell(told, {event, room: {name}, participant})).status, 200);
    }
    assert.equal((await facts())[0], 'SCHEDULED');
    cloud.state.rooms.delete(cloud.state.rooms.get(id));
    assert.equal((await rest.media.join('ann')).status, 200);
  });
});
