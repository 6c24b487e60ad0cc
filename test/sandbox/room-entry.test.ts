import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decode} from 'hono/jwt';
import {TokenVerifier} from 'livekit-server-sdk';
import {LIVE_KIT, refusal, standIn} from './stand-in.js';

describe('entering a room', () => {
  it('answers a token of the media server for this room and this member', async () => {
    const {as, cloud} = standIn();
    const {id} = cloud.addRoom({appUserId: 'ann'});
    const bob = await as('bob');
    const member = cloud.ensureMember({appUserId: 'bob', appUserName: 'Bob', appUserProfileImgUrl: 'https://a.test/b'});
    const {status, body} = await bob('POST', `/me/video-rooms/${id}/web-rtc-tokens`, {});
    assert.equal(status, 201);
    assert.deepEqual(Object.keys(body).sort(), ['webRtcServerUrl', 'webRtcToken']);
    assert.equal(body.webRtcServerUrl, LIVE_KIT.url);

    const grant = await new TokenVerifier(LIVE_KIT.key, LIVE_KIT.secret).verify(body.webRtcToken);
    assert.equal(grant.sub, 'bob');
    assert.equal(grant.name, 'Bob');
    assert.deepEqual(grant.video, {
      roomJoin: true,
      room: `room-${id}`,
      canPublish: true,
      canSubscribe: true,
      canPublishData: true,
      canUpdateOwnMetadata: true,
    });
    assert.deepEqual(JSON.parse(grant.metadata ?? ''), {
      channelMemberType: 'CONTRIBUTOR',
      id: member.id,
      appUserId: 'bob',
      appUserName: 'Bob',
      appUserProfileImgUrl: 'https://a.test/b',
    });
  });

  for (const [what, options, seconds] of [
    ['ten minutes by default', {}, 600],
    ['as long as was set', {mediaTokenLifetime: 30}, 30],
  ] as const) {
    it(`gives the token ${what}`, async () => {
      const {as, cloud} = standIn(options);
      const {id} = cloud.addRoom({appUserId: 'ann'});
      const {body} = await (await as('ann'))('POST', `/me/video-rooms/${id}/web-rtc-tokens`);
      const {exp = 0, nbf = 0} = decode(body.webRtcToken).payload;
      assert.ok(Math.abs(exp - nbf - seconds) <= 1); // the second may turn between the two
    });
  }

  it('uses the media server that was started last', async () => {
    const {as, cloud} = standIn();
    const {id} = cloud.addRoom({appUserId: 'ann'});
    cloud.state.liveKit = {...LIVE_KIT, url: 'ws://other.test'};
    const {body} = await (await as('ann'))('POST', `/me/video-rooms/${id}/web-rtc-tokens`);
    assert.equal(body.webRtcServerUrl, 'ws://other.test');
  });

  it('asks everybody for the password', async () => {
    const {as, cloud} = standIn();
    const path = `/me/video-rooms/${cloud.addRoom({appUserId: 'ann', password: 'secret'}).id}/web-rtc-tokens`;
    for (const member of [await as('ann'), await as('bob')]) {
      assert.equal(refusal(await member('POST', path)), '403 INVALID_VIDEO_ROOM_PASSWORD');
      assert.equal(refusal(await member('POST', path, {})), '403 INVALID_VIDEO_ROOM_PASSWORD');
      assert.equal(refusal(await member('POST', path, {password: 'Secret'})), '403 INVALID_VIDEO_ROOM_PASSWORD');
      assert.equal((await member('POST', path, {password: 'secret'})).status, 201);
    }
  });

  it('lets only its owner see and enter a private room', async () => {
    const {as, cloud} = standIn();
    const {id, uuid} = cloud.addRoom({appUserId: 'ann', accessLevel: 'PRIVATE'});
    const bob = await as('bob');
    assert.equal(refusal(await bob('POST', `/me/video-rooms/${id}/web-rtc-tokens`, {})), '403 ACCESS_DENIED');
    assert.equal(refusal(await bob('GET', `/me/video-rooms/${id}`)), '403 ACCESS_DENIED');
    assert.equal(refusal(await bob('GET', `/me/video-rooms/uuid/${uuid}`)), '403 ACCESS_DENIED');
    assert.equal((await (await as('ann'))('POST', `/me/video-rooms/${id}/web-rtc-tokens`, {})).status, 201);
  });

  it('lets those on the list enter a restricted room', async () => {
    const {as, cloud} = standIn();
    const {id} = cloud.addRoom({appUserId: 'ann', accessLevel: 'RESTRICTED', allowed: ['bob']});
    const enter = async (who: string) => (await as(who))('POST', `/me/video-rooms/${id}/web-rtc-tokens`, {});
    assert.equal((await enter('ann')).status, 201);
    assert.equal((await enter('bob')).status, 201);
    assert.equal(refusal(await enter('eve')), '403 ACCESS_DENIED');
    assert.equal((await (await as('eve'))('GET', `/me/video-rooms/${id}`)).status, 200);
  });

  it('refuses what it cannot read', async () => {
    const {as, cloud} = standIn();
    const path = `/me/video-rooms/${cloud.addRoom({appUserId: 'ann'}).id}/web-rtc-tokens`;
    const ann = await as('ann');
    assert.equal(refusal(await ann('POST', path, '{')), '400 INVALID_HTTP_MESSAGE_BODY');
    assert.equal(refusal(await ann('POST', path, {password: 5})), '400 INVALID_HTTP_MESSAGE_BODY');
  });
});
