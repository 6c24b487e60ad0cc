import {expect} from '@open-wc/testing';
import {statusOf} from '../../src/elements/tile-status.js';
import {aParticipant} from '../session/a-participant.js';

describe('what holds a picture back', () => {
  for (const [what, change, source, reconnecting, expected] of [
    ['nothing', {}, 'camera', false, undefined],
    ['a picture on its way', {cameraDelay: 'connecting'}, 'camera', false, 'connecting'],
    ['a weak network', {cameraDelay: 'paused'}, 'camera', false, 'paused'],
    ['another picture of the same person is nothing', {cameraDelay: 'paused'}, 'screen_share', false, undefined],
    ['a screen on its way', {screenDelay: 'connecting'}, 'screen_share', false, 'connecting'],
    ['a picture that no longer arrives', {cameraDelay: 'still'}, 'camera', false, 'still'],
    ['a screen that no longer arrives', {screenDelay: 'still'}, 'screen_share', false, 'still'],
    ['our own broken line does not hide it', {cameraDelay: 'still'}, 'camera', true, 'still'],
    ['a lost line before all', {cameraDelay: 'paused', quality: 'lost'}, 'camera', false, 'lost'],
    ['our own line, on our own tile', {isLocal: true}, 'camera', true, 'reconnecting'],
    ['our own line is not said on the tiles of others', {}, 'camera', true, undefined],
  ] as const) {
    it(`is told: ${what}`, () => {
      const state = aParticipant('minji', change).state.get();
      expect(statusOf(state, source, reconnecting)).to.equal(expected);
    });
  }
});
