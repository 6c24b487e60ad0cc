import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {Bot} from '../../sandbox/bots/bot.js';
import {colourOf, type Colour} from '../../sandbox/bots/colour.js';
import {publishTone} from '../../sandbox/bots/microphone.js';
import {nameOf} from '../../sandbox/bots/names.js';
import {disposeBots, sendBots} from '../../sandbox/bots/send-bots.js';
import {SAMPLE_RATE, Tone, toneOf} from '../../sandbox/bots/tone.js';
import {takesTurns} from '../../sandbox/bots/turns.js';
import {toRgb, toYuv} from '../../sandbox/bots/yuv.js';
import {launchLiveKit, type LiveKit} from '../../sandbox/livekit/launch.js';

const distance = (a: Colour, b: Colour) => Math.hypot(a.r - b.r, a.g - b.g, a.b - b.b);
const energy = (samples: Int16Array) =>
  Math.sqrt(samples.reduce((sum, value) => sum + (value / 0x8000) ** 2, 0) / samples.length);

describe('what tells bots apart', () => {
  it('gives the first ten colours that differ clearly, and survive as video', () => {
    const colours = Array.from({length: 10}, (_, index) => colourOf(index));
    colours.forEach((one, index) => {
      assert.ok(distance(toRgb(toYuv(one)), one) < 4);
      for (const other of colours.slice(index + 1)) assert.ok(distance(one, other) > 30);
    });
  });

  it('gives the first fifteen a tone of their own, and all a name of their own', () => {
    assert.equal(new Set(Array.from({length: 15}, (_, index) => toneOf(index))).size, 15);
    assert.equal(new Set(Array.from({length: 50}, (_, index) => nameOf(index))).size, 50);
  });

  it('lets them speak one after the other', () => {
    const bots = [0, 1, 2].map((place) => takesTurns(place, 3));
    const speakers = (now: number) => bots.flatMap((speaks, place) => (speaks(now) ? [place] : []));
    assert.deepEqual([0, 3_100, 3_300, 4_000, 8_000, 12_000].map(speakers), [[0], [0], [], [1], [2], [0]]);
  });

  it('fades a tone out rather than cutting it off', () => {
    const tone = new Tone(440);
    tone.next(SAMPLE_RATE / 10, true);
    assert.ok(energy(tone.next(SAMPLE_RATE / 10, true)) > 0.05);
    const fading = tone.next(SAMPLE_RATE / 10, false);
    assert.ok(energy(fading) > 0);
    assert.equal(energy(tone.next(SAMPLE_RATE / 10, false)), 0);
  });
});

describe('a microphone', () => {
  it('ends in the middle of a word, hundreds of times, and the native library survives it', async () => {
    // Where it does not, this process is gone, and with it the file has failed.
    const participant = {publishTrack: () => Promise.resolve({})} as unknown as Parameters<typeof publishTone>[0];
    const speakBriefly = async (phase: number) => {
      const {track, stop} = await publishTone(participant, 440, () => true);
      await stop();
      await setTimeout(phase); // the library's clock beats every ten milliseconds
      await track.close();
    };
    for (let i = 0; i < 75; i++) await Promise.all(Array.from({length: 20}, (_, place) => speakBriefly(place % 10)));
  });
});

describe('two bots on a real server', () => {
  let livekit: LiveKit;
  let one: Bot;
  let two: Bot;
  const options = () => ({url: livekit.url, key: livekit.key, secret: livekit.secret, room: 'bots'});

  before(async () => {
    // Never a server that is meant for the rest: this one is crashed.
    livekit = await launchLiveKit({env: {...process.env, LIVEKIT_URL: ''}});
    [one, two] = (await sendBots({...options(), count: 2, takeTurns: false})) as [Bot, Bot];
  });
  after(async () => {
    await Promise.all([one.leave(), two.leave()]);
    await disposeBots();
    await livekit.stop();
  });

  it('see each other', async () => {
    for (const [bot, other] of [
      [one, two],
      [two, one],
    ] as const) {
      const {width, height, colour} = await bot.firstFrameOf(other.identity);
      assert.deepEqual({width, height}, {width: 640, height: 360});
      assert.ok(distance(colour, colourOf(other.index)) < 25, JSON.stringify(colour));
    }
  });

  it('hear each other', async () => {
    assert.ok((await one.audioEnergyOf(two.identity)) > 0.02);
    assert.ok((await two.audioEnergyOf(one.identity)) > 0.02);
  });

  it('see the other muted, and hear it again afterwards', async () => {
    two.muteMicrophone(true);
    two.muteCamera(true);
    await one.untilMuted(two.identity, 'microphone');
    await one.untilMuted(two.identity, 'camera');
    await assert.rejects(one.audioEnergyOf(two.identity, 300), /bot-1 has not seen a sound .* \(.*muted microphone/);
    two.muteMicrophone(false);
    two.muteCamera(false);
    await one.untilMuted(two.identity, 'microphone', false);
    assert.ok((await one.audioEnergyOf(two.identity)) > 0.02);
    assert.ok(distance((await one.firstFrameOf(two.identity)).colour, colourOf(two.index)) < 25);
  });

  it('show a screen', async () => {
    await two.publishScreen();
    const {width, colour} = await one.firstFrameOf(two.identity, 'screen');
    assert.equal(width, 1280);
    assert.ok(distance(colour, colourOf(two.index)) < 25, JSON.stringify(colour));
    await two.unpublishScreen();
  });

  it('see the other go and come back', async () => {
    await two.leave();
    await one.untilGone(two.identity);
    await assert.rejects(one.untilHere(two.identity, 50), /After 0\.05 s bot-1 has not seen bot-2 .* It sees nobody\./);
    await two.join();
    await one.untilHere(two.identity);
  });

  it('come back by themselves after the server crashed', async () => {
    await livekit.kill();
    await livekit.restart();
    assert.ok(distance((await one.firstFrameOf(two.identity, 'camera', 30_000)).colour, colourOf(two.index)) < 25);
  });

  it('are turned away with a wrong secret', async () => {
    await assert.rejects(sendBots({...options(), secret: 'x'.repeat(32), count: 1, first: 2}));
  });
});
