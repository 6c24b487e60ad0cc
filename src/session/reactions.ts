import type {Room} from 'livekit-client';
import {toVicoloError, VicoloError} from '../cloud/errors.js';
import {realClock, type Clock} from './clock.js';
import {handled} from './handled.js';
import type {RoomParticipant} from './participant.js';
import {RateLimit} from './rate-limit.js';
import {REACTION_TOPIC, readReaction, writeReaction, type ReactionName} from './reaction.js';
import {onAny} from './room-events.js';
import {Store, type ReadonlyStore} from './store.js';

/** A reaction that is on the screen now. */
export interface ShownReaction {
  /** Tells it from all others of the call. */
  readonly id: number;
  readonly identity: string;
  readonly name: ReactionName;
}

export interface Reactions {
  /** Those of the last five seconds, oldest first; at most forty. */
  readonly shown: ReadonlyStore<readonly ShownReaction[]>;
  /** Whether this person's token lets reactions be sent (LiveKit's `canPublishData`). */
  readonly allowed: ReadonlyStore<boolean>;
  /** Resolves when it was sent; false when it came too fast after others and was not. Rejects with a `VicoloError`. */
  send(name: ReactionName): Promise<boolean>;
}

const LIFETIME = 5_000;
const MOST = 40;
/** For each sender, on both sides: five at once, then two a second. */
const BURST = 5;
const PER_SECOND = 2;

/**
 * Reactions are data messages on a topic of their own: who comes later has missed nothing that lasts.
 *
 * @internal
 */
export class SentReactions implements Reactions {
  readonly shown: Store<readonly ShownReaction[]> = new Store<readonly ShownReaction[]>([]);
  readonly allowed: Store<boolean> = new Store(false);
  readonly #people: ReadonlyStore<readonly RoomParticipant[]>;
  readonly #clock: Clock;
  /** Of those who are here: they go with their person, so a flood of identities keeps nothing. */
  #limits = new WeakMap<RoomParticipant, RateLimit>();
  #room: Room | undefined;
  #count = 0;

  constructor(people: ReadonlyStore<readonly RoomParticipant[]>, clock: Clock = realClock) {
    this.#people = people;
    this.#clock = clock;
    people.subscribe(() => {
      this.#read();
    });
  }

  follow(room: Room): void {
    this.#room = room;
    onAny(room, ['connected', 'reconnected', 'participantPermissionsChanged'], () => {
      this.#read();
    });
    room.on('dataReceived', (payload, sender, _kind, topic) => {
      if (topic !== REACTION_TOPIC || !sender) return;
      const name = readReaction(payload);
      const person = this.#person(sender.identity);
      if (name && person && this.#mayPass(person)) this.#show(person.identity, name);
    });
  }

  send(name: ReactionName): Promise<boolean> {
    return handled(this.#send(name));
  }

  async #send(name: ReactionName): Promise<boolean> {
    const me = this.#me;
    if (!this.#room || !me) throw new VicoloError('not-joined', 'Reactions can be sent only in a room. Join first.');
    if (!this.allowed.get()) {
      throw new VicoloError('publish-forbidden', 'The media token does not grant canPublishData.');
    }
    if (!this.#mayPass(me)) return false;
    try {
      await this.#room.localParticipant.publishData(writeReaction(name), {reliable: true, topic: REACTION_TOPIC});
    } catch (thrown) {
      throw toVicoloError(thrown, 'sending a reaction');
    }
    if (this.#me === me) this.#show(me.identity, name);
    return true;
  }

  get #me(): RoomParticipant | undefined {
    return this.#people.get().find(({isLocal}) => isLocal);
  }

  #person(identity: string): RoomParticipant | undefined {
    return this.#people.get().find((person) => person.identity === identity);
  }

  #mayPass(person: RoomParticipant): boolean {
    const limit = this.#limits.get(person) ?? new RateLimit(BURST, PER_SECOND);
    this.#limits.set(person, limit);
    return limit.allows(this.#clock.now());
  }

  #show(identity: string, name: ReactionName): void {
    const reaction = {id: ++this.#count, identity, name};
    this.shown.set([...this.shown.get(), reaction].slice(-MOST));
    this.#clock.after(LIFETIME, () => {
      const left = this.shown.get().filter((one) => one !== reaction);
      if (left.length < this.shown.get().length) this.shown.set(left);
    });
  }

  #read(): void {
    this.allowed.set(this.#me !== undefined && (this.#room?.localParticipant.permissions?.canPublishData ?? false));
    if (!this.#me && this.shown.get().length) this.shown.set([]);
  }
}
