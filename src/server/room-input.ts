// What a page may say about a room. Everything else is left behind, above all an `appUserId`: owners are not chosen.
import type {NewRoom, RoomChange, RoomEntry, RoomQuery} from '../cloud/wire.js';
import {isObject, type Fields} from './read-request.js';
import {invalidBody, Refusal} from './refusal.js';

type Kind = 'string' | 'boolean' | 'object';

const ENTRY: Readonly<Record<string, Kind>> = {password: 'string', customData: 'object'};
const CHANGE: Readonly<Record<string, Kind>> = {
  ...ENTRY,
  title: 'string',
  description: 'string',
  accessLevel: 'string',
  customType: 'string',
  manuallyApproval: 'boolean',
  canAutoRoomCompositeRecording: 'boolean',
};
const NEW: Readonly<Record<string, Kind>> = {...CHANGE, type: 'string', scheduledAt: 'string'};

const QUERY = ['page', 'pageSize', 'sortBy', 'keyword', 'videoRoomState', 'type'];
const LARGEST_PAGE = 100;

export function readNewRoom(fields: Fields): NewRoom {
  const room = pick(fields, NEW) as Partial<NewRoom>;
  if (!room.type) throw new Refusal(400, 'EMPTY_VIDEO_ROOM_TYPE', 'type is missing.');
  return room as NewRoom;
}

export const readChange = (fields: Fields): RoomChange => pick(fields, CHANGE);
export const readEntry = (fields: Fields): RoomEntry => pick(fields, ENTRY);

export function readQuery(params: URLSearchParams): RoomQuery {
  const given = QUERY.map((name) => [name, params.get(name)?.slice(0, 200)] as const).filter(([, value]) => value);
  const query = Object.fromEntries(given) as Readonly<Record<string, string>>;
  for (const [name, least, most] of [
    ['page', 0, 1_000_000],
    ['pageSize', 1, LARGEST_PAGE],
  ] as const) {
    const value = query[name];
    if (value === undefined || (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most)) continue;
    const message = `${name} is a whole number from ${String(least)} to ${String(most)}.`;
    throw new Refusal(400, 'INVALID_REQUEST_PARAMETER', message);
  }
  return query;
}

/** `null` means the same as absent, but where a change takes a value away. */
function pick(fields: Fields, kinds: Readonly<Record<string, Kind>>): Fields {
  const taken = Object.entries(kinds).filter(([name]) => fields[name] !== undefined);
  for (const [name, kind] of taken) {
    const value = fields[name];
    const fits = value === null || (kind === 'object' ? isObject(value) : typeof value === kind);
    if (!fits) throw invalidBody(`${name} has the wrong type.`);
  }
  return Object.fromEntries(taken.map(([name]) => [name, fields[name]]));
}
