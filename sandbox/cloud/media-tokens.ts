// The way from a room of the cloud to a room of the media server, and back.
import {AccessToken} from 'livekit-server-sdk';
import {memberInfo} from './answers.js';
import {ASSUMED} from './assumptions.js';
import type {Member} from './members.js';
import type {Room} from './room.js';
import type {LiveKit} from './state.js';

const mediaRoomName = (room: Room) => `room-${room.id}`;

export function roomIdOf(mediaRoom: string | undefined): number | undefined {
  const id = /^room-(\d+)$/.exec(mediaRoom ?? '')?.[1];
  return id === undefined ? undefined : Number(id);
}

function roleIn(room: Room, member: Member): string {
  return room.owner.appUserId === member.appUserId ? ASSUMED.ownerRole : ASSUMED.otherRole;
}

/** `lifetime` in seconds, by the real clock, since the media server reads no other. */
export function issueMediaToken(liveKit: LiveKit, room: Room, member: Member, lifetime: number): Promise<string> {
  const token = new AccessToken(liveKit.key, liveKit.secret, {
    identity: member.appUserId, // Assumed: identity
    name: member.appUserName ?? member.appUserId,
    metadata: JSON.stringify({...memberInfo(member), channelMemberType: roleIn(room, member)}), // Assumed: role
    ttl: lifetime,
  });
  token.addGrant({
    roomJoin: true,
    room: mediaRoomName(room),
    canPublish: true,
    canSubscribe: true,
    canPublishData: true,
    canUpdateOwnMetadata: true, // Assumed: attributes
  });
  return token.toJwt();
}
