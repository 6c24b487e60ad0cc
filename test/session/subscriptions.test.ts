import {expect} from '@open-wc/testing';
import {wantsSubscription} from '../../src/session/subscriptions.js';

describe('wantsSubscription', () => {
  for (const [source, wanted] of [
    ['camera', true],
    ['microphone', true],
    ['screen_share', true],
    ['screen_share_audio', true],
    ['unknown', false],
    ['', false],
  ] as const) {
    it(`of ${source || 'nothing'}: ${wanted}`, () => {
      expect(wantsSubscription({source})).to.equal(wanted);
    });
  }
});
