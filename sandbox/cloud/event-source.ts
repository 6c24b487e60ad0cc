// Live changes of rooms as a stream of server-sent events. Assumed: sse
import {randomUUID} from 'node:crypto';
import type {Context} from 'hono';
import {streamSSE} from 'hono/streaming';
import {maySee} from './access.js';
import {ASSUMED} from './assumptions.js';
import type {Member} from './members.js';
import type {Room} from './room.js';
import type {CloudState} from './state.js';

export function eventSource(c: Context, {rooms, now}: CloudState, member: Member): Response {
  return streamSSE(c, async (stream) => {
    const stop = rooms.onChange((room) => {
      if (maySee(room, member)) void stream.writeSSE({data: JSON.stringify(messageOf(room, now()))});
    });
    const beat = setInterval(() => void stream.write(': still here\n\n'), ASSUMED.eventSourceBeat);
    try {
      await stream.write(': welcome\n\n');
      await new Promise<void>((left) => {
        stream.onAbort(left);
      });
    } finally {
      clearInterval(beat);
      stop();
    }
  });
}

function messageOf(room: Room, time: number) {
  return {
    messageId: randomUUID(),
    sentAt: new Date(time).toISOString(),
    origin: 'SYSTEM',
    type: 'SIGNAL',
    deliveryType: 'BROADCAST',
    channelId: room.channelId,
    customType: 'CHANGE_DATA_CAPTURE',
    customData: {type: 'VIDEO_ROOM', videoRoomId: room.id, videoRoomState: room.videoRoomState},
  };
}
