// The host's own backend, as an integrator would write it: who somebody is and what they may, is decided here and
// nowhere else. All that speaks with FlipFlop Cloud comes from the kit.
import {Hono} from 'hono';
import {RoomServiceClient} from 'livekit-server-sdk';
import {
  backendRoomsHandler,
  createWaitingRoom,
  createWebhookHandler,
  moderationHandler,
  renewTokenHandler,
  type AppServer,
  type VideoRoom,
  type Webhook,
  type WebhookCredentials,
} from '../../src/server/index.js';
import type {LiveKit} from '../livekit/launch.js';
import {chatStore} from './chat-store.js';
import {News, type Heard} from './news.js';
import {People, sessionOf} from './people.js';
import type {Recorder} from './recorder.js';

export interface BackendOptions {
  readonly server: AppServer;
  /** The member API, which the page may know. */
  readonly endpoint: string;
  readonly webhooks: WebhookCredentials;
  /** The media server, which this host knows; that FlipFlop Cloud's customers do is not published. */
  readonly liveKit: Pick<LiveKit, 'url' | 'httpUrl' | 'key' | 'secret'>;
  readonly recorder: Recorder;
  readonly log: (line: string) => void;
}

export function hostBackend({server, endpoint, webhooks, liveKit, recorder, log}: BackendOptions): Hono {
  const app = new Hono().basePath('/my-backend');
  const people = new People();
  const news = new News();

  const userOf = (request: Request) => {
    const person = people.of(request) ?? people.named(request);
    return person && {appUserId: person.appUserId, appUserName: person.name};
  };

  app.post('/session', async (c) => {
    const {name} = await c.req.json<{name?: unknown}>().catch(() => ({name: undefined}));
    const signedIn = people.signIn(name);
    if (!signedIn) return c.text('A name of 1 to 50 letters.', 400);
    return c.json({session: signedIn.session, ...signedIn.person, endpoint});
  });

  app.get('/session', (c) => {
    const person = people.of(c.req.raw);
    return person ? c.json({...person, endpoint}) : c.text('Nobody is signed in.', 401);
  });

  app.delete('/session', (c) => {
    people.signOut(sessionOf(c.req.raw));
    return c.body(null, 204);
  });

  // Rooms directly: what the page's `renewToken` asks.
  const renewToken = renewTokenHandler({server, userOf});
  app.all('/token', (c) => renewToken(c.req.raw));

  // What a room's owner may do in it.
  const waiting = createWaitingRoom();
  const mediaRoomOf = ({id}: VideoRoom): string => `room-${id}`;
  const moderate = moderationHandler({
    server,
    userOf,
    basePath: '/my-backend',
    waiting,
    roomService: new RoomServiceClient(liveKit.httpUrl, liveKit.key, liveKit.secret),
    mediaRoomOf,
    recorder: {
      start: (room) => recorder.start(mediaRoomOf(room)),
      stop: (room) => recorder.stop(mediaRoomOf(room)),
    },
  });
  for (const what of ['moderation', 'waiting']) {
    app.all(`/rooms/:id/${what}`, (c) => moderate(c.req.raw));
    app.all(`/rooms/uuid/:uuid/${what}`, (c) => moderate(c.req.raw));
  }
  app.route(
    '/rooms',
    chatStore((request) => people.of(request)),
  );

  // Rooms through this backend, which lets nobody but its staff create any.
  const isStaff = ({request}: {readonly request: Request}): boolean => people.of(request)?.role === 'staff';
  const rooms = backendRoomsHandler({
    server,
    userOf,
    basePath: '/my-backend',
    issueTokens: true,
    waiting,
    may: {create: isStaff, offerCreate: isStaff, enter: mustWait},
  });
  app.all('/rooms/*', (c) => rooms(c.req.raw));
  app.all('/me', (c) => rooms(c.req.raw));

  const tell = (webhook: Webhook) => log(describe(news.add(webhook)));
  const hear = createWebhookHandler({
    ...webhooks,
    on: {
      VIDEO_ROOM_PARTICIPANT_JOINED: tell,
      VIDEO_ROOM_PARTICIPANT_LEFT: tell,
      VIDEO_ROOM_EGRESS_ENDED: tell,
      VIDEO_ROOM_SCHEDULED: tell,
      MEMBER_CREATED: tell,
      MEMBER_UPDATED: tell,
      unknown: tell,
    },
  });
  app.all('/webhooks', (c) => hear(c.req.raw));

  app.get('/news', (c) =>
    people.of(c.req.raw)
      ? c.body(news.stream(), 200, {'content-type': 'application/x-ndjson', 'cache-control': 'no-store'})
      : c.text('Nobody is signed in.', 401),
  );

  return app;
}

/** Rooms with approval let nobody in but their owner, until the owner agrees. */
function mustWait({user, room}: {readonly user: {readonly appUserId: string}; readonly room: VideoRoom}) {
  const isOwner = room.member?.appUserId === user.appUserId;
  return room.policy.manuallyApproval && !isOwner ? 'wait' : true;
}

function describe({type, room, who}: Heard): string {
  return ['webhook', type, room && `"${room}"`, who].filter(Boolean).join(' ');
}
