// The host's own backend, as an integrator would write it: who somebody is, is decided here and nowhere else.
import {createHash, randomUUID, timingSafeEqual} from 'node:crypto';
import {Hono, type Context} from 'hono';
import {logIn, type CloudAccess} from './cloud-api.js';

interface Person {
  readonly appUserId: string;
  readonly name: string;
}

export interface BackendOptions {
  readonly cloud: CloudAccess;
  /** The member API, which the page may know. */
  readonly endpoint: string;
  readonly webhookPassword: string;
  readonly log: (line: string) => void;
}

export const WEBHOOK_USER = 'flipflop-cloud';

export function hostBackend({cloud, endpoint, webhookPassword, log}: BackendOptions): Hono {
  const app = new Hono();
  // A real backend has accounts and cookies. Here a name is enough, and each window is its own session,
  // so that one browser can be two people.
  const sessions = new Map<string, Person>();

  const signedIn = (c: Context) => sessions.get(c.req.header('x-session') ?? '');

  app.post('/my-backend/session', async (c) => {
    const {name} = await c.req.json<{name?: unknown}>().catch(() => ({name: undefined}));
    if (typeof name !== 'string' || !name.trim() || name.length > 50) return c.text('A name of 1 to 50 letters.', 400);
    const person = {name: name.trim(), appUserId: idOf(name.trim())};
    const session = randomUUID();
    sessions.set(session, person);
    return c.json({session, ...person, endpoint});
  });

  app.get('/my-backend/session', (c) => {
    const person = signedIn(c);
    return person ? c.json({...person, endpoint}) : c.text('Nobody is signed in.', 401);
  });

  app.delete('/my-backend/session', (c) => {
    sessions.delete(c.req.header('x-session') ?? '');
    return c.body(null, 204);
  });

  // What the page's `renewToken` asks.
  app.post('/my-backend/token', async (c) => {
    const person = signedIn(c);
    if (!person) return c.text('Nobody is signed in.', 401);
    return c.text(await logIn(cloud, person.appUserId, person.name));
  });

  app.post('/my-backend/webhooks', async (c) => {
    if (!isCloud(c.req.header('authorization'), webhookPassword)) return c.body(null, 401);
    log(describe(await c.req.json()));
    return c.body(null, 204);
  });

  return app;
}

function idOf(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plain) && !/[^ -~]/.test(name)
    ? plain
    : `user-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

function isCloud(authorization: string | undefined, password: string): boolean {
  const expected = Buffer.from(`Basic ${Buffer.from(`${WEBHOOK_USER}:${password}`).toString('base64')}`);
  const given = Buffer.from(authorization ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

interface Webhook {
  readonly type: string;
  readonly data?: {
    readonly videoRoom?: {readonly id: number};
    readonly appUser?: {readonly appUserName?: string | null};
  };
}

function describe({type, data}: Webhook): string {
  const room = data?.videoRoom ? ` room ${data.videoRoom.id}` : '';
  const who = data?.appUser?.appUserName ? ` ${data.appUser.appUserName}` : '';
  return `webhook ${type}${room}${who}`;
}
