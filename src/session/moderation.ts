import type {Room} from 'livekit-client';
import type {RoomRef} from '../cloud/cloud.js';
import {VicoloError} from '../cloud/errors.js';
import {handled} from './handled.js';
import {followEach} from './follow-each.js';
import type {RoomParticipant} from './participant.js';
import {readAsk, ASK_TOPIC} from './ask.js';
import type {Role} from './role.js';
import {Store, type ReadonlyStore} from './store.js';

/**
 * What a host's backend does for those who lead a meeting. The kit holds a member's token, which may
 * do none of it, so each call goes to a function of the page. What is not given has no button.
 *
 * The buttons are a courtesy to honest people: metadata says who is a host, and metadata is no proof.
 * **Your backend must check by itself who asks.** Each promise resolves when it is done; when it
 * rejects, the person is told that it did not work, and nothing of the error is shown.
 */
export interface Moderation {
  /** Whose buttons are shown. `['HOST']` unless said. */
  readonly roles?: readonly Role[];
  /** Mutes a person's microphone (LiveKit's room service: `mutePublishedTrack`). */
  readonly mute?: (room: RoomRef, identity: string) => Promise<unknown>;
  /**
   * Asks a person to unmute. Nobody can be unmuted from afar: send a data message from the server
   * (`sendData`) to this identity, with the topic `vicolo.ask` and the text `unmute`. The kit shows
   * the question only when the server itself has sent it.
   */
  readonly askToUnmute?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Sends a person out (`removeParticipant`). */
  readonly remove?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Mutes every microphone but that of the person who asks, whose identity is given. */
  readonly muteAll?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Ends the meeting for everybody (`deleteRoom`). */
  readonly endForAll?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Begins to record the room (LiveKit's egress service). Everybody sees that it is recorded once the server says so. */
  readonly startRecording?: (room: RoomRef, identity: string) => Promise<unknown>;
  /** Ends the recording. */
  readonly stopRecording?: (room: RoomRef, identity: string) => Promise<unknown>;
}

export const MODERATION_ACTIONS = [
  'mute',
  'askToUnmute',
  'remove',
  'muteAll',
  'endForAll',
  'startRecording',
  'stopRecording',
] as const;
export type ModerationAction = (typeof MODERATION_ACTIONS)[number];

/** The moderation as elements use it. */
export interface Moderator {
  /** What the page does, or that it does nothing any more. `<vicolo-room>` hands its property on by this. */
  use(moderation: Moderation | undefined): void;
  /** What this person is offered now. */
  readonly actions: ReadonlyStore<readonly ModerationAction[]>;
  /** True while somebody who leads the meeting asks this person to unmute. */
  readonly asked: ReadonlyStore<boolean>;
  /** Has it done by the page. Resolves when it is done, rejects with a `VicoloError`. */
  act(action: ModerationAction, identity?: string): Promise<void>;
  /** The question was answered, by whatever the person did. */
  answered(): void;
}

/** @internal */
export class RoomModerator implements Moderator {
  readonly actions: Store<readonly ModerationAction[]> = new Store<readonly ModerationAction[]>([]);
  readonly asked: Store<boolean> = new Store(false);
  readonly #people: ReadonlyStore<readonly RoomParticipant[]>;
  readonly #room: () => RoomRef | undefined;
  #moderation: Moderation | undefined;

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

  async #act(action: ModerationAction, identity?: string): Promise<void> {
    const room = this.#room();
    const whom = identity ?? this.#me?.identity;
    if (!room || whom === undefined) throw new VicoloError('not-joined', 'Moderating needs a room. Join first.');
    const moderation = this.#moderation;
    if (!moderation || !this.actions.get().includes(action)) {
      throw new VicoloError('forbidden', `The page offers no "${action}" to this person.`);
    }
    try {
      await moderation[action]?.(room, whom);
    } catch (thrown) {
      if (thrown instanceof VicoloError) throw thrown;
      throw new VicoloError('unknown', `The page's moderation.${action}() failed.`);
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
  }
}

/** What somebody with this role is offered. */
export function actionsFor(moderation: Moderation | undefined, role: Role | undefined): readonly ModerationAction[] {
  const roles = moderation?.roles ?? ['HOST'];
  if (!moderation || !role || !roles.includes(role)) return [];
  return MODERATION_ACTIONS.filter((action) => typeof moderation[action] === 'function');
}
