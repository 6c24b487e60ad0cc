// Another network in the middle of a call: the router gives other ports, or the old way is gone and there is a new one.
import {expect, fixtureCleanup} from '@open-wc/testing';
import {createCloud} from '../../src/cloud/http-cloud.js';
import {aCall} from '../support/call.js';
import {leadThroughRelay, type Lead} from '../support/media-line.js';
import {meeting, sendBot} from '../support/meeting.js';
import {distance, pictureOf, tileOf} from '../support/seen.js';
import {next, until} from '../support/until.js';

describe('another network', () => {
  let lead: Lead;
  beforeEach(() => {
    lead = leadThroughRelay({tcp: false});
  });
  afterEach(async () => {
    delete (navigator as {onLine?: boolean}).onLine;
    lead.end();
    fixtureCleanup();
    await meeting.botsLeave();
  });

  async function joined() {
    const {id} = await meeting.createRoom();
    const {place, url} = await meeting.openLine();
    const bot = await sendBot(id);
    const call = await aCall({roomId: id});
    const real = createCloud({endpoint: await meeting.endpoint(), token: await meeting.memberToken('alex', 'Alex')});
    call.room.cloud = {
      ...real,
      issueRoomToken: async (...args) => ({...(await real.issueRoomToken(...args)), webRtcServerUrl: url}),
    };
    await call.room.join();
    const tile = await tileOf(call.room, bot.identity);
    await pictureOf(tile);
    await bot.firstFrameOf('alex');
    const frames = () => tile.renderRoot.querySelector('video')!.getVideoPlaybackQuality().totalVideoFrames;
    const moves = async () => {
      const before = frames();
      await until('20 frames more', () => frames() >= before + 20, 30_000);
      expect(distance(await pictureOf(tile), bot.colour)).to.be.below(25);
    };
    const setLine = (state: 'whole' | 'held' | 'cut') => meeting.setLine(place, state);
    return {...call, bot, tile, moves, setLine};
  }

  it('from other ports of the same router: nobody notices', async () => {
    const {moves, bot, room, events} = await joined();
    const before = events.length;
    expect(await meeting.packetsCarried()).to.be.above(50, 'the relay is the way');
    await meeting.rebindMedia();
    await moves();
    await room.setMicrophone(false);
    await bot.untilMuted('alex', 'microphone');
    await bot.firstFrameOf('alex');
    expect(events.slice(before)).to.be.empty;
  }).timeout(90_000);

  it('with the old way gone: the tile says that nothing arrives, reconnecting, and all is seen and sent again by the new one', async () => {
    const {moves, bot, room, events, sdkRooms, setLine, tile} = await joined();
    const began = next(room, 'vicolo-room-reconnecting', 30_000);
    const back = next(room, 'vicolo-room-reconnected', 60_000);
    await meeting.setWeather({loss: 100, delay: 0}); // silent: ports that are closed would tell the browser at once
    await until('the tile to say so', () => tile.matches(':state(still)'));
    await lead.changeNetwork();
    await meeting.setWeather({loss: 0, delay: 0});
    await setLine('cut');
    await began;
    await setLine('whole');
    await back;
    await moves();
    await until('the tile to say it no more', () => !tile.matches(':state(still)'));
    await bot.firstFrameOf('alex');
    expect(await meeting.packetsCarried()).to.be.above(50, 'the new relay is the way');
    expect(sdkRooms[0]!.localParticipant.trackPublications.size).to.equal(2, 'nothing is sent twice');
    expect(events.filter((event) => event.startsWith('left'))).to.be.empty;
    expect(events.slice(-2)).to.deep.equal(['reconnecting', 'reconnected']);
  }).timeout(120_000);

  it('that the browser tells of: nobody waits until a silent line is noticed', async () => {
    const {moves, bot, room, events, sdkRooms, setLine} = await joined();
    const engine = sdkRooms[0]!.engine as unknown as {isWaitingForNetworkReconnect: boolean};
    const began = next(room, 'vicolo-room-reconnecting');
    const back = next(room, 'vicolo-room-reconnected', 60_000);
    await lead.changeNetwork();
    await setLine('held');
    say('offline');
    await until('the SDK to have looked', () => engine.isWaitingForNetworkReconnect);
    expect(events, 'of a line that is held nothing is known yet').not.to.include('reconnecting');
    await setLine('whole');
    const mended = performance.now();
    say('online');
    await began;
    expect(performance.now() - mended).to.be.below(5_000, 'a silent line alone takes three times as long');
    await back;
    await moves();
    await bot.firstFrameOf('alex');
    expect(sdkRooms[0]!.localParticipant.trackPublications.size).to.equal(2, 'nothing is sent twice');
  }).timeout(90_000);

  /** As the browser does when the machine loses its network, or has one again. */
  function say(state: 'online' | 'offline'): void {
    if (state === 'online') delete (navigator as {onLine?: boolean}).onLine;
    else Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    window.dispatchEvent(new Event(state));
  }
});
