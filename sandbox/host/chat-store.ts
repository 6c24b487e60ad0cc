// What was said in the rooms, kept by the host, since FlipFlop Cloud keeps nothing of it.
import {Hono} from 'hono';
import type {HistoryMessage} from '../../src/index.js';
import type {Person} from './people.js';

const MOST = 1_000;

/** `GET` a page of messages, `POST` one of one's own. Who wrote is taken from the session, never from the message. */
export function chatStore(personOf: (request: Request) => Person | undefined): Hono {
  const rooms = new Map<string, HistoryMessage[]>();
  const app = new Hono();

  app.get('/:room/chat', (c) => {
    if (!personOf(c.req.raw)) return c.text('Nobody is signed in.', 401);
    const said = rooms.get(c.req.param('room')) ?? [];
    const before = said.findIndex(({id}) => id === c.req.query('before'));
    const end = before < 0 ? said.length : before;
    const start = Math.max(0, end - (Number(c.req.query('limit')) || 50));
    return c.json({messages: said.slice(start, end), more: start > 0});
  });

  app.post('/:room/chat', async (c) => {
    const person = personOf(c.req.raw);
    if (!person) return c.text('Nobody is signed in.', 401);
    const {id, at, text} = await c.req.json<Record<string, unknown>>();
    if (typeof id !== 'string' || typeof at !== 'number' || typeof text !== 'string' || text.length > 4_000)
      return c.text('No message.', 400);
    const said = rooms.get(c.req.param('room')) ?? [];
    const message = {id, at, text, from: {identity: person.appUserId, name: person.name}};
    if (!said.some((one) => one.id === id)) rooms.set(c.req.param('room'), [...said, message].slice(-MOST));
    return c.body(null, 204);
  });

  return app;
}
