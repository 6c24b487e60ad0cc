import {ASSUMED} from './assumptions.js';
import {invalidParameter} from './errors.js';
import type {Query} from './page.js';
import type {Room} from './room.js';
import {sorted} from './sort.js';

/** The rooms that the list's parameters ask for, in their order. An empty parameter is none. Assumed: list */
export function findRooms(rooms: readonly Room[], query: Query): Room[] {
  const keyword = query['keyword']?.trim().toLowerCase();
  const videoRoomState = choice(query, 'videoRoomState', ASSUMED.roomStates);
  const type = choice(query, 'type', ASSUMED.roomTypes);
  const accessLevel = choice(query, 'accessLevel', ASSUMED.accessLevels);
  const appUserId = query['appUserId'];
  const found = rooms.filter(
    (room) =>
      (!keyword || `${room.title ?? ''}\n${room.description ?? ''}`.toLowerCase().includes(keyword)) &&
      (!videoRoomState || room.videoRoomState === videoRoomState) &&
      (!type || room.type === type) &&
      (!accessLevel || room.accessLevel === accessLevel) &&
      (!appUserId || room.owner.appUserId === appUserId),
  );
  return sorted(found, query);
}

function choice(query: Query, name: string, choices: readonly string[]): string | undefined {
  const value = query[name];
  if (value && !choices.includes(value)) throw invalidParameter(name);
  return value;
}
