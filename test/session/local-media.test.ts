import {expect} from '@open-wc/testing';
import {LocalMedia} from '../../src/session/local-media.js';
import type {LoadSdk} from '../../src/session/load-sdk.js';
import {NO_ACCESS, type DeviceAccess} from '../../src/session/device-access.js';
import type {Memory} from '../../src/session/memory.js';
import {FakeMeeting} from '../fakes/fake-meeting.js';
import {codeOf} from '../support/code-of.js';

const MICROPHONE = 'vicolo-microphone';
const CAMERA = 'vicolo-camera';

function aMemory(remembered: Readonly<Record<string, string>> = {}) {
  const values = new Map(Object.entries(remembered));
  const memory: Memory = {read: (key) => values.get(key), write: (key, value) => void values.set(key, value)};
  return {memory, content: () => Object.fromEntries(values)};
}

const refusing =
  (name: string): LoadSdk =>
  async () => ({
    ...(await new FakeMeeting().loadSdk()),
    createTracks: () => Promise.reject(new DOMException('', name)),
  });

function media(
  remembered: Readonly<Record<string, string>> = {},
  loadSdk: LoadSdk = new FakeMeeting().loadSdk,
  access: DeviceAccess = NO_ACCESS,
) {
  const {memory, content} = aMemory(remembered);
  const own = new LocalMedia(loadSdk, () => memory, access);
  const wanted = () => [own.microphone.state.get().wanted, own.camera.state.get().wanted];
  return {own, content, wanted};
}

describe('what is remembered of a person’s own media', () => {
  for (const [what, remembered, defaults, expected] of [
    ['nothing: the page decides, on', {}, true, [true, true]],
    ['nothing: the page decides, off', {}, false, [false, false]],
    ['on, though the page says off', {[MICROPHONE]: 'on', [CAMERA]: 'on'}, false, [true, true]],
    ['off, though the page says on', {[MICROPHONE]: 'off', [CAMERA]: 'off'}, true, [false, false]],
    ['one of the two', {[CAMERA]: 'off'}, true, [true, false]],
    ['something that makes no sense', {[MICROPHONE]: 'true', [CAMERA]: ''}, false, [false, false]],
  ] as const) {
    it(what, () => {
      const {own, content, wanted} = media(remembered);
      own.start({microphone: defaults, camera: defaults});
      expect(wanted()).to.deep.equal(expected);
      expect(content(), 'a default is no choice').to.deep.equal(remembered);
    });
  }

  it('is what the person chooses', async () => {
    const {own, content} = media();
    await own.choose('microphone', true);
    expect(content()).to.deep.equal({[MICROPHONE]: 'on'});
    await own.choose('camera', false);
    await own.choose('microphone', false);
    expect(content()).to.deep.equal({[MICROPHONE]: 'off', [CAMERA]: 'off'});
  });

  it('is not a choice that failed', async () => {
    const {own, content} = media({[CAMERA]: 'off'}, refusing('NotFoundError'));
    await own.camera.prepare(true);
    expect(await codeOf(() => own.choose('camera', true))).to.equal('device-missing');
    expect(content()).to.deep.equal({[CAMERA]: 'off'});
  });

  it('is not that a screen was shared', async () => {
    const {own, content} = media();
    await own.screen.set(false);
    expect(content()).to.deep.equal({});
  });
});

describe('the question for devices', () => {
  function counting(
    answer: (microphone: unknown, camera: unknown) => Error | undefined,
    permission: DeviceAccess['permission'] = NO_ACCESS.permission,
  ) {
    const asked: string[] = [];
    const loadSdk: LoadSdk = async () => {
      const sdk = await new FakeMeeting().loadSdk();
      return {
        ...sdk,
        createTracks: (microphone, camera) => {
          asked.push([microphone && 'microphone', camera && 'camera'].filter(Boolean).join(' and '));
          const error = answer(microphone, camera);
          return error ? Promise.reject(error) : sdk.createTracks(microphone, camera);
        },
      };
    };
    const {own} = media({}, loadSdk, {...NO_ACCESS, permission});
    own.start({microphone: true, camera: true});
    return {own, asked, prepare: () => Promise.all([own.microphone.prepare(true), own.camera.prepare(true)])};
  }

  it('is put once for both', async () => {
    const {own, asked, prepare} = counting(() => undefined);
    await prepare();
    expect(asked).to.deep.equal(['microphone and camera']);
    expect(own.microphone.state.get().track).not.to.equal(undefined);
    expect(own.camera.state.get().track).not.to.equal(undefined);
    own.exit();
    expect(own.camera.state.get().track).to.equal(undefined);
  });

  it('is put for each alone when one of them is missing, so that the other works', async () => {
    const missing = (_: unknown, camera: unknown) => (camera ? new DOMException('', 'NotFoundError') : undefined);
    const {own, asked, prepare} = counting(missing);
    await prepare();
    expect(asked).to.deep.equal(['microphone and camera', 'microphone', 'camera']);
    expect(own.microphone.state.get()).to.include({wanted: true, error: undefined});
    expect(own.camera.state.get().error?.code).to.equal('device-missing');
    expect(own.camera.state.get().wanted).to.equal(false);
    own.exit();
  });

  it('is put again after a no for what is allowed already, since that asks nobody', async () => {
    const no = (_: unknown, camera: unknown) => (camera ? new DOMException('', 'NotAllowedError') : undefined);
    const {own, asked, prepare} = counting(no, (kind) => Promise.resolve(kind === 'microphone' ? 'granted' : 'denied'));
    await prepare();
    expect(asked).to.deep.equal(['microphone and camera', 'microphone']);
    expect(own.microphone.state.get().track).not.to.equal(undefined);
    expect(own.camera.state.get().error?.code).to.equal('device-denied');
    own.exit();
  });

  it('is not put again after a no', async () => {
    const {own, asked, prepare} = counting(() => new DOMException('', 'NotAllowedError'));
    await prepare();
    expect(asked).to.deep.equal(['microphone and camera']);
    expect(own.microphone.state.get().error?.code).to.equal('device-denied');
    expect(own.camera.state.get().error?.code).to.equal('device-denied');
  });
});
