import type {Participant, Room} from 'livekit-client';
import {readParticipant} from '../read-participant.js';
import type {ChatPerson} from './message.js';

/** Who writes, as the room knows them: the media server vouches for the identity, and no message says a name. */
export class ChatPeople {
  readonly #room: Room;
  /** Those who wrote, for when they have gone. */
  readonly #known = new Map<string, ChatPerson>();

  constructor(room: Room) {
    this.#room = room;
  }

  get me(): ChatPerson {
    return personOf(this.#room.localParticipant);
  }

  who(identity: string): ChatPerson {
    const person = this.here(identity) ?? this.#known.get(identity) ?? {identity, name: identity, isLocal: false};
    this.#known.set(identity, person);
    return person;
  }

  here(identity: string): ChatPerson | undefined {
    const found = this.#room.getParticipantByIdentity(identity);
    return found && personOf(found);
  }
}

function personOf(participant: Participant): ChatPerson {
  const {identity, name, isLocal} = readParticipant(participant);
  return {identity, name, isLocal};
}
