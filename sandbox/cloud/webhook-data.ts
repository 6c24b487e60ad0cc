// A room as the product's webhooks word it.
import type {Room} from './room.js';

export function roomData(room: Room) {
  return {
    id: room.id,
    state: room.state,
    videoRoomState: room.videoRoomState,
    type: room.type,
    title: room.title ?? null,
    channelId: room.channelId,
    sessionNo: room.lastSessionNo,
  };
}
