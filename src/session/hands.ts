import type {Room} from 'livekit-client';
import {toVicoloError, VicoloError} from '../cloud/errors.js';
import {realClock, type Clock} from './clock.js';
import {hear, lowersAfter, SILENT_SO_FAR, type Floor} from './floor.js';
import {handled} from './handled.js';
import {followEach} from './follow-each.js';
import {HAND} from './hand.js';
import type {RoomParticipant} from './participant.js';
import {onAny} from './room-events.js';
import {Store, type ReadonlyStore} from './store.js';

/** Raised hands, the longest raised first. */
export interface Hands {
  /** Identities of those who have a hand up. Late joiners see the same order. */
  readonly raised: ReadonlyStore<readonly string[]>;
  /** Whether this person's token lets a hand be raised (LiveKit's `canUpdateOwnMetadata`). */
  readonly allowed: ReadonlyStore<boolean>;
  /** Whether the own hand comes down by itself after its person has spoken. It does. */
  readonly lowersItself: ReadonlyStore<boolean>;
  /** Resolves when the others can see it. Rejects with a `VicoloError`. */
  raise(): Promise<void>;
  lower(): Promise<void>;
  setLowersItself(on: boolean): void;
}

/**
 * Everybody's hand is an attribute of the participant at the media server; only its owner changes it.
 *
 * @internal
 */
export class RaisedHands implements Hands {
  readonly raised: Store<readonly string[]> = new Store<readonly string[]>([]);
  readonly allowed: Store<boolean> = new Store(false);
  readonly lowersItself: Store<boolean> = new Store(true);
  readonly #people: ReadonlyStore<readonly RoomParticipant[]>;
  readonly #clock: Clock;
  #room: Room | undefined;
  #floor: Floor = SILENT_SO_FAR;
  #cancel: (() => void) | undefined;

  constructor(people: ReadonlyStore<readonly RoomParticipant[]>, clock: Clock = realClock) {
    this.#people = people;
    this.#clock = clock;
    followEach(people, () => {
      this.#read();
    });
  }

  follow(room: Room): void {
    this.#room = room;
    onAny(room, ['connected', 'reconnected', 'participantPermissionsChanged'], () => {
      this.#read();
    });
  }

  raise(): Promise<void> {
    return handled(this.#write(String(this.#clock.now())));
  }

  lower(): Promise<void> {
    return handled(this.#write(''));
  }

  setLowersItself(on: boolean): void {
    this.lowersItself.set(on);
    this.#listen();
  }

  get #me(): RoomParticipant | undefined {
    return this.#people.get().find(({isLocal}) => isLocal);
  }

  #read(): void {
    const next = raisedAmong(this.#people.get());
    const last = this.raised.get();
    if (next.length !== last.length || next.some((identity, i) => identity !== last[i])) this.raised.set(next);
    this.allowed.set(this.#me !== undefined && (this.#room?.localParticipant.permissions?.canUpdateMetadata ?? false));
    this.#listen();
  }

  /** Only one's own speaking counts, and only while one's hand is up. */
  #listen(): void {
    const state = this.#me?.state.get();
    const listens = this.lowersItself.get() && state?.handRaisedAt !== undefined;
    const floor = listens ? hear(this.#floor, state.speaking, this.#clock.now()) : SILENT_SO_FAR;
    if (floor === this.#floor) return;
    this.#floor = floor;
    this.#cancel?.();
    const wait = lowersAfter(floor);
    this.#cancel = wait === undefined ? undefined : this.#clock.after(wait, () => void this.lower());
  }

  async #write(value: string): Promise<void> {
    if (!this.#room || !this.#me)
      throw new VicoloError('not-joined', 'A hand can be raised only in a room. Join first.');
    if (!this.allowed.get()) {
      throw new VicoloError('publish-forbidden', 'The media token does not grant canUpdateOwnMetadata.');
    }
    try {
      await this.#room.localParticipant.setAttributes({[HAND]: value});
    } catch (thrown) {
      throw toVicoloError(thrown, 'raising or lowering the hand');
    }
  }
}

/** The order of raising; who raised at the same time stands in the order of entering. */
export function raisedAmong(people: readonly RoomParticipant[]): readonly string[] {
  return people
    .map(({state}) => state.get())
    .filter(({handRaisedAt}) => handRaisedAt !== undefined)
    .sort((a, b) => (a.handRaisedAt ?? 0) - (b.handRaisedAt ?? 0))
    .map(({identity}) => identity);
}
