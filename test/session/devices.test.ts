// On Chromium's fake devices: three microphones, three speakers, one camera.
import {expect} from '@open-wc/testing';
import {BROWSER_DEVICES} from '../../src/binding/browser-devices.js';
import type {DeviceAccess} from '../../src/session/device-access.js';
import {RoomSession} from '../../src/session/room-session.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {FakeMeeting} from '../fakes/fake-meeting.js';
import {codeOf} from '../support/code-of.js';
import {until} from '../support/until.js';

interface Captured {
  readonly mediaStreamTrack: MediaStreamTrack;
}

describe('devices', () => {
  const {mediaDevices} = navigator;
  const getUserMedia = mediaDevices.getUserMedia;
  let end: (() => Promise<void>) | undefined;

  afterEach(async () => {
    await end?.();
    end = undefined;
    mediaDevices.getUserMedia = getUserMedia;
  });

  /** A session that opens the browser's fake devices, without a server. */
  async function aSession({
    access = BROWSER_DEVICES,
    remembered = {},
  }: {access?: DeviceAccess; remembered?: Record<string, string>} = {}) {
    const values = new Map(Object.entries(remembered));
    const memory = {
      read: (key: string) => values.get(key),
      write: (key: string, value: string) => void values.set(key, value),
    };
    const meeting = new FakeMeeting([{identity: 'maya', microphone: 'on'}]);
    const {createTracks} = await import('../../src/session/sdk.js');
    const session = new RoomSession({
      loadSdk: async () => ({...(await meeting.loadSdk()), createTracks}),
      memory: () => memory,
      devices: access,
    });
    session.setPlace({cloud: fakeCloud(), room: {id: 42}});
    const {devices} = session;
    const unfollow = devices.state.subscribe(() => undefined);
    end = async () => {
      unfollow();
      await session.leave();
    };
    await until('the devices', () => devices.state.get().microphones.length > 0);
    const track = (kind: 'microphone' | 'camera') =>
      (session[kind].get().track as Captured | undefined)?.mediaStreamTrack;
    return {session, devices, meeting, values, track};
  }

  const open = async (session: RoomSession, microphone = true, camera = false) => {
    session.setDefaults(microphone, camera);
    await session.prepare();
  };

  it('are listed without asking, and nothing is open', async () => {
    const {devices, session} = await aSession();
    const {microphones, cameras, speakers} = devices.state.get();
    expect([microphones, cameras, speakers].map((list) => list.length)).to.deep.equal([3, 1, 3]);
    expect(devices.outlook.get()?.camera).to.deep.equal({permission: 'granted', obstacle: undefined});
    expect(session.microphone.get().track).to.equal(undefined);
  });

  it('are followed only while somebody looks', () => {
    const log: string[] = [];
    const watch = () => {
      log.push('on');
      return () => log.push('off');
    };
    const {devices} = new RoomSession({devices: {...BROWSER_DEVICES, watch}});
    const stop = devices.state.subscribe(() => undefined);
    expect(log).to.deep.equal(['on']);
    stop();
    expect(log).to.deep.equal(['on', 'off']);
  });

  it('are switched while a preview is open: the same track of the call, another device', async () => {
    const {session, devices, track} = await aSession();
    await open(session);
    const before = session.microphone.get().track;
    const [, , third] = devices.state.get().microphones;
    await devices.choose('microphone', third!.id);
    expect(session.microphone.get().track).to.equal(before);
    expect(track('microphone')?.getSettings().deviceId).to.equal(third!.id);
    expect(track('microphone')?.readyState).to.equal('live');
    expect(devices.state.get().microphone).to.equal(third!.id);
    expect(devices.replaced.get(), 'a choice is no loss').to.equal(undefined);
  });

  it('are chosen before one is open, remembered, and opened then', async () => {
    const {session, devices, values, track} = await aSession();
    const [, second] = devices.state.get().microphones;
    await devices.choose('microphone', second!.id);
    expect(devices.state.get().microphone).to.equal(second!.id);
    expect(values.get('vicolo-microphone-id')).to.equal(second!.id);
    await open(session);
    expect(track('microphone')?.getSettings().deviceId).to.equal(second!.id);
  });

  it('that were remembered and are gone are replaced by others, silently', async () => {
    const {session, track, devices} = await aSession({
      remembered: {'vicolo-camera-id': 'gone', 'vicolo-microphone-id': 'gone'},
    });
    await open(session, true, true);
    expect(track('camera')?.readyState).to.equal('live');
    expect(track('microphone')?.readyState).to.equal('live');
    expect(devices.replaced.get()).to.equal(undefined);
  });

  it('in use elsewhere are refused with the reason, and the old one stays', async () => {
    const {session, devices, track} = await aSession();
    await open(session);
    const [first, second] = devices.state.get().microphones;
    mediaDevices.getUserMedia = function (constraints) {
      const busy = JSON.stringify(constraints).includes(second!.id);
      return busy ? Promise.reject(new DOMException('', 'NotReadableError')) : getUserMedia.call(this, constraints);
    };
    expect(await codeOf(() => devices.choose('microphone', second!.id))).to.equal('device-in-use');
    expect(session.microphone.get()).to.deep.include({wanted: true});
    expect(session.microphone.get().error?.code).to.equal('device-in-use');
    expect(track('microphone')?.readyState).to.equal('live');
    expect(devices.state.get().microphone).to.equal(first!.id);
  });

  it('that are lost are replaced, and it is said', async () => {
    let gone = '';
    let change = (): void => undefined;
    const access: DeviceAccess = {
      ...BROWSER_DEVICES,
      list: async () => (await BROWSER_DEVICES.list()).filter(({id}) => id !== gone),
      watch: (listener) => {
        change = listener;
        return () => undefined;
      },
    };
    const {session, devices, track} = await aSession({access});
    await open(session);
    const [, second, third] = devices.state.get().microphones;
    await devices.choose('microphone', second!.id);
    const lost = track('microphone')!;
    mediaDevices.getUserMedia = function () {
      return getUserMedia.call(this, {audio: {deviceId: {exact: third!.id}}});
    };
    gone = second!.id;
    change();
    lost.stop();
    lost.dispatchEvent(new Event('ended'));
    await until('another', () => devices.replaced.get());
    expect(devices.replaced.get()).to.deep.equal({kind: 'microphone', lost: second!.label, now: third!.label});
    expect(track('microphone')?.readyState).to.equal('live');
    expect(session.microphone.get().wanted).to.equal(true);
  });

  it('that are lost without another leave the preview closed, with the reason', async () => {
    const {session, track} = await aSession();
    await open(session, false, true);
    const lost = track('camera')!;
    mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'));
    lost.stop();
    lost.dispatchEvent(new Event('ended'));
    await until('closed', () => !session.camera.get().track);
    expect(session.camera.get()).to.include({wanted: false, busy: false});
    expect(session.camera.get().error?.code).to.equal('device-missing');
  });

  it('turns a phone’s camera around, and the picture is mirrored no more', async () => {
    const {session, devices} = await aSession();
    const asked: unknown[] = [];
    let facing = 'user';
    mediaDevices.getUserMedia = async function (constraints) {
      const wanted = (constraints?.video as {facingMode?: string}).facingMode;
      asked.push(wanted);
      facing = wanted ?? facing;
      const stream = await getUserMedia.call(this, {video: true});
      const [media] = stream.getVideoTracks();
      const settings = {...media!.getSettings(), facingMode: facing};
      media!.getSettings = () => settings;
      return stream;
    };
    await open(session, false, true);
    expect(session.camera.get().mirrored).to.equal(true);
    await devices.flipCamera();
    expect(session.camera.get().mirrored).to.equal(false);
    await devices.flipCamera();
    expect(session.camera.get().mirrored).to.equal(true);
    expect(asked).to.deep.equal([undefined, 'environment', 'user']);
  });

  it('change what is done to the sound, of an open microphone too', async () => {
    const {session, devices, track} = await aSession();
    const off = {noiseSuppression: false, echoCancellation: false, autoGainControl: false};
    await open(session);
    expect(track('microphone')?.getSettings()).to.include({noiseSuppression: true, autoGainControl: true});
    await devices.setProcessing(off);
    expect(track('microphone')?.getSettings()).to.include(off);
    expect(track('microphone')?.readyState).to.equal('live');
  });

  it('send the sound of everybody to the chosen speaker, and of those who come later', async () => {
    const {session, devices, meeting} = await aSession();
    await session.join();
    const [, second] = devices.state.get().speakers;
    await devices.choose('speaker', second!.id);
    meeting.set({identity: 'tom', microphone: 'on'});
    await until('both to hear', () => session.audio.get().length === 2);
    for (const heard of session.audio.get()) {
      const element = document.createElement('audio');
      heard.attach(element);
      await until('the speaker', () => element.sinkId === second!.id);
      heard.detach(element);
    }
    expect(devices.state.get().speaker).to.equal(second!.id);
  });

  it('hold a muted microphone open for as long as the person talks, and remember nothing of it', async () => {
    const {session, devices, values} = await aSession();
    session.setDefaults(false, false);
    await session.join();
    await devices.talk(true);
    expect(session.microphone.get().on).to.equal(true);
    await devices.talk(false);
    expect(session.microphone.get().on).to.equal(false);
    await session.setMicrophone(true);
    await devices.talk(true);
    await devices.talk(false);
    expect(session.microphone.get().on, 'who is not muted is not muted by it').to.equal(true);
    expect(Object.fromEntries(values)).to.deep.equal({'vicolo-microphone': 'on'});
  });

  it('can be gone without', async () => {
    const {session, devices, values} = await aSession();
    session.setDefaults(true, true);
    await devices.decline();
    expect([session.microphone.get().wanted, session.camera.get().wanted]).to.deep.equal([false, false]);
    expect(values.size).to.equal(0);
  });

  it('tell how loud one is, while somebody looks', async () => {
    const {session, devices} = await aSession();
    await open(session);
    const stop = devices.level.subscribe(() => undefined);
    await until('the beep of the fake microphone', () => devices.level.get() > 0);
    stop();
    expect(devices.level.get()).to.equal(0);
  });

  for (const hears of [true, false]) {
    it(`tell a muted person that they speak: ${hears ? 'yes' : 'not where that lights a light'}`, async () => {
      const heard: MediaStreamTrack[] = [];
      const access: DeviceAccess = {
        ...BROWSER_DEVICES,
        hearsWhileMuted: () => hears,
        openMeter: (media) => {
          heard.push(media);
          return {read: () => 0.1, close: () => undefined};
        },
      };
      const {session, devices, track} = await aSession({access});
      session.setDefaults(true, false);
      await session.join();
      await until('on', () => session.microphone.get().on);
      let ticks = 0;
      const stopTicks = devices.level.subscribe(() => ticks++);
      await until('a level', () => ticks > 0);
      stopTicks();
      const stop = devices.speaksMuted.subscribe(() => undefined);
      expect(devices.speaksMuted.get()).to.equal(false);
      heard.length = 0;
      await session.setMicrophone(false);
      if (hears) await until('the hint', () => devices.speaksMuted.get());
      expect(heard.map(({enabled}) => enabled)).to.deep.equal(hears ? [true] : []);
      expect(heard.includes(track('microphone')!), 'a copy, which is not sent').to.equal(false);
      await session.setMicrophone(true);
      expect(devices.speaksMuted.get()).to.equal(false);
      expect(
        heard.every(({readyState}) => readyState === 'ended'),
        'and it is closed',
      ).to.equal(true);
      stop();
    });
  }
});
