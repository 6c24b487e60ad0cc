// Which pictures of a room are expected to arrive, and when it is told that they do not. The room is a list of publications.
import {expect} from '@open-wc/testing';
import type {Room} from 'livekit-client';
import {watchArrivals} from '../../src/session/watch-arrivals.js';
import {AClock} from './a-clock.js';

/** A publication as the SDK has it, of which each field can be changed. */
class APicture {
  isMuted = false;
  isEnabled = true;
  streamState = 'active';
  attachedElements: readonly object[] = [{}];
  frames = 0;
  bytes: number | undefined = 0;
  /** How often statistics were asked for, which cost more than all else. */
  reports = 0;
  readonly source: string;
  looks = 0;
  readonly receiver = {
    getSynchronizationSources: () => {
      this.looks++;
      return this.frames ? [{rtpTimestamp: this.frames * 6000}] : [];
    },
  };

  constructor(source = 'camera') {
    this.source = source;
  }

  get track() {
    return this;
  }

  getRTCStatsReport() {
    this.reports++;
    const pair = {type: 'candidate-pair', bytesReceived: this.bytes};
    return Promise.resolve(
      new Map<string, object>([
        ['pair', pair],
        ['codec', {type: 'codec'}],
      ]),
    );
  }
}

class ARoom {
  state = 'disconnected';
  readonly remoteParticipants = new Map<string, {getTrackPublication(source: string): APicture | undefined}>();
  readonly #listeners = new Map<string, () => void>();

  constructor(pictures: readonly APicture[]) {
    for (const [place, picture] of pictures.entries()) {
      const getTrackPublication = (source: string) => (source === picture.source ? picture : undefined);
      this.remoteParticipants.set(String(place), {getTrackPublication});
    }
  }

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }

  become(state: 'connected' | 'disconnected'): void {
    this.state = state;
    this.#listeners.get(state)?.();
  }
}

describe('the pictures of a room', () => {
  function watched(...pictures: readonly APicture[]) {
    const room = new ARoom(pictures);
    const clock = new AClock();
    const told: (readonly object[])[] = [];
    watchArrivals(room as unknown as Room, clock, (still) => told.push([...still]));
    /** Seconds pass; in each of them `act` says what comes. */
    const pass = async (seconds: number, act: () => void = () => undefined) => {
      for (let tenth = 0; tenth < seconds * 10; tenth++) {
        act();
        clock.pass(100);
        for (let turn = 0; turn < 10; turn++) await Promise.resolve(); // a look waits for what it reads
      }
    };
    return {room, clock, told, pass};
  }

  async function moving(picture = new APicture()) {
    const call = watched(picture);
    call.room.become('connected');
    const flow = () => {
      picture.frames++;
      picture.bytes! += 1000;
    };
    await call.pass(4, flow);
    expect(call.told).to.be.empty;
    return {...call, picture, flow};
  }

  it('are told of once when they stop, within four seconds, and once when they come again', async () => {
    const {told, pass, picture, flow} = await moving();
    await pass(2.9);
    expect(told).to.be.empty;
    await pass(1.2);
    expect(told).to.deep.equal([[picture]]);
    await pass(3);
    expect(told).to.have.length(1);
    await pass(1, flow);
    expect(told).to.deep.equal([[picture], []]);
  });

  for (const [what, change] of [
    ['muted', {isMuted: true}],
    ['not sent, since nobody looks at them', {isEnabled: false}],
    ['held back by the server', {streamState: 'paused'}],
    ['shown nowhere', {attachedElements: []}],
  ] as const) {
    it(`need not arrive while they are ${what}`, async () => {
      const {told, pass, picture} = await moving();
      Object.assign(picture, change);
      await pass(10);
      expect(told).to.be.empty;
    });

    it(`are told of no longer when they are ${what}`, async () => {
      const {told, pass, picture} = await moving();
      await pass(5);
      Object.assign(picture, change);
      await pass(1);
      expect(told).to.deep.equal([[picture], []]);
    });
  }

  it('are looked at once a second without statistics, and more often while one is missed', async () => {
    const {pass, picture, flow} = await moving();
    const looksIn = async (...[seconds, act]: Parameters<typeof pass>) => {
      const before = picture.looks;
      await pass(seconds, act);
      return picture.looks - before;
    };
    expect(await looksIn(10, flow)).to.be.within(9, 11);
    await pass(5);
    expect(await looksIn(10)).to.be.within(30, 35);
    expect(picture.reports).to.equal(0);
  });

  it('are not looked at before joining', async () => {
    const {clock, pass} = watched(new APicture());
    await pass(2);
    expect(clock.waits).to.be.empty;
  });

  it('of a shared screen may stand still, but not while its line is dark', async () => {
    const {told, pass, picture} = await moving(new APicture('screen_share'));
    await pass(20, () => (picture.bytes! += 1));
    expect(told).to.be.empty;
    await pass(6.5);
    expect(told).to.deep.equal([[picture]]);
  });

  it('of a shared screen are not told of where the browser does not count what comes', async () => {
    const {told, pass, picture} = await moving(new APicture('screen_share'));
    picture.bytes = undefined;
    await pass(20);
    expect(told).to.be.empty;
  });

  it('are looked at from joining to leaving, and forgotten then', async () => {
    const {room, clock, told, pass, picture} = await moving();
    await pass(5);
    room.become('disconnected');
    expect(told).to.deep.equal([[picture], []]);
    await pass(2);
    expect(clock.waits).to.be.empty;
    room.become('connected');
    await pass(1);
    expect(clock.waits).to.have.length(1);
  });

  it('are looked at once, though a room is entered again at once', async () => {
    const {room, clock, pass} = await moving();
    room.become('disconnected');
    room.become('connected');
    await pass(2);
    expect(clock.waits).to.have.length(1);
  });

  it('are looked at in a room that was entered before this code had come', async () => {
    const room = new ARoom([]);
    room.state = 'connected';
    const clock = new AClock();
    watchArrivals(room as unknown as Room, clock, () => undefined);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(clock.waits).to.have.length(1);
  });
});
