// A cloud in memory, for looks: the same interface that a host implements to ask its own backend.
import type {Cloud, FullCloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import type {RoomQuery, VideoRoom} from '../../src/cloud/wire.js';
import {aRoom} from './a-room.js';

/** A cloud without a stream. */
type WholeCloud = Cloud & Pick<FullCloud, 'issueRoomToken'>;

export function fakeCloud(rooms: VideoRoom[] = [aRoom()], change: Partial<Cloud> = {}): WholeCloud {
  const find = (id: number | undefined) => {
    const room = rooms.find((one) => one.id === id);
    if (!room) throw new VicoloError('room-not-found', 'There is no such room.');
    return room;
  };
  return {
    me: () => Promise.resolve({id: 1, appUserId: 'alex', appUserName: 'Alex'}),
    listRooms: ({page = 0, pageSize = 10, ...query} = {}) => {
      const found = rooms.filter((room) => fits(room, query));
      return Promise.resolve({
        content: found.slice(page * pageSize, (page + 1) * pageSize),
        number: page,
        size: pageSize,
        totalElements: found.length,
        totalPages: Math.ceil(found.length / pageSize),
        last: (page + 1) * pageSize >= found.length,
      });
    },
    getRoom: async ({id}) => Promise.resolve(find(id)),
    createRoom: ({title, type, scheduledAt}) => {
      const videoRoomState = scheduledAt ? 'SCHEDULED' : 'LIVE_INACTIVE';
      const member = {id: 1, appUserId: 'alex', appUserName: 'Alex'};
      const room = aRoom({id: 1000 + rooms.length, title, type, scheduledAt, videoRoomState, member});
      rooms.unshift(room);
      return Promise.resolve(room);
    },
    updateRoom: async (id, {password: _, ...settings}) => {
      const room = {...find(id), ...settings};
      rooms.splice(rooms.indexOf(find(id)), 1, room);
      return Promise.resolve(room);
    },
    deleteRoom: async (id) => {
      rooms.splice(rooms.indexOf(find(id)), 1);
      return Promise.resolve();
    },
    issueRoomToken: async (id) => {
      find(id);
      return Promise.resolve({webRtcServerUrl: 'wss://media.example', webRtcToken: 'fake'});
    },
    ...change,
  };
}

function fits(room: VideoRoom, {keyword = '', videoRoomState, type}: RoomQuery): boolean {
  return (
    (room.title ?? '').toLowerCase().includes(keyword.toLowerCase()) &&
    (!videoRoomState || room.videoRoomState === videoRoomState) &&
    (!type || room.type === type)
  );
}
