import {Hono} from 'hono';
import {roomAnswer} from './answers.js';
import {memberNotFound, refuseMethod} from './errors.js';
import {readBody} from './input.js';
import {readAppUserId} from './member-input.js';
import {pageOf} from './page.js';
import {readNewRoom, readRoomChange} from './room-input.js';
import {findRooms} from './room-query.js';
import type {ServerParts} from './server-api.js';
import {roomData} from './webhook-data.js';

/** The backend sees and changes every room, whoever owns it. */
export function serverRooms({state: {members, rooms}, webhooks}: Pick<ServerParts, 'state' | 'webhooks'>): Hono {
  const api = new Hono();

  api.post('/', async (c) => {
    const body = await readBody(c);
    const owner = members.find(readAppUserId(body));
    if (!owner) throw memberNotFound();
    const room = rooms.create(owner, readNewRoom(body), true);
    if (room.scheduledAt) webhooks.send('VIDEO_ROOM_SCHEDULED', {videoRoom: roomData(room)});
    return c.json(roomAnswer(room), 201);
  });

  api.get('/', (c) => c.json(pageOf(findRooms(rooms.all(), c.req.query()), c.req.query(), roomAnswer)));
  api.all('/', refuseMethod);

  api.get('/:id', (c) => c.json(roomAnswer(rooms.get(c.req.param('id')))));

  api.patch('/:id', async (c) => {
    const room = rooms.get(c.req.param('id'));
    rooms.change(room, readRoomChange(await readBody(c)));
    return c.json(roomAnswer(room));
  });

  api.delete('/:id', (c) => {
    rooms.delete(rooms.get(c.req.param('id')));
    return c.body(null, 204);
  });
  api.all('/:id', refuseMethod);

  return api;
}
