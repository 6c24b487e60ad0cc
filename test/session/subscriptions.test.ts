import {expect} from '@open-wc/testing';
import {wantsSubscription} from '../../src/session/subscriptions.js';

describe('wantsSubscription', () => {
  const looked = new Set(['anna:camera', 'ben:screen_share']);
  for (const [source, identity, place, at, wanted] of [
    ['microphone', 'anna', 0, looked, true],
    ['microphone', 'far away', 299, looked, true],
    ['screen_share_audio', 'far away', 299, looked, true],
    ['camera', 'anna', 299, looked, true],
    ['camera', 'ben', 0, looked, false],
    ['screen_share', 'ben', 0, looked, true],
    ['screen_share', 'anna', 0, looked, false],
    ['camera', 'anna', 0, new Set<string>(), false],
    ['camera', 'anna', 24, undefined, true],
    ['camera', 'anna', 25, undefined, false],
    ['microphone', 'anna', 25, undefined, true],
    ['unknown', 'anna', 0, undefined, false],
    ['a source of tomorrow', 'anna', 0, looked, false],
  ] as const) {
    it(`${wanted ? 'takes' : 'leaves'} ${source} of ${identity}, place ${String(place)}, ${at ? `looking at ${[...at].join(' ')}` : 'before anything is shown'}`, () => {
      expect(wantsSubscription({source, identity, place}, at)).to.equal(wanted);
    });
  }
});
