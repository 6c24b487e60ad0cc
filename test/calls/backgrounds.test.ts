// With the real library, in front of Chromium's fake camera: all green, and nobody in it, so a background fills it.
import {expect, fixtureCleanup} from '@open-wc/testing';
import type {Background} from '../../src/session/backgrounds/background.js';
import {realBackgrounds, withSmallCamera} from '../support/backgrounds.js';
import {aCall} from '../support/call.js';
import {meeting, sendBot, type BotHandle, type Colour} from '../support/meeting.js';
import {until} from '../support/until.js';
import {NOTHING_OPEN, whatIsOpen} from '../support/watch-media.js';

/** Compiling shaders and a model takes a machine without a graphics card a while. */
const PATIENCE = 60_000;

function nameOf({r, g, b}: Colour): string {
  if (g > r + 60 && g > b + 60) return 'camera';
  if (r > g + 60 && r > b + 60) return 'red picture';
  return b > r + 60 && b > g + 60 ? 'blue picture' : `${r} ${g} ${b}`;
}

describe('backgrounds, by the real library', function () {
  this.timeout(180_000);

  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
    await until('nothing open', () => JSON.stringify(whatIsOpen()) === JSON.stringify(NOTHING_OPEN));
  });

  async function aRoom({filterTimeMs = 5, chosen}: {filterTimeMs?: number; chosen?: Background} = {}) {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id, {video: false, audio: false});
    const call = await aCall({roomId: id, startMuted: true, startCameraOff: true});
    const {room} = call;
    withSmallCamera(room);
    room.backgrounds = await realBackgrounds({filterTimeMs});
    await room.updateComplete;
    const {devices} = room.session;
    await until('an offer', () => devices.backgrounds.get());
    const backgrounds = devices.backgrounds.get()!;
    if (chosen) await backgrounds.choose(chosen);
    return {...call, bot, backgrounds, devices};
  }

  const seenBy = async (bot: BotHandle) => nameOf((await bot.firstFrameOf('alex', 'camera', PATIENCE)).colour);

  it('others never see the camera, from the first frame on, and as it opens again', async () => {
    const {room, bot, backgrounds, devices} = await aRoom({chosen: 'picture-1'});
    const first = seenBy(bot); // asked before there is anything to see
    await room.join();
    const opening = room.setCamera(true);
    expect(await first).to.equal('red picture');
    await opening;
    expect(backgrounds.state.get().is).to.equal('on');

    await room.setCamera(false);
    await bot.untilMuted('alex', 'camera');
    const again = seenBy(bot);
    await room.setCamera(true);
    expect(await again, 'after muting').to.equal('red picture');

    const {cameras} = devices.state.get();
    await devices.choose('camera', cameras[0]!.id);
    expect(devices.state.get().camera, 'the device in use is known all the same').to.equal(cameras[0]!.id);
    expect(await seenBy(bot), 'after another camera was chosen').to.equal('red picture');

    await backgrounds.choose('picture-2');
    await until('the other', async () => (await seenBy(bot)) === 'blue picture', PATIENCE);
    await backgrounds.choose('none');
    await until('the camera', async () => (await seenBy(bot)) === 'camera', PATIENCE);
  });

  it('is there again after leaving and entering', async () => {
    const {room, bot} = await aRoom({chosen: 'picture-2'});
    await room.join();
    await room.setCamera(true);
    expect(await seenBy(bot)).to.equal('blue picture');
    await room.leave();
    await bot.untilGone('alex');
    expect(whatIsOpen(), 'nothing stays open').to.deep.equal({devices: 0, connections: 0, sockets: 0});
    const first = seenBy(bot);
    await room.join();
    expect(await first).to.equal('blue picture');
  });

  it('a blur takes the details, and asks no other server for anything', async () => {
    const asked: string[] = [];
    const watch = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({name}) => name)));
    watch.observe({type: 'resource'});
    const {room, backgrounds} = await aRoom();
    await room.join();
    await room.setCamera(true);
    const tile = () =>
      room.renderRoot.querySelector('vicolo-stage')?.renderRoot.querySelector('vicolo-participant-tile');
    const video = () => tile()?.renderRoot.querySelector('video');
    await until('a picture', () => (video()?.videoWidth ?? 0) > 0);
    const sharp = detailsOf(video()!);
    await backgrounds.choose('blur');
    await until('fewer details', () => detailsOf(video()!) < sharp / 3, PATIENCE);
    watch.disconnect();
    expect(
      asked.some((url) => url.includes('vision_wasm')),
      'it was watched',
    ).to.equal(true);
    const own = [location.host, new URL(await meeting.endpoint()).host];
    const hosts = asked.filter((url) => !url.startsWith('blob:') && !own.includes(new URL(url).host));
    expect(hosts.filter((url) => !new URL(url).hostname.startsWith('127.'))).to.deep.equal([]);
  });

  it('what the machine cannot keep up with goes by itself, with a message', async () => {
    const {room, bot, backgrounds} = await aRoom({filterTimeMs: 450, chosen: 'picture-1'});
    await room.join();
    await room.setCamera(true);
    await until('too slow', () => backgrounds.state.get().is === 'too-slow', PATIENCE);
    expect(backgrounds.chosen.get()).to.equal('none');
    const said = () => room.renderRoot.querySelector('vicolo-background-notice')?.shadowRoot?.textContent ?? '';
    await until('the message', () => said().includes('cannot keep up'));
    await until('the camera', async () => (await seenBy(bot)) === 'camera', PATIENCE);
    expect(room.session.camera.get().on).to.equal(true);
  });

  it('nothing is offered, and nothing asked for, where the page has no assets', async () => {
    const asked: string[] = [];
    const watch = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({name}) => name)));
    watch.observe({type: 'resource'});
    const {room} = await aCall({startMuted: true});
    const loads: string[] = [];
    const load = () => {
      loads.push('asked');
      return import('@livekit/track-processors');
    };
    room.backgrounds = {load} as unknown as NonNullable<typeof room.backgrounds>;
    await room.join();
    await until('the camera', () => room.session.camera.get().on);
    watch.disconnect();
    expect(room.session.devices.backgrounds.get()).to.equal(undefined);
    expect(loads).to.deep.equal([]);
    expect(asked.filter((url) => /wasm|tflite|mediapipe|jsdelivr/.test(url))).to.deep.equal([]);
  });
});

/** How much neighbours differ, on average. */
function detailsOf(video: HTMLVideoElement): number {
  const canvas = new OffscreenCanvas(320, 180);
  const context = canvas.getContext('2d')!;
  context.drawImage(video, 0, 0, 320, 180);
  const {data} = context.getImageData(0, 0, 320, 180);
  let sum = 0;
  for (let i = 4; i < data.length; i += 4) sum += Math.abs((data[i + 1] ?? 0) - (data[i - 3] ?? 0));
  return sum / (data.length / 4);
}
