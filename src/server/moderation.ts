import {json, nothing} from './answer.js';
import {handler, requireUser, type Handler, type HandlerOptions} from './handler.js';
import {isModerationAction, moderators, type MediaControl, type ModerationAction} from './moderation-actions.js';
import {readFields} from './read-request.js';
import {invalidBody, notFound, Refusal, requireMethod} from './refusal.js';
import {isOwner, requireLeave, type AskedAbout, type Verdict} from './room-rules.js';
import {requireServer} from './servers-only.js';
import type {VideoRoom} from '../cloud/wire.js';
import type {MemberProfile} from './types.js';
import {HOLD, type WaitingRoom} from './waiting-room.js';

export interface ModerationRequest<C> extends AskedAbout<C> {
  /** What is to be done; `admit` stands for seeing who waits, and for letting in and turning away. */
  readonly action: ModerationAction | 'admit';
  /** Whom it is about: a LiveKit identity, or the id of somebody who waits. */
  readonly identity: string | undefined;
}

export interface ModerationHandlerOptions<C = undefined> extends HandlerOptions<C>, MediaControl {
  /** Where `/rooms` is, for example `/my-backend`. By default it is at the top. */
  readonly basePath?: string;
  /** Who may do it. By default the room's owner alone. What the page shows is no right: this decides. */
  readonly may?: (asked: ModerationRequest<C>) => Verdict;
  /** The same as that of `backendRoomsHandler`. Without it, nobody waits here. */
  readonly waiting?: WaitingRoom;
}

const LIMITS = {most: 16 * 1024, patience: 10_000};

interface Call<C> {
  readonly options: ModerationHandlerOptions<C>;
  readonly asked: Omit<ModerationRequest<C>, 'action' | 'identity'>;
}

/**
 * What those who lead a meeting have done by your backend: the other side of `moderationViaBackend()`.
 *
 * `POST /rooms/{id}/moderation` with `{action, identity}` → 204 · `GET /rooms/{id}/waiting?after={version}` →
 * `{version, waiting}` · `POST /rooms/{id}/waiting` with `{id, admit}` → 204. The same below `/rooms/uuid/{uuid}`.
 * Errors are `{errorCode, errorMessage}`: 403 where `may` says no, 404 `PARTICIPANT_NOT_FOUND`, 501 `NOT_OFFERED` for
 * what no option is given for, 502 `MEDIA_SERVER_FAILED`.
 */
export function moderationHandler<C = undefined>(options: ModerationHandlerOptions<C>): Handler<C> {
  requireServer();
  const base = (options.basePath ?? '').replace(/\/+$/, '');
  return handler(async (request, context) => {
    const url = new URL(request.url);
    const route = findRoute(url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : '');
    requireMethod(request, ...(route.what === 'moderation' ? ['POST'] : ['GET', 'POST']));
    const user = await requireUser(options, request, context);
    const room = await roomOf(options, user, route);
    const call = {options, asked: {user, room, request, context}};
    if (route.what === 'moderation') return moderate(call);
    return request.method === 'GET' ? listWaiting(call, url) : decide(call);
  }, options.onError);
}

async function moderate<C>({options, asked}: Call<C>): Promise<Response> {
  const {action, identity} = await readFields(asked.request, LIMITS);
  if (!isModerationAction(action)) throw invalidBody('action is none of those there are.');
  if (typeof identity !== 'string' || identity === '' || identity.length > 200)
    throw invalidBody('identity is missing.');
  await requireLeave<ModerationRequest<C>>(options.may, isOwner, {...asked, action, identity});
  await moderators[action](options, asked.room, identity);
  if (action === 'remove') await options.waiting?.forget(asked.room.id, identity);
  return nothing();
}

async function listWaiting<C>({options, asked}: Call<C>, url: URL): Promise<Response> {
  await requireLeave<ModerationRequest<C>>(options.may, isOwner, {...asked, action: 'admit', identity: undefined});
  const after = url.searchParams.get('after') ?? undefined;
  return json(await waitingRoomOf(options).list(asked.room.id, after, HOLD));
}

async function decide<C>({options, asked}: Call<C>): Promise<Response> {
  const {id, admit} = await readFields(asked.request, LIMITS);
  if (typeof id !== 'string' || id === '') throw invalidBody('id is missing.');
  if (typeof admit !== 'boolean') throw invalidBody('admit is true or false.');
  await requireLeave<ModerationRequest<C>>(options.may, isOwner, {...asked, action: 'admit', identity: id});
  const isDone = await waitingRoomOf(options).decide(asked.room.id, id, admit);
  if (!isDone) throw new Refusal(404, 'PARTICIPANT_NOT_FOUND', 'Nobody of this id waits.');
  return nothing();
}

function waitingRoomOf<C>({waiting}: ModerationHandlerOptions<C>): WaitingRoom {
  if (waiting) return waiting;
  throw new Refusal(501, 'NOT_OFFERED', 'Nobody waits to be let in here.');
}

interface Route {
  readonly what: string;
  readonly id: string | undefined;
  readonly uuid: string | undefined;
}

function findRoute(path: string): Route {
  const match = /^\/rooms\/(?:(\d{1,15})|uuid\/([\w-]{1,64}))\/(moderation|waiting)$/.exec(path);
  if (!match) throw notFound();
  return {what: match[3] ?? '', id: match[1], uuid: match[2]};
}

/** By its number as the app sees it; the server API knows no UUIDs, so by those as the member sees it. */
function roomOf<C>({server}: ModerationHandlerOptions<C>, user: MemberProfile, {id, uuid}: Route): Promise<VideoRoom> {
  return id === undefined ? server.asMember(user).getRoomByUuid(uuid ?? '') : server.getRoom(Number(id));
}
