// A cloud in memory, for looks: the same interface that a host implements to ask its own backend.
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import type {VideoRoom} from '../../src/cloud/wire.js';
import {aRoom} from './a-room.js';

export function fakeCloud(rooms: VideoRoom[] = [aRoom()], change: Partial<Cloud> = {}): Cloud {
  const find = (id: number | undefined) => {
    const room = rooms.find((one) => one.id === id);
    if (!room) throw new VicoloError('room-not-found', 'There is no such room.');
    return room;
  };
  return {
    me: () => Promise.resolve({id: 1, appUserId: 'alex', appUserName: 'Alex'}),
    listRooms: ({page = 0, pageSize = 10} = {}) =>
      Promise.resolve({
        content: rooms.slice(page * pageSize, (page + 1) * pageSize),
        number: page,
        size: pageSize,
        totalElements: rooms.length,
        totalPages: Math.ceil(rooms.length / pageSize),
        last: (page + 1) * pageSize >= rooms.length,
      }),
    getRoom: async ({id}) => Promise.resolve(find(id)),
    createRoom: ({title, type}) => {
      const room = aRoom({id: 1000 + rooms.length, title, type, videoRoomState: 'LIVE_INACTIVE'});
      rooms.unshift(room);
      return Promise.resolve(room);
    },
    updateRoom: async (id) => Promise.resolve(find(id)),
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
