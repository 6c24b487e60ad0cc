// A picture that no longer arrives, from a real server: its tile says so within seconds, and nothing is said of one that may
// stand still.
import {expect, fixtureCleanup} from '@open-wc/testing';
import type {VicoloParticipantTile} from '../../src/elements/vicolo-participant-tile.js';
import {aCall} from '../support/call.js';
import {leadThroughRelay, type Lead} from '../support/media-line.js';
import {meeting, sendBot} from '../support/meeting.js';
import {pictureOf, tileOf} from '../support/seen.js';
import {until} from '../support/until.js';

const FAIR = {loss: 0, delay: 0};
const DARK = {loss: 100, delay: 0};
const WORDS = 'No picture arrives';

describe('a picture that no longer arrives', () => {
  let lead: Lead;
  let visibility: PropertyDescriptor | undefined;
  beforeEach(() => {
    lead = leadThroughRelay({tcp: false});
  });
  afterEach(async () => {
    if (visibility) beHidden(false);
    visibility = undefined;
    lead.end();
    fixtureCleanup();
    await meeting.botsLeave();
  });

  const says = (tile: VicoloParticipantTile) => tile.matches(':state(still)');
  const framesOf = (tile: VicoloParticipantTile) =>
    tile.renderRoot.querySelector('video')!.getVideoPlaybackQuality().totalVideoFrames;

  async function moves(tile: VicoloParticipantTile, by = 5) {
    const before = framesOf(tile);
    await until('frames', () => framesOf(tile) >= before + by, 30_000);
  }

  async function joined({audio = true} = {}) {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id, {audio});
    const call = await aCall({roomId: id, startMuted: true});
    await call.room.join();
    const tile = await tileOf(call.room, bot.identity);
    await pictureOf(tile);
    await moves(tile, 20);
    return {...call, bot, tile};
  }

  /** Waits until the tile's video has had no frame for so many seconds; fails when the tile says a word of it. */
  async function standsStill(tile: VicoloParticipantTile, seconds: number) {
    let [frames, since] = [-1, 0];
    await until(`${String(seconds)} s without a frame`, () => {
      expect(says(tile), 'nothing is said').to.equal(false);
      if (framesOf(tile) !== frames) [frames, since] = [framesOf(tile), performance.now()];
      return performance.now() - since > seconds * 1000;
    });
  }

  function beHidden(hidden: boolean): void {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      value: hidden ? 'hidden' : 'visible',
    });
    document.dispatchEvent(new Event('visibilitychange'));
    if (!hidden) delete (document as {visibilityState?: unknown}).visibilityState;
  }

  it('in the dark: the tile says so within five seconds, and stops soon after the first frames', async () => {
    const {tile, events} = await joined();
    const before = events.length;
    await meeting.setWeather(DARK);
    const dark = performance.now();
    await until('the word', () => says(tile));
    expect(performance.now() - dark).to.be.below(5_000);
    await tile.updateComplete;
    const part = (name: string) => tile.renderRoot.querySelector(`[part~=${name}]`)!;
    expect(part('status').textContent).to.contain(WORDS);
    expect(part('base').getAttribute('aria-label')).to.contain(WORDS);
    await meeting.setWeather(FAIR);
    await moves(tile);
    const bright = performance.now();
    await until('no word', () => !says(tile));
    expect(performance.now() - bright).to.be.below(2_000);
    expect(part('base').getAttribute('aria-label')).not.to.contain(WORDS);
    expect(events.slice(before), 'nothing that the page hears').to.be.empty;
  }).timeout(60_000);

  it('of a sender who hangs: the tile says so, until the camera is off or moves again', async () => {
    const {tile, bot} = await joined();
    await bot.holdPicture('camera', true);
    await until('the word', () => says(tile));
    await bot.muteCamera(true);
    await until('no word of a camera that is off', () => !says(tile));
    await bot.muteCamera(false);
    await bot.holdPicture('camera', false);
    await moves(tile);
    await until('no word of one that moves', () => !says(tile));
  }).timeout(60_000);

  it('of a shared screen on which nothing changes: nothing is said, unless its line is dark', async () => {
    const {room, bot} = await joined({audio: false});
    await bot.publishScreen();
    const tile = await tileOf(room, bot.identity, 'screen_share');
    await pictureOf(tile);
    await moves(tile);
    await bot.holdPicture('camera', true);
    await bot.holdPicture('screen', true);
    await standsStill(tile, 10);
    await meeting.setWeather(DARK);
    await until('the word', () => says(tile));
    await meeting.setWeather(FAIR);
    await until('no word', () => !says(tile), 30_000);
  }).timeout(90_000);

  it('in a page that is hidden: nothing is said of what is not sent', async () => {
    const {tile, sdkRooms, bot} = await joined();
    visibility = {};
    const sent = () =>
      [...sdkRooms[0]!.remoteParticipants.get(bot.identity)!.videoTrackPublications.values()].some(
        (one) => one.isEnabled,
      );
    beHidden(true);
    await until('the server to be told', () => !sent());
    await standsStill(tile, 6);
    beHidden(false);
    await until('the server to be told again', sent);
    await moves(tile);
    expect(says(tile)).to.equal(false);
  }).timeout(60_000);
});
