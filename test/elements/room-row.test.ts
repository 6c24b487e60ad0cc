import {expect} from '@open-wc/testing';
import {moodOf} from '../../src/elements/room-mood.js';
import {aRoom} from '../fakes/a-room.js';

describe('moodOf', () => {
  for (const [videoRoomState, mood] of [
    ['LIVE', 'live'],
    ['STARTED', 'live'],
    ['LIVE_INACTIVE', 'idle'],
    ['ENDED', 'ended'],
    ['CANCELLED', 'ended'],
    ['ARCHIVED', 'ended'],
    ['SOMETHING_NEW', 'idle'],
    ['constructor', 'idle'],
  ] as const) {
    it(`${videoRoomState}: ${mood}`, () => {
      expect(moodOf(aRoom({videoRoomState}))).to.equal(mood);
    });
  }

  it('is scheduled only with a time', () => {
    const videoRoomState = 'SCHEDULED';
    expect(moodOf(aRoom({videoRoomState, scheduledAt: '2026-12-01T09:00:00Z'}))).to.equal('scheduled');
    expect(moodOf(aRoom({videoRoomState, scheduledAt: undefined}))).to.equal('idle');
  });
});
