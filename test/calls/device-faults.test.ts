// Devices that fail in the middle of a call. The fake ones of Chromium cannot be unplugged, so the track ends as theirs would.
import {expect, fixtureCleanup} from '@open-wc/testing';
import {aCall} from '../support/call.js';
import {codeOf} from '../support/code-of.js';
import {meeting, sendBot} from '../support/meeting.js';
import {tilesIn} from '../support/seen.js';
import {until} from '../support/until.js';

type Captured = {readonly mediaStreamTrack: MediaStreamTrack} | undefined;

describe('a device that fails in a call', () => {
  const {mediaDevices} = navigator;
  const {getUserMedia, getDisplayMedia} = mediaDevices;
  const {query} = navigator.permissions;
  afterEach(async () => {
    mediaDevices.getUserMedia = getUserMedia;
    mediaDevices.getDisplayMedia = getDisplayMedia;
    navigator.permissions.query = query;
    fixtureCleanup();
    await meeting.botsLeave();
  });

  async function joined() {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id, {audio: false, video: false});
    const call = await aCall({roomId: id});
    await call.room.join();
    await bot.firstFrameOf('alex');
    await until('the microphone', () => call.room.session.microphone.get().on);
    const mediaOf = (kind: 'microphone' | 'camera' | 'screen') =>
      (call.room.session[kind].get().track as Captured)?.mediaStreamTrack;
    const end = (kind: 'microphone' | 'camera' | 'screen') => {
      const media = mediaOf(kind)!;
      media.stop();
      media.dispatchEvent(new Event('ended'));
    };
    return {...call, bot, mediaOf, end};
  }

  const alertOf = ({room}: Awaited<ReturnType<typeof joined>>) =>
    room.renderRoot.querySelector('[role=alert]')?.textContent ?? '';

  for (const kind of ['camera', 'microphone'] as const) {
    it(`${kind} unplugged, and another is there: it takes over`, async () => {
      const {room, bot, mediaOf, end} = await joined();
      const before = mediaOf(kind);
      end(kind);
      await until('another', () => mediaOf(kind) !== before && mediaOf(kind)?.readyState === 'live');
      const {on, wanted} = room.session[kind].get();
      expect({on, wanted}).to.deep.equal({on: true, wanted: true});
      if (kind === 'camera') await bot.firstFrameOf('alex');
      else expect(await bot.audioEnergyOf('alex')).to.be.above(0);
    });

    for (const [what, name, code, words] of [
      ['unplugged, and there is no other', 'NotFoundError', 'device-missing', 'No device'],
      ['forbidden by the person', 'NotAllowedError', 'device-denied', 'did not allow'],
    ] as const) {
      it(`${kind} ${what}: off, for the others too, and said`, async () => {
        const call = await joined();
        mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
        if (code === 'device-denied')
          navigator.permissions.query = () => Promise.resolve({state: 'denied'} as PermissionStatus);
        call.end(kind);
        await until('off', () => !call.room.session[kind].get().on);
        await call.bot.untilMuted('alex', kind);
        await until('said', () => call.events.includes(`error:${code}`));
        await until('words', () => alertOf(call).includes(words));
        expect(call.room.session[kind].get().wanted).to.equal(false);
        expect(call.mediaOf(kind)?.readyState).to.not.equal('live');
        mediaDevices.getUserMedia = getUserMedia; // as it was
        navigator.permissions.query = query;
        await call.room[kind === 'camera' ? 'setCamera' : 'setMicrophone'](true);
        await until('quiet', () => alertOf(call) === '');
      });
    }
  }

  it('a screen that nobody chose: nothing is shared, nothing is said', async () => {
    const call = await joined();
    mediaDevices.getDisplayMedia = () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
    expect(await codeOf(() => call.room.setScreenShare(true))).to.equal('aborted');
    const {on, wanted, busy} = call.room.session.screen.get();
    expect({on, wanted, busy}).to.deep.equal({on: false, wanted: false, busy: false});
    await call.room.updateComplete;
    expect(alertOf(call)).to.equal('');
    mediaDevices.getDisplayMedia = getDisplayMedia;
    await call.room.setScreenShare(true);
    await call.bot.firstFrameOf('alex', 'screen');
  });

  it('a screen whose sharing ends in the browser’s own bar: it is over for all', async () => {
    const {room, bot, end, mediaOf} = await joined();
    await room.setScreenShare(true);
    await bot.firstFrameOf('alex', 'screen');
    end('screen');
    await until('over', () => !room.session.screen.get().on);
    await until('no tile', () => tilesIn(room).every(({source}) => source === 'camera'));
    expect(mediaOf('screen') === undefined).to.equal(true);
    expect(room.session.screen.get().wanted).to.equal(false);
    await room.setScreenShare(true);
    await bot.firstFrameOf('alex', 'screen');
  });
});
