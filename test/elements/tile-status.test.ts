import {expect} from '@open-wc/testing';
import {shouldMove, statusOf} from '../../src/elements/tile-status.js';
import {aParticipant} from '../session/a-participant.js';

describe('what holds a picture back', () => {
  for (const [what, change, source, line, expected] of [
    ['nothing', {}, 'camera', {}, undefined],
    ['a picture on its way', {cameraDelay: 'connecting'}, 'camera', {}, 'connecting'],
    ['a weak network', {cameraDelay: 'paused'}, 'camera', {}, 'paused'],
    ['another picture of the same person is nothing', {cameraDelay: 'paused'}, 'screen_share', {}, undefined],
    ['a screen on its way', {screenDelay: 'connecting'}, 'screen_share', {}, 'connecting'],
    ['a lost line before all', {cameraDelay: 'paused', quality: 'lost'}, 'camera', {}, 'lost'],
    ['our own line, on our own tile', {isLocal: true}, 'camera', {reconnecting: true}, 'reconnecting'],
    ['our own line is not said on the tiles of others', {}, 'camera', {reconnecting: true}, undefined],
    ['a picture that stands still', {}, 'camera', {still: true}, 'still'],
    ['why it stands still, where that is known', {cameraDelay: 'paused'}, 'camera', {still: true}, 'paused'],
  ] as const) {
    it(`is told: ${what}`, () => {
      const state = aParticipant('minji', change).state.get();
      expect(statusOf(state, source, line)).to.equal(expected);
    });
  }

  const cameraTrack = {attach: () => undefined, detach: () => undefined};
  for (const [what, change, source, expected] of [
    ['a camera', {cameraTrack}, 'camera', true],
    ['a camera that is off', {}, 'camera', false],
    ['a picture on its way', {cameraTrack, cameraDelay: 'connecting'}, 'camera', false],
    ['a picture that the server holds back', {cameraTrack, cameraDelay: 'paused'}, 'camera', false],
    ['a shared screen', {cameraTrack, screenTrack: cameraTrack}, 'screen_share', false],
    ['oneself', {cameraTrack, isLocal: true}, 'camera', false],
  ] as const) {
    it(`${expected ? 'should' : 'need not'} move: ${what}`, () => {
      expect(shouldMove(aParticipant('minji', change).state.get(), source)).to.equal(expected);
    });
  }
});
