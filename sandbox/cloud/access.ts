// Who may do what with a room. Assumed: access, password
import {ASSUMED} from './assumptions.js';
import {CloudError, forbidden} from './errors.js';
import type {Member} from './members.js';
import type {Room} from './room.js';

export function maySee(room: Room, member: Member): boolean {
  return room.accessLevel !== 'PRIVATE' || isOwner(room, member);
}

export function requireSight(room: Room, member: Member): void {
  if (!maySee(room, member)) throw forbidden('This video room is private.');
}

export function requireOwner(room: Room, member: Member): void {
  if (!isOwner(room, member)) throw forbidden('Only its owner may change or delete this video room.');
}

export function requireEntry(room: Room, member: Member, password: string | undefined): void {
  requireSight(room, member);
  if (room.accessLevel === 'RESTRICTED' && !isOwner(room, member) && !room.allowed.has(member.appUserId)) {
    throw forbidden('You are not on the list of those who may enter this video room.');
  }
  if (room.password !== undefined && room.password !== password) {
    throw new CloudError(403, ASSUMED.codes.wrongPassword, 'The password of this video room is missing or wrong.');
  }
}

function isOwner(room: Room, member: Member): boolean {
  return room.owner.id === member.id;
}
