import type {Room} from 'livekit-client';
import type {RoomRef} from '../cloud/cloud.js';
import {VicoloError} from '../cloud/errors.js';
import {handled} from './handled.js';
import {followEach} from './follow-each.js';
import type {RoomParticipant} from './participant.js';
import {readAsk, ASK_TOPIC} from './ask.js';
import {actionsFor, leads, type Moderation, type ModerationAction, type WaitingPerson} from './moderation-of-page.js';
import {Store, type ReadonlyStore} from './store.js';

/** The moderation as elements use it. */
export interface Moderator {
  /** What the page does, or that it does nothing any more. `<vicolo-room>` hands its property on by this. */
  use(moderation: Moderation | undefined): void;
  /** What this person is offered now. */
  readonly actions: ReadonlyStore<readonly ModerationAction[]>;
  /** True while somebody who leads the meeting asks this person to unmute. */
  readonly asked: ReadonlyStore<boolean>;
  /** Who waits to be let in, for those who may decide about it. */
  readonly waiting: ReadonlyStore<readonly WaitingPerson[]>;
  /** Lets somebody in who waits, or turns them away. Resolves when it is done, rejects with a `VicoloError`. */
  decide(id: string, admit: boolean): Promise<void>;
  /** Has it done by the page. Resolves when it is done, rejects with a `VicoloError`. */
  act(action: ModerationAction, identity?: string): Promise<void>;
  /** The question was answered, by whatever the person did. */
  answered(): void;
}

/** @internal */
export class RoomModerator implements Moderator {
  readonly actions: Store<readonly ModerationAction[]> = new Store<readonly ModerationAction[]>([]);
  readonly asked: Store<boolean> = new Store(false);
  readonly waiting: Store<readonly WaitingPerson[]> = new Store<readonly WaitingPerson[]>([]);
  readonly #people: ReadonlyStore<readonly RoomParticipant[]>;
  readonly #room: () => RoomRef | undefined;
  #moderation: Moderation | undefined;
  #atDoor: Moderation | undefined;
  #leaveDoor: () => void = () => undefined;

  constructor(people: ReadonlyStore<readonly RoomParticipant[]>, room: () => RoomRef | undefined) {
    this.#people = people;
    this.#room = room;
    followEach(people, () => {
      this.#read();
    });
  }

  follow(room: Room): void {
    room.on('dataReceived', (payload, sender, _kind, topic, _encryption, identity) => {
      // Only the server's own messages have no sender: nobody in the room can pretend to be it.
      if (topic === ASK_TOPIC && !sender && !identity && readAsk(payload)) this.#ask();
    });
  }

  use(moderation: Moderation | undefined): void {
    this.#moderation = moderation;
    this.#read();
  }

  answered(): void {
    this.asked.set(false);
  }

  act(action: ModerationAction, identity?: string): Promise<void> {
    return handled(this.#act(action, identity));
  }

  decide(id: string, admit: boolean): Promise<void> {
    return handled(this.#byPage(admit ? 'admit' : 'refuse', this.#atDoor !== undefined, id));
  }

  async #act(action: ModerationAction, identity?: string): Promise<void> {
    const whom = identity ?? this.#me?.identity;
    if (whom === undefined) throw new VicoloError('not-joined', 'Moderating needs a room. Join first.');
    await this.#byPage(action, this.actions.get().includes(action), whom);
  }

  async #byPage(name: ModerationAction | 'admit' | 'refuse', offered: boolean, whom: string): Promise<void> {
    const room = this.#room();
    if (!room || !this.#moderation?.[name] || !offered) {
      throw new VicoloError('forbidden', `The page offers no "${name}" to this person.`);
    }
    try {
      await this.#moderation[name](room, whom);
    } catch (thrown) {
      if (thrown instanceof VicoloError) throw thrown;
      throw new VicoloError('unknown', `The page's moderation.${name}() failed.`);
    }
  }

  get #me(): RoomParticipant | undefined {
    return this.#people.get().find(({isLocal}) => isLocal);
  }

  #ask(): void {
    if (this.#me && this.#me.state.get().microphone !== 'on') this.asked.set(true);
  }

  #read(): void {
    const me = this.#me?.state.get();
    const next = me ? actionsFor(this.#moderation, me.role) : [];
    if (next.join() !== this.actions.get().join()) this.actions.set(next);
    if (!me || me.microphone === 'on') this.asked.set(false);
    this.#goToDoor(me && this.#moderation && leads(this.#moderation, me.role) ? this.#moderation : undefined);
  }

  /** Whoever may let people in hears of those who wait. What few rooms have is loaded by those that have it. */
  #goToDoor(moderation: Moderation | undefined): void {
    if (moderation === this.#atDoor) return;
    this.#leaveDoor();
    this.#atDoor = moderation;
    const room = this.#room();
    if (!moderation?.watchWaiting || !room) return;
    const leaving = new AbortController();
    this.#leaveDoor = () => {
      leaving.abort();
    };
    void import('./door.js').then(
      ({watchDoor}) => {
        watchDoor(moderation, room, this.waiting, leaving.signal);
      },
      () => undefined,
    );
  }
}
