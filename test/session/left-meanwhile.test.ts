// What is made of the server's words while a connection is resumed. That it says them so is a test of calls/broken-line.
import {expect} from '@open-wc/testing';
import type {Room} from 'livekit-client';
import {noticeWhoLeftMeanwhile} from '../../src/session/left-meanwhile.js';

interface Info {
  readonly identity: string;
  readonly sid?: string;
  readonly state?: number;
}

class Emitter {
  readonly #listeners: [string, (value?: unknown) => void][] = [];

  on(event: string, listener: (value?: never) => void): void {
    this.#listeners.push([event, listener as (value?: unknown) => void]);
  }

  emit(event: string, value?: unknown): void {
    for (const [of, listener] of [...this.#listeners]) if (of === event) listener(value);
  }
}

class ARoom extends Emitter {
  engine = new Emitter();
  readonly localParticipant = {identity: 'me'};
  readonly remoteParticipants = new Map(
    ['ann', 'ben'].map((identity) => [identity, {identity, sid: `PA_${identity}`}]),
  );
  /** Whom the SDK was told to have left. */
  readonly gone: Info[] = [];

  constructor() {
    super();
    noticeWhoLeftMeanwhile(this as unknown as Room);
  }

  enter(): void {
    this.engine = new Emitter();
    this.emit('connected');
    this.engine.on('participantUpdate', (infos?: readonly Info[]) => {
      this.gone.push(...(infos ?? []).filter(({state}) => state === 3));
    });
  }

  resume(...updates: string[][]): void {
    this.engine.emit('resuming');
    for (const update of updates) this.name(...update);
    this.engine.emit('resumed');
  }

  name(...identities: string[]): void {
    this.engine.emit(
      'participantUpdate',
      identities.map((identity) => ({identity, state: 2})),
    );
  }
}

describe('who left meanwhile', () => {
  let room: ARoom;
  const gone = () => room.gone.map(({identity}) => identity);

  beforeEach(() => {
    room = new ARoom();
    room.enter();
  });

  it('is whom the server does not name', () => {
    room.resume(['me', 'ben']);
    expect(room.gone).to.deep.equal([{state: 3, disconnectReason: 0, dataTracks: [], identity: 'ann', sid: 'PA_ann'}]);
  });

  it('is everybody where one is alone', () => {
    room.resume(['me']);
    expect(gone()).to.deep.equal(['ann', 'ben']);
  });

  it('is nobody where all are named, at once or one after the other', () => {
    room.resume(['ann'], ['me', 'ben']);
    expect(gone()).to.be.empty;
  });

  it('is not known where the server names nobody, or only others', () => {
    room.resume();
    room.resume(['ann']);
    expect(gone()).to.be.empty;
  });

  it('is not whom it named before, on a line that broke again', () => {
    room.engine.emit('resuming');
    room.name('me', 'ann', 'ben');
    room.resume(['me', 'ben']);
    expect(gone()).to.deep.equal(['ann']);
  });

  it('is asked for on resuming alone, and in the next meeting as well', () => {
    room.name('me');
    room.engine.emit('resumed');
    expect(gone()).to.be.empty;
    room.enter();
    room.resume(['me', 'ann']);
    expect(gone()).to.deep.equal(['ben']);
  });
});
