import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {aCall} from '../support/call.js';
import {codeOf} from '../support/code-of.js';
import {meeting, sendBot} from '../support/meeting.js';
import {distance, pictureOf, tileOf} from '../support/seen.js';
import {next, until} from '../support/until.js';
import {NOTHING_OPEN, whatIsOpen} from '../support/watch-media.js';

describe('races', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
    await until('nothing open', () => JSON.stringify(whatIsOpen()) === JSON.stringify(NOTHING_OPEN));
  });

  it('joins, leaves and joins in one tick: the last wish counts, with one connection', async () => {
    const {room, sdkRooms, events} = await aCall();
    const first = room.join();
    void room.leave();
    await room.join();
    await first;
    expect(room.session.phase.get().is).to.equal('joined');
    expect(sdkRooms.length).to.equal(1);
    expect(whatIsOpen().sockets).to.equal(1);
    expect(events.filter((event) => event === 'joined')).to.deep.equal(['joined']);
  });

  it('joins and leaves in one tick: nothing is opened for good', async () => {
    const {room, events} = await aCall();
    const joining = codeOf(() => room.join());
    await room.leave();
    expect(await joining).to.equal('aborted');
    expect(room.session.phase.get().is).to.be.oneOf(['idle', 'left']);
    expect(whatIsOpen()).to.deep.equal(NOTHING_OPEN);
    expect(events).not.to.include('joined');
  });

  it('leaves while connecting', async () => {
    const {room, sdkRooms} = await aCall();
    const joining = codeOf(() => room.join());
    await until('connecting', () => sdkRooms[0]?.state === 'connecting');
    await room.leave();
    expect(await joining).to.equal('aborted');
    expect(whatIsOpen()).to.deep.equal(NOTHING_OPEN);
    expect(room.session.phase.get().is).to.be.oneOf(['idle', 'left']);
  });

  it('goes on when the token changes while connecting', async () => {
    const {room, sdkRooms, events} = await aCall();
    const joining = room.join();
    await until('connecting', () => sdkRooms[0]?.state === 'connecting');
    room.token = await meeting.memberToken('alex', 'Alex');
    await joining;
    expect(room.session.phase.get().is).to.equal('joined');
    expect(events).to.deep.equal(['joining', 'joined']);
  });

  it('goes on when the token changes while joined', async () => {
    const {room, events} = await aCall();
    await room.join();
    room.setAttribute('token', await meeting.memberToken('alex', 'Alex'));
    await room.updateComplete;
    expect(room.session.phase.get().is).to.equal('joined');
    expect(events).to.deep.equal(['joining', 'joined']);
    expect(room.hasAttribute('token')).to.equal(false);
  });

  it('lets go of everything when removed while connecting', async () => {
    const {room, sdkRooms} = await aCall();
    const joining = codeOf(() => room.join());
    await until('connecting', () => sdkRooms[0]?.state === 'connecting');
    room.remove();
    expect(await joining).to.equal('aborted');
    await until('nothing open', () => JSON.stringify(whatIsOpen()) === JSON.stringify(NOTHING_OPEN));
  });

  it('leaves when removed while joined, and says so', async () => {
    const {room} = await aCall();
    await room.join();
    const left = next(room, 'vicolo-room-left');
    room.remove();
    expect((await left).reason).to.equal('element-removed');
  });

  it('goes on when moved while joined, and plays on', async () => {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id);
    const {room, events, sdkRooms} = await aCall({roomId: id});
    await room.join();
    await pictureOf(await tileOf(room, bot.identity));
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(room);
    await room.updateComplete;
    expect(distance(await pictureOf(await tileOf(room, bot.identity)), bot.colour)).to.be.below(25);
    expect(room.session.phase.get().is).to.equal('joined');
    expect(sdkRooms.length).to.equal(1);
    expect(events.filter((event) => event.startsWith('left'))).to.be.empty;
  });

  it('changes rooms when room-id changes while joined', async () => {
    const first = (await meeting.createRoom()).id;
    const second = (await meeting.createRoom({title: 'The other'})).id;
    const bot = await sendBot(second, {audio: false});
    const {room, sdkRooms, events} = await aCall({roomId: first});
    await room.join();
    const left = next(room, 'vicolo-room-left');
    room.setAttribute('room-id', String(second));
    expect((await left).reason).to.equal('switched');
    await pictureOf(await tileOf(room, bot.identity));
    expect(sdkRooms.length).to.equal(1);
    await until('joined twice', () => events.filter((event) => event === 'joined').length === 2);
  });

  it('holds two rooms on one page apart', async () => {
    const ids = [(await meeting.createRoom()).id, (await meeting.createRoom()).id] as const;
    const bots = [await sendBot(ids[0], {audio: false}), await sendBot(ids[1], {audio: false})] as const;
    const calls = [await aCall({roomId: ids[0]}), await aCall({roomId: ids[1]})] as const;
    await Promise.all(calls.map(({room}) => room.join()));
    for (const [i, {room}] of calls.entries()) {
      const bot = bots[i]!;
      expect(distance(await pictureOf(await tileOf(room, bot.identity)), bot.colour)).to.be.below(25);
      expect(room.session.participants.get().length).to.equal(2);
    }
    await calls[0].room.leave();
    expect(calls[1].room.session.phase.get().is).to.equal('joined');
  });

  it('uses one room of the SDK over many rejoins', async () => {
    const {room, sdkRooms} = await aCall({startCameraOff: true});
    for (let i = 0; i < 3; i++) {
      await room.join();
      await until('the microphone', () => room.session.microphone.get().on);
      await room.leave();
    }
    expect(sdkRooms.length).to.equal(1);
  });

  it('survives every order of attributes', async () => {
    const {id} = await meeting.createRoom();
    const said: Record<string, string> = {
      endpoint: await meeting.endpoint(),
      token: await meeting.memberToken('alex', 'Alex'),
      'room-id': String(id),
      'auto-join': '',
    };
    for (const order of permutations(Object.keys(said))) {
      const room = await fixture<HTMLElementTagNameMap['vicolo-room']>(html`<vicolo-room></vicolo-room>`);
      const joined = next(room, 'vicolo-room-joined');
      for (const name of order) {
        room.setAttribute(name, said[name]!);
        await room.updateComplete;
      }
      await joined;
      room.remove();
      await until('left', () => room.session.phase.get().is === 'left');
    }
  }).timeout(90_000);

  it('publishes what was prepared before connecting, the same tracks', async () => {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id, {audio: false, video: false});
    const {room} = await aCall({roomId: id});
    await room.prepare();
    const {track} = room.session.camera.get();
    expect(track).to.exist;
    expect(whatIsOpen()).to.deep.equal({devices: 2, connections: 0, sockets: 0});
    await room.join();
    await bot.firstFrameOf('alex');
    expect(room.session.camera.get().track).to.equal(track);
    expect(whatIsOpen().devices).to.equal(2);
  });

  it('closes what was prepared when the person does not join', async () => {
    const {room} = await aCall();
    await room.prepare();
    await room.leave();
    expect(whatIsOpen()).to.deep.equal(NOTHING_OPEN);
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));
}
