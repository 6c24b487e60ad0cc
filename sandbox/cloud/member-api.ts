// What a browser may ask with its member access token.
import {Hono} from 'hono';
import {maySee, requireEntry, requireOwner, requireSight} from './access.js';
import {memberAnswer, roomAnswer} from './answers.js';
import {CloudError, refuseMethod} from './errors.js';
import {eventSource} from './event-source.js';
import {readBody, readCustomData, readOptionalBody, readText} from './input.js';
import {issueMediaToken} from './media-tokens.js';
import type {MemberTokens} from './member-tokens.js';
import type {Member} from './members.js';
import {pageOf} from './page.js';
import {readNewRoom, readRoomChange} from './room-input.js';
import {findRooms} from './room-query.js';
import type {CloudState} from './state.js';
import {roomData} from './webhook-data.js';
import type {Webhooks} from './webhooks.js';

interface Parts {
  readonly state: CloudState;
  readonly tokens: MemberTokens;
  readonly webhooks: Webhooks;
  readonly mediaTokenLifetime: number;
}

export function memberApi({state, tokens, webhooks, mediaTokenLifetime}: Parts) {
  const api = new Hono<{Variables: {member: Member}}>();
  const {rooms} = state;

  api.use(async (c, next) => {
    c.set('member', await tokens.check(c.req.header('authorization')));
    await next();
  });

  api.get('/me', (c) => c.json(memberAnswer(c.var.member)));

  api.get('/me/event-sources', (c) => eventSource(c, state, c.var.member));

  api.post('/me/video-rooms', async (c) => {
    if (!state.membersMayCreateRooms) throw selfCreationRefused();
    const room = rooms.create(c.var.member, readNewRoom(await readBody(c)));
    if (room.scheduledAt) webhooks.send('VIDEO_ROOM_SCHEDULED', {videoRoom: roomData(room)});
    return c.json(roomAnswer(room), 201);
  });

  api.get('/me/video-rooms', (c) => {
    const seen = rooms.all().filter((room) => maySee(room, c.var.member));
    return c.json(pageOf(findRooms(seen, c.req.query()), c.req.query(), roomAnswer));
  });

  api.get('/me/video-rooms/uuid/:uuid', (c) => {
    const room = rooms.getByUuid(c.req.param('uuid'));
    requireSight(room, c.var.member);
    return c.json(roomAnswer(room));
  });

  api.get('/me/video-rooms/:id', (c) => {
    const room = rooms.get(c.req.param('id'));
    requireSight(room, c.var.member);
    return c.json(roomAnswer(room));
  });

  api.patch('/me/video-rooms/:id', async (c) => {
    const room = rooms.get(c.req.param('id'));
    requireOwner(room, c.var.member);
    rooms.change(room, readRoomChange(await readBody(c)));
    return c.json(roomAnswer(room));
  });

  api.delete('/me/video-rooms/:id', (c) => {
    const room = rooms.get(c.req.param('id'));
    requireOwner(room, c.var.member);
    rooms.delete(room);
    return c.body(null, 204);
  });

  api.post('/me/video-rooms/:id/web-rtc-tokens', async (c) => {
    const {member} = c.var;
    const room = rooms.get(c.req.param('id'));
    const body = await readOptionalBody(c);
    const customData = readCustomData(body);
    requireEntry(room, member, readText(body, 'password'));
    if (customData) room.entries.set(member.appUserId, customData);
    else room.entries.delete(member.appUserId);
    const webRtcToken = await issueMediaToken(state.liveKit, room, member, mediaTokenLifetime);
    return c.json({webRtcServerUrl: state.liveKit.url, webRtcToken}, 201);
  });

  for (const path of PATHS) api.all(path, refuseMethod);
  return api;
}

const PATHS = [
  '/me',
  '/me/event-sources',
  '/me/video-rooms',
  '/me/video-rooms/uuid/:uuid',
  '/me/video-rooms/:id',
  '/me/video-rooms/:id/web-rtc-tokens',
];

function selfCreationRefused(): CloudError {
  return new CloudError(
    400,
    'MEMBER_SELF_CREATE_VIDEO_ROOM_NOT_AVAILABLE_DUE_TO_APP_POLICY',
    "The app's policy does not let members create video rooms.",
  );
}
