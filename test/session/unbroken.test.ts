import {expect} from '@open-wc/testing';
import type {Room} from 'livekit-client';
import {unlessBroken} from '../../src/session/unbroken.js';

class ARoom {
  state = 'connected';
  readonly listeners = new Set<() => void>();

  on(_event: string, listener: () => void): void {
    this.listeners.add(listener);
  }

  once(_event: string, listener: () => void): void {
    const first = (): void => {
      this.off('', first);
      listener();
    };
    this.on('', first);
  }

  off(_event: string, listener: () => void): void {
    this.listeners.delete(listener);
  }

  become(state: string): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }

  /** Begins a work that can be ended from outside, and tells how it went. */
  begin() {
    let end!: (error?: Error) => void;
    const ended = new Promise<void>((resolve, reject) => {
      end = (error) => {
        if (error) reject(error);
        else resolve();
      };
    });
    const seen = {outcome: 'open'};
    const done = unlessBroken(this as unknown as Room, () => ended).then(
      (isDone) => (seen.outcome = isDone ? 'done' : 'to be done anew'),
      (error: Error) => (seen.outcome = error.message),
    );
    return {end, done, seen};
  }
}

const IN_VAIN = new Error('in vain');

describe('what needs the connection', () => {
  let room: ARoom;

  beforeEach(() => (room = new ARoom()));
  afterEach(() => {
    expect(room.listeners.size).to.equal(0);
  });

  it('is done', async () => {
    const {end, done} = room.begin();
    end();
    expect(await done).to.equal('done');
  });

  it('fails by itself on a whole line', async () => {
    const {end, done} = room.begin();
    end(IN_VAIN);
    expect(await done).to.equal('in vain');
  });

  for (const broken of ['reconnecting', 'signalReconnecting']) {
    it(`has not failed where the line was mended meanwhile (${broken})`, async () => {
      const {end, done} = room.begin();
      room.become(broken);
      room.become('connected');
      end(IN_VAIN);
      expect(await done).to.equal('to be done anew');
    });

    it(`waits for the line that broke, or was broken before, to be whole (${broken})`, async () => {
      room.become(broken);
      const {end, done, seen} = room.begin();
      end(IN_VAIN);
      await Promise.resolve();
      room.become('reconnecting');
      await new Promise((resolve) => setTimeout(resolve));
      expect(seen.outcome).to.equal('open', 'another way of being broken');
      room.become('connected');
      expect(await done).to.equal('to be done anew');
    });
  }

  it('waits no longer than to the end', async () => {
    const {end, done} = room.begin();
    room.become('reconnecting');
    end(IN_VAIN);
    await new Promise((resolve) => setTimeout(resolve));
    room.become('disconnected');
    expect(await done).to.equal('to be done anew');
  });
});
