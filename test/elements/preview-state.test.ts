import {expect} from '@open-wc/testing';
import {VicoloError} from '../../src/cloud/errors.js';
import {opensByItself, previewOf} from '../../src/elements/preview-state.js';
import type {Permission} from '../../src/session/device-access.js';
import type {Outlooks} from '../../src/session/devices-view.js';
import {CLOSED} from '../../src/session/local-source-state.js';

const track = {attach: () => undefined, detach: () => undefined};
const wanted = {...CLOSED, wanted: true};
const open = {...wanted, track};
const denied = new VicoloError('device-denied', 'No.');
const missing = new VicoloError('device-missing', 'None.');
const aborted = new VicoloError('aborted', 'Later.');

const outlook = (microphone: Permission, camera: Permission = microphone, obstacle?: VicoloError): Outlooks => ({
  microphone: {permission: microphone, obstacle},
  camera: {permission: camera, obstacle},
});

describe('what a preview says', () => {
  for (const [what, microphone, camera, look, expected] of [
    ['nothing wanted', CLOSED, CLOSED, outlook('prompt'), {is: 'off'}],
    ['the browser has not said what is allowed', wanted, wanted, undefined, {is: 'unknown'}],
    ['both to be asked for', wanted, wanted, outlook('prompt'), {is: 'ask', what: 'both'}],
    ['nobody tells: ask', wanted, wanted, outlook('unknown'), {is: 'ask', what: 'both'}],
    ['one is allowed, the other not yet', wanted, wanted, outlook('granted', 'prompt'), {is: 'ask', what: 'both'}],
    ['only the microphone wanted', wanted, CLOSED, outlook('prompt'), {is: 'ask', what: 'microphone'}],
    ['only the camera missing', open, wanted, outlook('granted', 'prompt'), {is: 'ask', what: 'camera'}],
    ['all allowed', wanted, wanted, outlook('granted'), {is: 'opening'}],
    ['all open', open, open, outlook('granted'), {is: 'off'}],
    ['the question is before the person', {...wanted, busy: true}, wanted, outlook('prompt'), {is: 'asking'}],
    ['opening what is allowed', {...wanted, busy: true}, open, outlook('granted'), {is: 'opening'}],
    [
      'both refused',
      {...CLOSED, error: denied},
      {...CLOSED, error: denied},
      outlook('denied'),
      {is: 'failed', what: 'both', error: denied},
    ],
    [
      'one refused',
      open,
      {...CLOSED, error: denied},
      outlook('granted', 'denied'),
      {is: 'failed', what: 'camera', error: denied},
    ],
    [
      'each for another reason: the camera first',
      {...CLOSED, error: denied},
      {...CLOSED, error: missing},
      outlook('prompt'),
      {is: 'failed', what: 'camera', error: missing},
    ],
    ['something thought better of', {...CLOSED, error: aborted}, CLOSED, outlook('prompt'), {is: 'off'}],
  ] as const) {
    it(what, () => {
      expect(previewOf({microphone, camera, outlook: look, mayOpen: true})).to.deep.equal(expected);
    });
  }
});

describe('a preview that opens by itself', () => {
  for (const [what, microphone, camera, look, opens] of [
    ['all allowed', wanted, wanted, outlook('granted'), true],
    ['one allowed', wanted, wanted, outlook('granted', 'prompt'), false],
    ['the one that is wanted allowed', wanted, CLOSED, outlook('granted', 'prompt'), true],
    ['refused for good: so that it is said', wanted, wanted, outlook('denied', 'denied', denied), true],
    ['not known yet', wanted, wanted, undefined, false],
    ['nothing wanted', CLOSED, CLOSED, outlook('granted'), false],
    ['open already', open, open, outlook('granted'), false],
  ] as const) {
    it(`${what}: ${opens ? 'yes' : 'no'}`, () => {
      expect(opensByItself({microphone, camera, outlook: look, mayOpen: true})).to.equal(opens);
    });
  }

  it('never does where nobody can join', () => {
    const media = {microphone: wanted, camera: wanted, outlook: outlook('granted'), mayOpen: false};
    expect(opensByItself(media)).to.equal(false);
    expect(previewOf(media)).to.deep.equal({is: 'off'});
  });
});
