import {expect, fixtureCleanup} from '@open-wc/testing';
import {aCall} from '../support/call.js';
import {meeting, sendBot} from '../support/meeting.js';
import {distance, pictureOf, tileOf} from '../support/seen.js';
import {next, until} from '../support/until.js';

describe('reconnecting', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
  });

  async function withBot() {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id);
    const call = await aCall({roomId: id});
    await call.room.join();
    await pictureOf(await tileOf(call.room, bot.identity));
    return {id, bot, ...call};
  }

  for (const scenario of ['signal-reconnect', 'full-reconnect', 'migration'] as const) {
    it(`comes back by itself (${scenario}), with everybody in their tile`, async () => {
      const {room, bot, sdkRooms, events} = await withBot();
      const before = room.session.participants.get();
      const back = next(room, 'vicolo-room-reconnected');
      await sdkRooms[0]!.simulateScenario(scenario);
      await back;
      expect(room.session.participants.get()).to.deep.equal(before, 'the same objects: nobody flickers');
      const tile = await tileOf(room, bot.identity);
      await until('the picture again', () => tile.participant!.state.get().cameraTrack);
      expect(distance(await pictureOf(tile), bot.colour)).to.be.below(25);
      await bot.firstFrameOf('alex');
      expect(events.slice(-2)).to.deep.equal(['reconnecting', 'reconnected']);
    });
  }

  it('leaves with a reason when the server asks it to go', async () => {
    const {room, sdkRooms} = await withBot();
    const left = next(room, 'vicolo-room-left');
    await sdkRooms[0]!.simulateScenario('server-leave');
    expect((await left).reason).to.not.equal('left');
  });

  // With a person of this kit: a bot's SDK comes back without its tracks now and then.
  it('survives the media server being killed and started again', async () => {
    const {id} = await meeting.createRoom();
    const sam = await aCall({roomId: id, as: 'Sam', startMuted: true});
    const {room, events} = await aCall({roomId: id, startMuted: true});
    await Promise.all([sam.room.join(), room.join()]);
    await pictureOf(await tileOf(room, 'sam'));
    const cameraOfSam = () =>
      room.session.participants
        .get()
        .find(({identity}) => identity === 'sam')
        ?.state.get().cameraTrack;
    const before = cameraOfSam();
    const began = next(room, 'vicolo-room-reconnecting', 30_000);
    const back = next(room, 'vicolo-room-reconnected', 60_000);
    await meeting.killMediaServer();
    await began;
    await meeting.restartMediaServer();
    await back;
    expect(events.filter((event) => event.startsWith('left'))).to.be.empty;
    await until('the picture again', () => cameraOfSam() && cameraOfSam() !== before, 30_000);
    const {r, g, b} = await pictureOf(await tileOf(room, 'sam'));
    expect(r + g + b, 'not black').to.be.above(25);
  }).timeout(120_000);

  it('says that the connection was lost when the server stays away, and comes back with it', async () => {
    const {room, events} = await aCall();
    await room.join();
    const left = next(room, 'vicolo-room-left', 110_000);
    await meeting.killMediaServer();
    expect((await left).reason).to.equal('connection-lost');
    expect(room.session.rejoining.active.get()).to.equal(true);
    const back = next(room, 'vicolo-room-joined', 60_000);
    await next(room, 'vicolo-room-error', 30_000); // a try while nobody is there
    await meeting.restartMediaServer();
    await back;
    expect(room.session.phase.get().is).to.equal('joined');
    expect(room.session.rejoining.active.get()).to.equal(false);
    expect(events).to.include('error:media-unreachable');
  }).timeout(180_000);
});
