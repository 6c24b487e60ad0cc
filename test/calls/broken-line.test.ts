// The signal connection, broken in the ways that a server cannot be told to: held without a word, slow, cut. And what
// happens when the media token is no good by the time the line is mended.
import {expect, fixtureCleanup} from '@open-wc/testing';
import {createCloud} from '../../src/cloud/http-cloud.js';
import {aCall} from '../support/call.js';
import {meeting, sendBot} from '../support/meeting.js';
import {distance, pictureOf, tileOf, tilesIn} from '../support/seen.js';
import {next, until} from '../support/until.js';

/** The media server promises a sign of life every five seconds, and fifteen without one are a broken line. */
const NOTICED = 22_000;

describe('a broken line', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
  });

  /** A call over a line of its own. Entries count, and their tokens can be replaced. */
  async function overALine() {
    const {id} = await meeting.createRoom();
    const {place, url} = await meeting.openLine();
    const bot = await sendBot(id);
    const call = await aCall({roomId: id, startCameraOff: true});
    const endpoint = await meeting.endpoint();
    const real = createCloud({endpoint, token: await meeting.memberToken('alex', 'Alex')});
    const entries = {issued: 0, token: undefined as string | undefined};
    call.room.cloud = {
      ...real,
      issueRoomToken: async (...args) => {
        entries.issued++;
        const grant = await real.issueRoomToken(...args);
        return {webRtcServerUrl: url, webRtcToken: entries.token ?? grant.webRtcToken};
      },
    };
    const set = (state: 'whole' | 'held' | 'deaf' | 'cut' | 'slow') => meeting.setLine(place, state);
    return {id, bot, set, entries, ...call};
  }

  type OnALine = Awaited<ReturnType<typeof overALine>>;

  async function joined() {
    const call = await overALine();
    await call.room.join();
    await seesTheBot(call);
    return call;
  }

  async function seesTheBot({room, bot}: OnALine) {
    expect(distance(await pictureOf(await tileOf(room, bot.identity)), bot.colour)).to.be.below(25);
  }

  async function isHeardOf({room, bot}: OnALine) {
    const on = !room.session.microphone.get().on;
    await room.setMicrophone(on);
    await bot.untilMuted('alex', 'microphone', !on);
  }

  it('that forwards nothing and closes nothing is noticed, and mended; a short silence costs nothing', async () => {
    const [silent, brief] = [await joined(), await joined()];
    const began = next(silent.room, 'vicolo-room-reconnecting', NOTICED);
    await silent.set('held');
    await brief.set('held');
    await new Promise((resolve) => setTimeout(resolve, 10_000)); // the silence is what is tested
    await brief.set('whole');
    await isHeardOf(brief);
    await began;
    const back = next(silent.room, 'vicolo-room-reconnected');
    await silent.set('whole');
    await back;
    await isHeardOf(silent);
    await seesTheBot(silent);
    expect(silent.events.slice(-2)).to.deep.equal(['reconnecting', 'reconnected']);
    expect(brief.events.filter((event) => event.includes('connect'))).to.be.empty;
  }).timeout(60_000);

  it('that is cut is said to the page at once, to the person when it lasts, and mended when it can be', async () => {
    const call = await joined();
    const words = () => call.room.renderRoot.querySelector('[role=status]')!.textContent.trim();
    const began = next(call.room, 'vicolo-room-reconnecting');
    const back = next(call.room, 'vicolo-room-reconnected');
    await call.set('cut');
    await began;
    expect(words()).to.equal('', 'a blip is not worth a word');
    await until('words', () => words().includes('Reconnecting'));
    await call.set('whole');
    await back;
    await until('silence', () => words() === '');
    await isHeardOf(call);
    await seesTheBot(call);
    expect(call.entries.issued).to.equal(1);
  });

  it('shows nobody who left meanwhile, when it is whole again', async () => {
    const call = await joined();
    const [leaver, stayer] = [call.bot, await sendBot(call.id)];
    await tileOf(call.room, stayer.identity);
    const left = next(call.room, 'vicolo-participant-left', 20_000);
    await call.set('deaf');
    await leaver.leave();
    await stayer.untilGone(leaver.identity);
    await isHeardOf({...call, bot: stayer}); // the server says again only what it said after it heard of somebody last
    const back = next(call.room, 'vicolo-room-reconnected');
    await call.set('cut');
    await until('reconnecting', () => call.events.includes('reconnecting'));
    await call.set('whole');
    await back;
    expect((await left).participant.identity).to.equal(leaver.identity);
    const gone = () => tilesIn(call.room).every(({participant}) => participant?.identity !== leaver.identity);
    await until('no tile of them', gone);
    await seesTheBot({...call, bot: stayer});
  }).timeout(40_000);

  for (const loses of ['what the server answers', 'everything'] as const) {
    it(`that loses ${loses} while a camera is turned on costs no camera`, async () => {
      const call = await joined();
      const {room, bot} = call;
      const {camera} = room.session;
      await call.set(loses === 'everything' ? 'held' : 'deaf');
      const on = room.setCamera(true);
      await until('the device is open', () => camera.get().track);
      const back = next(room, 'vicolo-room-reconnected');
      await call.set('cut');
      await until('reconnecting', () => call.events.includes('reconnecting'));
      await call.set('whole');
      await back;
      await on;
      expect(camera.get()).to.include({on: true, error: undefined});
      expect((await bot.firstFrameOf('alex')).width).to.be.above(0);
      expect(call.events.filter((event) => event.startsWith('error'))).to.be.empty;
    }).timeout(40_000);
  }

  it('that is slow is a meeting all the same', async () => {
    const call = await overALine();
    await call.set('slow');
    await call.room.join();
    await seesTheBot(call);
    await isHeardOf(call);
    expect(call.events.filter((event) => event.includes('connect'))).to.be.empty;
  }).timeout(40_000);

  describe('and a media token that has expired meanwhile', () => {
    /** The server renews tokens while the line is whole; here is one that it has not renewed. */
    async function expired(call: OnALine) {
      const token = await meeting.mediaToken(call.id, 'alex', -600);
      const engine = call.sdkRooms[0]!.engine as unknown as {token: string};
      expect(engine.token, 'where the SDK keeps it').to.be.a('string');
      engine.token = token;
      return token;
    }

    it('enters again by itself, by a new one', async () => {
      const call = await joined();
      await expired(call);
      const left = next(call.room, 'vicolo-room-left', 30_000);
      await call.set('cut');
      await until('reconnecting', () => call.events.includes('reconnecting'));
      await call.set('whole');
      expect((await left).reason).to.equal('connection-lost');
      await next(call.room, 'vicolo-room-joined');
      await isHeardOf(call);
      await seesTheBot(call);
      expect(call.entries.issued).to.equal(2);
    }).timeout(60_000);

    it('tells the page when the new one is no good either, and tries again in growing pauses', async () => {
      const call = await joined();
      call.entries.token = await expired(call);
      const failed = next(call.room, 'vicolo-room-error', 30_000);
      await call.set('cut');
      await until('reconnecting', () => call.events.includes('reconnecting'));
      await call.set('whole');
      expect((await failed).code).to.equal('media-token-rejected');
      const lobby = () => call.room.renderRoot.querySelector('vicolo-lobby')?.renderRoot;
      await until('words', () => lobby()?.textContent?.includes('The connection was lost. Getting you back in'));
      expect(lobby()!.querySelector('[part~=stop-button]')).to.be.displayed;
      expect(call.entries.issued).to.be.at.most(4, 'no storm of entries');
      const back = next(call.room, 'vicolo-room-joined', 30_000);
      call.entries.token = undefined;
      await back;
      await seesTheBot(call);
    }).timeout(90_000);
  });
});
