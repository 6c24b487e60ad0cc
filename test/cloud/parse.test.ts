import {expect} from '@open-wc/testing';
import {parseGrant, parseMember, parseRoom, parseRoomPage} from '../../src/cloud/parse.js';
import {errorOf} from '../support/code-of.js';
import {aRoom} from '../fakes/a-room.js';

describe('parsing', () => {
  it('takes a room with nothing but the required fields', () => {
    const bare = {id: 1, type: 'X', videoRoomState: 'Y', accessLevel: 'Z'};
    expect(parseRoom(bare))
      .to.include({...bare, title: undefined})
      .and.to.deep.include({
        policy: {hasPassword: false, manuallyApproval: undefined, canAutoRoomCompositeRecording: undefined},
      });
  });

  it('reads null as missing', () => {
    const room = parseRoom({
      ...aRoom(),
      title: null,
      customData: null,
      member: null,
      policy: null,
      lastSessionNo: null,
    });
    expect([room.title, room.customData, room.member, room.lastSessionNo]).to.deep.equal(Array(4).fill(undefined));
    expect(room.policy.hasPassword).to.equal(false);
  });

  it('tolerates unknown fields and values', () => {
    const room = parseRoom({...aRoom(), videoRoomState: 'NEW_STATE', somethingNew: {deep: [1]}});
    expect(room.videoRoomState).to.equal('NEW_STATE');
    expect(room).not.to.have.property('somethingNew');
  });

  it('takes a page', () => {
    const page = {content: [aRoom()], number: 0, size: 10, totalElements: 1, totalPages: 1, last: true, empty: false};
    expect(parseRoomPage(page).content[0]?.title).to.equal(aRoom().title);
  });

  for (const [what, parse, given, field] of [
    ['a room without id', parseRoom, {...aRoom(), id: undefined}, 'id must be a whole number'],
    ['an id that is text', parseRoom, {...aRoom(), id: '7'}, 'id must be a whole number'],
    ['a title that is a number', parseRoom, {...aRoom(), title: 7}, 'title must be a string'],
    ['an owner without appUserId', parseRoom, {...aRoom(), member: {id: 1}}, 'member.appUserId must be a string'],
    ['a policy that is text', parseRoom, {...aRoom(), policy: 'x'}, 'policy must be an object'],
    ['customData that is a list', parseRoom, {...aRoom(), customData: []}, 'customData must be an object'],
    ['null', parseRoom, null, 'the whole must be an object'],
    ['a list', parseRoom, [], 'the whole must be an object'],
    ['a page with a bad room', parseRoomPage, {content: [aRoom(), {}]}, 'content[1].id must be a whole number'],
    ['a page without content', parseRoomPage, {}, 'content must be a list'],
    ['a member without id', parseMember, {appUserId: 'a'}, 'id must be a whole number'],
    ['an empty media token', parseGrant, {webRtcServerUrl: 'wss://x', webRtcToken: ''}, 'webRtcToken must be'],
    ['a media token of another kind', parseGrant, {webRtcServerUrl: 'wss://x', webRtcToken: 5}, 'webRtcToken must be'],
  ] as const) {
    it(`names what is wrong with ${what}`, async () => {
      const error = await errorOf(() => parse(given));
      expect(error.code).to.equal('bad-response');
      expect(error.message).to.contain(field);
    });
  }

  it('never quotes what was received', async () => {
    const error = await errorOf(() => parseGrant({webRtcServerUrl: {canary: 1}, webRtcToken: 'canary'}));
    expect(error.message).not.to.contain('canary');
  });
});
