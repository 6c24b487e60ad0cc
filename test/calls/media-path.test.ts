// The way of media in bad weather, by a relay. Pictures come back by themselves, whatever happened.
import {expect, fixtureCleanup} from '@open-wc/testing';
import {aCall} from '../support/call.js';
import {leadThroughRelay} from '../support/media-line.js';
import {meeting, sendBot} from '../support/meeting.js';
import {distance, pictureOf, tileOf} from '../support/seen.js';
import {until} from '../support/until.js';

const FAIR = {loss: 0, delay: 0};
const DARK = {loss: 100, delay: 0};

/** What the weather is, and how many frames must have come in it before it is fair again. */
const WEATHERS = [
  ['20 % loss and 100 ms', {loss: 20, delay: 100}, 20],
  ['5 % loss and 100 ms', {loss: 5, delay: 100}, 20],
  ['50 % loss', {loss: 50, delay: 0}, 3],
  ['2 s of delay', {loss: 0, delay: 2000}, 20],
] as const;

const thorough = await meeting.isThorough();

describe('the way of media', () => {
  let restore = (): void => undefined;
  let connections: RTCPeerConnection[] = [];
  afterEach(async () => {
    restore();
    connections = [];
    fixtureCleanup();
    await meeting.botsLeave();
  });

  async function joined({tcp = false} = {}) {
    const lead = leadThroughRelay({tcp});
    const Led = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Led {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        connections.push(this);
      }
    };
    restore = () => lead.end();
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id);
    const call = await aCall({roomId: id});
    await call.room.join();
    const tile = await tileOf(call.room, bot.identity);
    await pictureOf(tile);
    await bot.firstFrameOf('alex');
    const frames = () => tile.renderRoot.querySelector('video')?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
    const moves = async (by = 20) => {
      const before = frames();
      await until(`${String(by)} frames more`, () => frames() >= before + by, 40_000);
    };
    return {...call, bot, tile, frames, moves};
  }

  async function protocols(): Promise<string[]> {
    const found = new Set<string>();
    for (const connection of connections.filter(({connectionState}) => connectionState === 'connected')) {
      const stats = [...((await connection.getStats()) as unknown as Map<string, Record<string, string>>).values()];
      for (const {type, selectedCandidatePairId} of stats) {
        if (type !== 'transport') continue;
        const pair = stats.find(({id}) => id === selectedCandidatePairId);
        found.add(stats.find(({id}) => id === pair?.['remoteCandidateId'])?.['protocol'] ?? 'none');
      }
    }
    return [...found];
  }

  for (const [what, weather, frames] of thorough ? WEATHERS : WEATHERS.slice(0, 1)) {
    it(`with ${what}: pictures move, and all is well when it is over`, async () => {
      const {moves, tile, bot, events} = await joined();
      expect(await meeting.packetsCarried()).to.be.above(50, 'the relay is the way');
      await meeting.setWeather(weather);
      await moves(frames);
      await meeting.setWeather(FAIR);
      await moves();
      expect(distance(await pictureOf(tile), bot.colour)).to.be.below(25);
      expect(events).to.deep.equal(['joining', 'joined']);
    }).timeout(120_000);
  }

  it('dark until the browser has noticed: the tile says so, and the picture is back by itself', async () => {
    const {moves, frames, tile, bot, events, room} = await joined();
    await meeting.setWeather(DARK);
    await until('the browser to notice', () =>
      connections.some(({iceConnectionState}) => iceConnectionState === 'disconnected'),
    );
    await until('the tile to say so', () => tile.matches(':state(still)'));
    expect(tile.renderRoot.querySelector('[part=status]')!.textContent).to.contain('No picture arrives');
    const stood = frames();
    await meeting.setWeather(FAIR);
    await until('frames', () => frames() > stood, 40_000);
    await moves();
    await until('the tile to say it no more', () => !tile.matches(':state(still)'));
    expect(distance(await pictureOf(tile), bot.colour)).to.be.below(25);
    expect(room.session.phase.get().is).to.equal('joined');
    expect(events.filter((event) => event.startsWith('left'))).to.be.empty;
  }).timeout(120_000);

  if (thorough) {
    it('dark for so long that it is given up: reconnecting, and back by itself', async () => {
      const {moves, tile, bot, events} = await joined();
      await meeting.setWeather(DARK);
      await until('reconnecting', () => events.includes('reconnecting'), 60_000);
      await meeting.setWeather(FAIR);
      await until(
        'back',
        () => events.includes('reconnected') || events.filter((one) => one === 'joined').length > 1,
        60_000,
      );
      await moves();
      expect(distance(await pictureOf(tile), bot.colour)).to.be.below(25);
    }).timeout(240_000);
  }

  it('without UDP: a meeting by TCP', async () => {
    await meeting.setWeather(DARK);
    const {moves} = await joined({tcp: true});
    await moves();
    expect(await meeting.packetsCarried()).to.equal(0);
    expect(await protocols()).to.deep.equal(['tcp']);
  }).timeout(60_000);
});
