import {expect, fixtureCleanup} from '@open-wc/testing';
import {render} from 'lit';
import {VicoloError} from '../../src/cloud/errors.js';
import {deviceFailures, deviceNotices} from '../../src/elements/device-notices.js';
import {en} from '../../src/elements/words/en.js';
import type {ReplacedDevice} from '../../src/session/device-lists.js';
import type {Store} from '../../src/session/store.js';
import {aSession} from './a-session.js';

const REPLACED: ReplacedDevice = {kind: 'microphone', lost: 'Headset', now: 'Desk'};

describe('what a person hears about their devices in the room', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  async function notices({
    replaced,
    speaks,
    joined = true,
  }: {
    replaced?: ReplacedDevice;
    speaks?: boolean;
    joined?: boolean;
  }) {
    const {session} = aSession();
    if (joined) await session.join();
    (session.devices.replaced as Store<ReplacedDevice | undefined>).set(replaced);
    (session.devices.speaksMuted as Store<boolean>).set(speaks ?? false);
    const dismissed = new Set<object>();
    const place = document.createElement('div');
    const draw = () => {
      const onDismiss = (what: object) => void dismissed.add(what);
      render(deviceNotices({words: en, session, dismissed, onDismiss}), place);
      return place.textContent!.replace(/\s+/g, ' ').trim();
    };
    return {session, place, draw};
  }

  it('nothing, as a rule', async () => {
    const {draw, session} = await notices({});
    expect(draw()).to.equal('');
    await session.leave();
  });

  it('that a device is gone, until they have read it', async () => {
    const {draw, place, session} = await notices({replaced: REPLACED});
    expect(draw()).to.equal(en.deviceReplaced('Headset', 'Desk'));
    place.querySelector<HTMLButtonElement>(`[aria-label=${en.close}]`)!.click();
    expect(draw()).to.equal('');
    await session.leave();
  });

  it('that they speak while muted, with the cure', async () => {
    const {draw, place, session} = await notices({speaks: true});
    expect(draw()).to.contain(en.mutedButSpeaking);
    place.querySelector('button')!.click();
    await session.setMicrophone(true);
    expect(session.microphone.get().on).to.equal(true);
    await session.leave();
  });

  it('not before they are in the room', async () => {
    const {draw} = await notices({speaks: true, joined: false});
    expect(draw()).to.equal('');
  });

  for (const [what, createTracks, expected] of [
    ['both, refused alike', 'NotAllowedError', [[en.cameraAndMicrophone, 'device-denied']]],
    ['both, missing alike', 'NotFoundError', [[en.cameraAndMicrophone, 'device-missing']]],
  ] as const) {
    it(`that devices failed, once: ${what}`, async () => {
      const {session} = aSession({deviceError: createTracks});
      session.setDefaults(true, true);
      await session.prepare();
      expect(deviceFailures(en, session).map(([name, {code}]) => [name, code])).to.deep.equal(expected);
    });
  }

  it('that devices failed, each for its own reason, but not what they thought better of', async () => {
    const {session} = aSession();
    const fail = (name: 'microphone' | 'camera' | 'screen', code: 'device-denied' | 'device-missing' | 'aborted') => {
      const store = session[name] as Store<ReturnType<(typeof session)['camera']['get']>>;
      store.set({...store.get(), error: new VicoloError(code, 'As the test wants.')});
    };
    fail('microphone', 'device-denied');
    fail('camera', 'device-missing');
    fail('screen', 'aborted');
    expect(deviceFailures(en, session).map(([name, {code}]) => [name, code])).to.deep.equal([
      [en.microphone, 'device-denied'],
      [en.camera, 'device-missing'],
    ]);
  });
});
