// For your backend: Node, Deno, Bun and edge platforms. Web standards alone, and no dependency at run time.
export {createAppServer, type AppServer, type AppServerOptions} from './app-server.js';
export {AppServerError, type AppServerFailure} from './app-server-error.js';
export {backendRoomsHandler, type BackendRoomsOptions} from './backend-rooms.js';
export type {Fetch} from './exchange.js';
export type {Handler, HandlerOptions} from './handler.js';
export type {MemberCalls} from './member-calls.js';
export {MediaServerError} from './media-server-error.js';
export {moderationHandler, type ModerationHandlerOptions, type ModerationRequest} from './moderation.js';
export type {MediaControl, ModerationAction, RoomService} from './moderation-actions.js';
export {toNodeHandler, type NodeRequest, type NodeResponse} from './node.js';
export {renewTokenHandler} from './renew-token.js';
export type {RoomRules} from './room-rules.js';
export type {AppMember, Callback, LogIn, MemberPage, MemberProfile, MemberQuery} from './types.js';
export {
  createWaitingRoom,
  type Admission,
  type WaitingList,
  type WaitingPerson,
  type WaitingRoom,
  type WaitingRoomOptions,
} from './waiting-room.js';
export {createWebhookHandler, type WebhookHandlerOptions, type WebhookListeners} from './webhooks/handler.js';
export {parseWebhook, WebhookError, type WebhookCredentials} from './webhooks/parse-webhook.js';
export {rememberSeen, type SeenWebhooks} from './webhooks/seen.js';
export type {
  EgressEnded,
  ParticipantJoined,
  ParticipantLeft,
  UnknownWebhook,
  Webhook,
  WebhookApp,
  WebhookOf,
  WebhookRoom,
  WebhookType,
  WebhookUser,
} from './webhooks/types.js';
export type {
  Member,
  NewRoom,
  Page,
  RoomChange,
  RoomEntry,
  RoomGrant,
  RoomOwner,
  RoomPolicy,
  RoomQuery,
  VideoRoom,
} from '../cloud/wire.js';
