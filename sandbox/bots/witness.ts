import {hearLoudness} from './hear.js';
import {describeOthers, publicationOf, type Source} from './others.js';
import {fromTrack, received} from './received.js';
import {Room} from './rtc.js';
import {seePicture, type Seen} from './see.js';
import {until} from './until.js';
import {within} from './within.js';

const DEADLINE_MS = 15_000;

/** What a participant sees and hears of the others. Whoever waits in vain learns what there was instead. */
export class Witness {
  readonly identity: string;
  protected room = new Room();

  constructor(identity: string) {
    this.identity = identity;
  }

  /** The first picture that is not black. */
  firstFrameOf(identity: string, source: 'camera' | 'screen' = 'camera', ms = DEADLINE_MS): Promise<Seen> {
    const read = (signal: AbortSignal) => fromTrack(this.room, identity, source, seePicture, signal);
    return this.#within(ms, `a picture of ${identity}'s ${source}`, read);
  }

  /** The root mean square of the first half second that can be heard, from 0 to 1. */
  audioEnergyOf(identity: string, ms = DEADLINE_MS): Promise<number> {
    const read = (signal: AbortSignal) => fromTrack(this.room, identity, 'microphone', hearLoudness, signal);
    return this.#within(ms, `a sound of ${identity}`, read);
  }

  untilMuted(identity: string, source: Source, muted = true, ms = DEADLINE_MS): Promise<void> {
    const isSo = () => {
      received(this.room, identity, source); // or no word of its muting would come
      return (publicationOf(this.room, identity, source)?.muted ?? !muted) === muted;
    };
    return this.#until(ms, `${identity}'s ${source} ${muted ? 'muted' : 'unmuted'}`, isSo);
  }

  untilHere(identity: string, ms = DEADLINE_MS): Promise<void> {
    return this.#until(ms, `${identity} in the room`, () => this.room.remoteParticipants.has(identity));
  }

  untilGone(identity: string, ms = DEADLINE_MS): Promise<void> {
    return this.#until(ms, `${identity} gone`, () => !this.room.remoteParticipants.has(identity));
  }

  #until(ms: number, what: string, isSo: () => boolean): Promise<void> {
    return this.#within(ms, what, async (signal) => {
      await until(this.room, () => isSo() || undefined, signal);
    });
  }

  #within<T>(ms: number, what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const late = () => `After ${ms / 1000} s ${this.identity} has not seen ${what}. ${describeOthers(this.room)}`;
    return within(ms, work, late);
  }
}
