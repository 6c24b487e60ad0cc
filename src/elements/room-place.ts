import type {RoomRef} from '../cloud/cloud.js';
import {VicoloError} from '../cloud/errors.js';
import type {ConnectionState} from '../binding/connection.js';
import type {Place} from '../session/issue-grant.js';

export interface Said {
  readonly connection: ConnectionState;
  /** False when neither the element nor anything around it names a service. */
  readonly hasEndpoint: boolean;
  readonly roomId: string | number | undefined;
  readonly roomUuid: string | undefined;
}

export interface Understood {
  readonly place?: Place;
  readonly problem?: VicoloError;
}

/** Reads what a page has said of a room: where to go, or why that is not known (yet). Pure. */
export function readPlace({connection, hasEndpoint, roomId, roomUuid}: Said): Understood {
  if (connection.is === 'failed') return {problem: connection.error};
  const room = readRoomRef(roomId, roomUuid);
  if (room instanceof VicoloError) return {problem: room};
  if (connection.is === 'ready') return {place: {cloud: connection.cloud, room}};
  return {problem: hasEndpoint ? NO_TOKEN : NO_ENDPOINT};
}

function readRoomRef(roomId: string | number | undefined, roomUuid: string | undefined): RoomRef | VicoloError {
  if (roomId === undefined || roomId === '') {
    return roomUuid
      ? {uuid: roomUuid}
      : new VicoloError('room-missing', 'No room was named. Set room-id or room-uuid.');
  }
  const id = Number(roomId);
  if (Number.isSafeInteger(id) && id > 0) return {id};
  return new VicoloError(
    'room-invalid',
    'room-id must be the room’s number, for example 42. A UUID goes into room-uuid.',
  );
}

const NO_ENDPOINT = new VicoloError(
  'endpoint-missing',
  'No service was named. Set endpoint here, or put this element inside a <vicolo-connection endpoint="…">.',
);
const NO_TOKEN = new VicoloError('token-missing', 'Nobody is signed in. Set token, or renewToken to be asked for one.');
