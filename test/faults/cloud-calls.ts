// Every call of the two clients of the cloud.
import type {Cloud, FullCloud} from '../../src/cloud/cloud.js';

type Kind = 'reads' | 'writes' | 'enters' | 'watches';
export type CloudCall = readonly [name: string, kind: Kind, call: (cloud: FullCloud, signal?: AbortSignal) => unknown];

const MEETING = {type: 'VIDEO_CONFERENCE', title: 'x'};

export const CALLS: readonly CloudCall[] = [
  ['me', 'reads', (cloud, signal) => cloud.me({signal: signal!})],
  ['listRooms', 'reads', (cloud, signal) => cloud.listRooms({page: 0}, {signal: signal!})],
  ['getRoom', 'reads', (cloud, signal) => cloud.getRoom({id: 42}, {signal: signal!})],
  ['getRoom by UUID', 'reads', (cloud, signal) => cloud.getRoom({uuid: 'a-b'}, {signal: signal!})],
  ['createRoom', 'writes', (cloud, signal) => cloud.createRoom(MEETING, {signal: signal!})],
  ['updateRoom', 'writes', (cloud, signal) => cloud.updateRoom(42, {title: 'y'}, {signal: signal!})],
  ['deleteRoom', 'writes', (cloud, signal) => cloud.deleteRoom(42, {signal: signal!})],
  ['issueRoomToken', 'enters', (cloud, signal) => cloud.issueRoomToken(42, {password: 'p'}, {signal: signal!})],
  ['watchRooms', 'watches', (cloud, signal) => cloud.watchRooms(() => undefined, {signal: signal!})],
];

/** A backend's cloud does not watch, and its entries go the same way as its other changes. */
export const BACKEND_CALLS = CALLS.filter(([, kind]) => kind !== 'watches');

export function full(cloud: Cloud): FullCloud {
  return cloud as FullCloud;
}
