import type {Cloud, EntryOptions, RoomRef} from '../cloud/cloud.js';
import {checkMediaUrl} from '../cloud/endpoint.js';
import {toVicoloError, VicoloError} from '../cloud/errors.js';
import type {RoomEntry, RoomGrant} from '../cloud/wire.js';

/** Which room, and whom to ask for entering it. */
export interface Place {
  readonly cloud: Cloud;
  readonly room: RoomRef;
}

const NO_ENTRY = 'This cloud has no issueRoomToken, and no endpoint was given for entering directly.';

/** One wish to be in a room; its identity tells attempts apart. */
export interface Wish {
  readonly place: Place;
  readonly entry: RoomEntry;
}

/** Asks for the media server's address and a fresh token, and refuses an address that must not get one. */
export async function issueGrant(place: Place, entry: RoomEntry, options: EntryOptions): Promise<RoomGrant> {
  try {
    const id = place.room.id ?? (await place.cloud.getRoom(place.room, options)).id;
    if (!place.cloud.issueRoomToken) throw new VicoloError('endpoint-missing', NO_ENTRY);
    const grant = await place.cloud.issueRoomToken(id, entry, options);
    checkMediaUrl(grant.webRtcServerUrl);
    return grant;
  } catch (thrown) {
    throw toVicoloError(thrown, 'asking to enter the room');
  }
}

export function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a?.cloud === b?.cloud && a?.room.id === b?.room.id && a?.room.uuid === b?.room.uuid;
}
