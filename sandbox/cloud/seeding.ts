// Ways into the memory that need no request: for a sandbox that starts with rooms in it, and for tests.
import type {MemberTokens} from './member-tokens.js';
import type {Member, Profile} from './members.js';
import type {Room, RoomSettings} from './room.js';
import type {CloudState} from './state.js';

interface MemberSeed extends Partial<Profile> {
  readonly appUserId: string;
}

interface RoomSeed extends Partial<RoomSettings> {
  /** The owner, who is created where missing. */
  readonly appUserId: string;
  /** VIDEO_CONFERENCE by default. */
  readonly type?: string;
  readonly scheduledAt?: string;
  /** For states that no call leads to, such as CANCELLED. */
  readonly videoRoomState?: string;
  /** Who may enter besides the owner where the room is RESTRICTED. */
  readonly allowed?: readonly string[];
}

export interface Seeding {
  /** Creates the member, or changes the given fields. Tells no webhook. */
  ensureMember(seed: MemberSeed): Member;
  /** Checks nothing. Tells no webhook. */
  addRoom(seed: RoomSeed): Room;
  /** For a member who exists; `lifetime` in seconds. */
  issueMemberToken(appUserId: string, lifetime?: number): Promise<string>;
}

export function createSeeding({members, rooms}: CloudState, tokens: MemberTokens): Seeding {
  function ensureMember({appUserId, ...profile}: MemberSeed): Member {
    return members.put(appUserId, profile).member;
  }

  return {
    ensureMember,

    addRoom({appUserId, type = 'VIDEO_CONFERENCE', videoRoomState, allowed = [], ...settings}) {
      const room = rooms.create(ensureMember({appUserId}), {type, ...settings});
      if (videoRoomState) room.videoRoomState = videoRoomState;
      for (const one of allowed) room.allowed.add(one);
      return room;
    },

    async issueMemberToken(appUserId, lifetime) {
      const member = members.find(appUserId);
      if (!member) throw new Error(`There is no member ${appUserId}.`);
      return tokens.issue(member, lifetime);
    },
  };
}
