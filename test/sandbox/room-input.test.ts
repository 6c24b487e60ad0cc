import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {refusal, standIn} from './stand-in.js';

const type = 'VIDEO_CONFERENCE';
const long = 'x'.repeat(51);
const full = 'x'.repeat(50);
const items = (count: number) => Object.fromEntries(Array.from({length: count}, (_, i) => [`n${i}`, 'v']));

const REFUSED: readonly [what: string, body: unknown, code: string][] = [
  ['no JSON', '{"type":', 'INVALID_HTTP_MESSAGE_BODY'],
  ['an empty body', '', 'INVALID_HTTP_MESSAGE_BODY'],
  ['a list', [], 'INVALID_HTTP_MESSAGE_BODY'],
  ['no type', {title: 'A'}, 'EMPTY_VIDEO_ROOM_TYPE'],
  ['an empty type', {type: ''}, 'EMPTY_VIDEO_ROOM_TYPE'],
  ['an unknown type', {type: 'PARTY'}, 'INVALID_HTTP_MESSAGE_BODY'],
  ['a type that needs a schedule', {type: 'WEBINAR'}, 'EMPTY_VIDEO_ROOM_SCHEDULED_AT'],
  ['a title that is no text', {type, title: 1}, 'INVALID_HTTP_MESSAGE_BODY'],
  ['a flag that is none', {type, manuallyApproval: 'yes'}, 'INVALID_HTTP_MESSAGE_BODY'],
  ['an unknown access level', {type, accessLevel: 'SECRET'}, 'INVALID_HTTP_MESSAGE_BODY'],
  ['a time that is none', {type, scheduledAt: 'tomorrow'}, 'INVALID_HTTP_MESSAGE_BODY'],
  ['custom data that is a list', {type, customData: ['a']}, 'INVALID_HTTP_MESSAGE_BODY'],
  ['a long custom type', {type, customType: long}, 'CUSTOM_TYPE_SIZE_UPPER_LIMIT_EXCEEDED'],
  ['many items', {type, customData: items(11)}, 'CUSTOM_DATA_ITEM_COUNT_UPPER_LIMIT_EXCEEDED'],
  ['a long name', {type, customData: {[long]: 'v'}}, 'CUSTOM_DATA_ITEM_NAME_SIZE_UPPER_LIMIT_EXCEEDED'],
  ['a long value', {type, customData: {n: long}}, 'CUSTOM_DATA_ITEM_VALUE_SIZE_UPPER_LIMIT_EXCEEDED'],
  ['a long object', {type, customData: {n: {m: long}}}, 'CUSTOM_DATA_ITEM_VALUE_SIZE_UPPER_LIMIT_EXCEEDED'],
];

describe('what a new room is made of', () => {
  for (const [what, body, code] of REFUSED) {
    it(`refuses ${what}`, async () => {
      const {as} = standIn();
      const ann = await as('ann');
      assert.equal(refusal(await ann('POST', '/me/video-rooms', body)), `400 ${code}`);
      assert.equal((await ann('GET', '/me/video-rooms')).body.totalElements, 0);
    });
  }

  it('accepts all that is just short enough', async () => {
    const {as} = standIn();
    const customData = {...items(9), [full]: full};
    const {status, body} = await (await as('ann'))('POST', '/me/video-rooms', {type, customType: full, customData});
    assert.equal(status, 201);
    assert.deepEqual(body.customData, customData);
  });

  it('refuses the same in a change and changes nothing', async () => {
    const {as, cloud} = standIn();
    const ann = await as('ann');
    const {id} = cloud.addRoom({appUserId: 'ann', title: 'A'});
    const answer = await ann('PATCH', `/me/video-rooms/${id}`, {title: 'B', customData: {n: long}});
    assert.equal(refusal(answer), '400 CUSTOM_DATA_ITEM_VALUE_SIZE_UPPER_LIMIT_EXCEEDED');
    assert.equal((await ann('GET', `/me/video-rooms/${id}`)).body.title, 'A');
  });
});
