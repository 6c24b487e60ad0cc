import {expect} from '@open-wc/testing';
import {VicoloError, type VicoloErrorCode} from '../../src/cloud/errors.js';
import type {LeaveReason} from '../../src/session/leave-reason.js';
import {IDLE, JOINED, JOINING, RECONNECTING, type Phase} from '../../src/session/phase.js';
import {Rejoin, rejoinDelay} from '../../src/session/rejoin.js';
import {Store} from '../../src/session/store.js';
import {AClock} from './a-clock.js';

const left = (reason: LeaveReason): Phase => ({is: 'left', reason});
const failed = (code: VicoloErrorCode): Phase => ({is: 'failed', error: new VicoloError(code, 'No.')});

function aWayBack({isOnline = true} = {}) {
  const clock = new AClock();
  const phase = new Store<Phase>(JOINED);
  const listeners = new Set<() => void>();
  const network = {
    isOnline,
    onOnline(act: () => void) {
      listeners.add(act);
      return () => void listeners.delete(act);
    },
  };
  let tries = 0;
  const join = () => {
    tries++;
    phase.set(JOINING);
    return Promise.resolve();
  };
  const rejoin = new Rejoin({phase, join, clock, network});
  return {
    clock,
    phase,
    rejoin,
    listeners,
    tries: () => tries,
    online: () => {
      network.isOnline = true;
      for (const listener of [...listeners]) listener();
    },
  };
}

describe('the delay before coming back', () => {
  it('grows, up to half a minute, by chance', () => {
    const most = [0, 1, 2, 3, 4, 5, 6, 11].map((tries) => rejoinDelay(tries, 1));
    expect(most).to.deep.equal([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(rejoinDelay(3, 0)).to.equal(0);
    expect(rejoinDelay(3, 0.25)).to.equal(2_000);
  });

  it('ends some day', () => {
    expect(rejoinDelay(12, 0.5)).to.equal(undefined);
  });
});

describe('coming back', () => {
  for (const reason of ['connection-lost', 'server-shutdown'] as const) {
    it(`happens by itself after ${reason}`, () => {
      const {clock, phase, rejoin, tries} = aWayBack();
      phase.set(left(reason));
      expect(rejoin.active.get()).to.equal(true);
      clock.pass(499);
      expect(tries()).to.equal(0);
      clock.pass(1);
      expect(tries()).to.equal(1);
      phase.set(JOINED);
      expect(rejoin.active.get()).to.equal(false);
    });
  }

  for (const reason of [
    'left',
    'removed-by-host',
    'room-ended',
    'duplicate-identity',
    'switched',
    'unknown',
  ] as const) {
    it(`does not happen after ${reason}`, () => {
      const {clock, phase, rejoin, tries} = aWayBack();
      phase.set(left(reason));
      clock.pass(100_000);
      expect(tries()).to.equal(0);
      expect(rejoin.active.get()).to.equal(false);
    });
  }

  it('goes on after failures that may pass, with longer waits, and gives up in the end', () => {
    const {clock, phase, rejoin, tries} = aWayBack();
    phase.set(left('connection-lost'));
    const waits: number[] = [];
    while (rejoin.active.get()) {
      waits.push(clock.waits[0]!);
      clock.pass(clock.waits[0]!);
      phase.set(failed('network'));
    }
    expect(waits).to.deep.equal([500, 1_000, 2_000, 4_000, 8_000, ...Array<number>(7).fill(15_000)]);
    expect(tries()).to.equal(12);
    expect(clock.waits).to.deep.equal([]);
  });

  it('ends with a failure that stays', () => {
    const {clock, phase, rejoin} = aWayBack();
    phase.set(left('connection-lost'));
    clock.pass(500);
    phase.set(failed('room-not-found'));
    expect(rejoin.active.get()).to.equal(false);
    expect(clock.waits).to.deep.equal([]);
  });

  it('does not follow a failure of somebody else’s join', () => {
    const {clock, phase, tries} = aWayBack();
    phase.set(left('left'));
    phase.set(JOINING);
    phase.set(failed('network'));
    clock.pass(100_000);
    expect(tries()).to.equal(0);
  });

  it('waits for the network where there is none, and tries at once when it is back', () => {
    const {clock, phase, tries, online, listeners} = aWayBack({isOnline: false});
    phase.set(left('connection-lost'));
    clock.pass(100_000);
    expect(tries()).to.equal(0);
    online();
    expect(tries()).to.equal(1);
    expect(listeners.size).to.equal(0);
  });

  it('shortens its wait when the network returns', () => {
    const {clock, phase, tries, online} = aWayBack();
    phase.set(left('connection-lost'));
    online();
    expect(tries()).to.equal(1);
    clock.pass(100_000);
    expect(tries()).to.equal(1);
  });

  it('can be stopped, and is then as if it had never been', () => {
    const {clock, phase, rejoin, tries, online, listeners} = aWayBack();
    phase.set(left('connection-lost'));
    rejoin.stop();
    clock.pass(100_000);
    online();
    expect(tries()).to.equal(0);
    expect(listeners.size).to.equal(0);
    expect(rejoin.active.get()).to.equal(false);
  });

  it('can be forbidden', () => {
    const {clock, phase, rejoin, tries} = aWayBack();
    rejoin.setAllowed(false);
    phase.set(left('connection-lost'));
    clock.pass(100_000);
    expect(tries()).to.equal(0);
  });

  it('can be forbidden while it waits, and allowing it stops nothing', () => {
    const {clock, phase, rejoin, tries} = aWayBack();
    phase.set(left('connection-lost'));
    rejoin.setAllowed(true);
    expect(rejoin.active.get()).to.equal(true);
    rejoin.setAllowed(false);
    expect(rejoin.active.get()).to.equal(false);
    clock.pass(100_000);
    expect(tries()).to.equal(0);
  });

  it('is not active before anything was lost', () => {
    expect(aWayBack().rejoin.active.get()).to.equal(false);
  });

  it('makes room for a person who is quicker', () => {
    const {clock, phase, rejoin, tries} = aWayBack();
    phase.set(left('connection-lost'));
    phase.set(JOINING); // the lobby's button
    clock.pass(100_000);
    expect(tries()).to.equal(0);
    expect(rejoin.active.get()).to.equal(true);
    phase.set(JOINED);
    phase.set(RECONNECTING);
    expect(rejoin.active.get()).to.equal(false);
  });

  it('counts anew after having been back', () => {
    const {clock, phase} = aWayBack();
    phase.set(left('connection-lost'));
    clock.pass(500);
    phase.set(failed('network'));
    expect(clock.waits).to.deep.equal([1_000]);
    phase.set(JOINED);
    phase.set(left('connection-lost'));
    expect(clock.waits).to.deep.equal([500]);
  });

  it('ends when the page says another room', () => {
    const {clock, phase, rejoin} = aWayBack();
    phase.set(left('connection-lost'));
    phase.set(IDLE);
    expect(rejoin.active.get()).to.equal(false);
    expect(clock.waits).to.deep.equal([]);
  });
});
