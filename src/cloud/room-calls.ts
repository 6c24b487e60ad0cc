// The calls that the member API and a host's backend have in common: same words, same shapes, other paths.
import type {Cloud, RoomRef} from './cloud.js';
import {VicoloError} from './errors.js';
import {parseMember, parseRoom, parseRoomPage} from './parse.js';
import type {Ask} from './request.js';

/** Sends and resolves to the answer's JSON. */
export type Asker = (ask: Ask) => Promise<unknown>;

export interface Paths {
  readonly me: string;
  readonly rooms: string;
}

export type RoomCalls = Omit<Cloud, 'issueRoomToken' | 'watchRooms'>;

export function roomCalls(ask: Asker, {me, rooms}: Paths): RoomCalls {
  return {
    me: async ({signal} = {}) => parseMember(await ask({method: 'GET', path: me, signal})),

    listRooms: async (query, {signal} = {}) => parseRoomPage(await ask({method: 'GET', path: rooms, query, signal})),

    getRoom: async (room, {signal} = {}) => parseRoom(await ask({method: 'GET', path: pathOf(rooms, room), signal})),

    createRoom: async (body, {signal} = {}) => parseRoom(await ask({method: 'POST', path: rooms, body, signal})),

    updateRoom: async (id, body, {signal} = {}) =>
      parseRoom(await ask({method: 'PATCH', path: pathOf(rooms, {id}), body, signal})),

    deleteRoom: async (id, {signal} = {}) => {
      await ask({method: 'DELETE', path: pathOf(rooms, {id}), signal});
    },
  };
}

export function pathOf(rooms: string, {id, uuid}: RoomRef): string {
  if (uuid !== undefined) {
    if (/^[\w-]{1,64}$/.test(uuid)) return `${rooms}/uuid/${uuid}`;
  } else if (Number.isSafeInteger(id) && id >= 0) return `${rooms}/${String(id)}`;
  throw new VicoloError('room-invalid', 'A room is named by a whole number (room-id) or by its UUID (room-uuid).');
}
