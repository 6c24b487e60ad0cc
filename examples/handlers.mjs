// The three handlers of a backend. Hono takes them as they are, Express by `toNodeHandler`.
import {backendRoomsHandler, createWebhookHandler, renewTokenHandler} from 'vicolo-elements/server';
import {accountOf, server, userOf, webhooks} from './settings.mjs';

/** For pages that ask the cloud by themselves. */
export const renewToken = renewTokenHandler({server, userOf});

const mayCreate = ({request}) => accountOf(request).mayCreate;

/** For pages that ask this backend. */
export const rooms = backendRoomsHandler({
  server,
  userOf,
  basePath: '/my-backend',
  issueTokens: true,
  may: {create: mayCreate, offerCreate: mayCreate},
});

export const hear = createWebhookHandler({
  ...webhooks,
  on: {
    VIDEO_ROOM_PARTICIPANT_JOINED: ({data}) => console.log(`${data.appUser.appUserId} entered ${data.videoRoom.id}`),
    VIDEO_ROOM_PARTICIPANT_LEFT: ({data}) => console.log(`${data.appUser.appUserId} left ${data.videoRoom.id}`),
  },
});
