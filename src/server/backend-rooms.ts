import {json, nothing} from './answer.js';
import {handler, requireUser, type Handler, type HandlerOptions} from './handler.js';
import {readFields, readOptionalFields} from './read-request.js';
import {forbidden, notFound, Refusal, requireMethod} from './refusal.js';
import {readChange, readEntry, readNewRoom, readQuery} from './room-input.js';
import {isOwner, requireLeave, type RoomRules} from './room-rules.js';
import {requireServer} from './servers-only.js';
import type {MemberProfile} from './types.js';
import {hasWaited} from './has-waited.js';
import type {WaitingRoom} from './waiting-room.js';

export interface BackendRoomsOptions<C = undefined> extends HandlerOptions<C> {
  /** Where `/rooms` and `/me` are, for example `/my-backend`. By default they are at the top. */
  readonly basePath?: string;
  readonly may?: RoomRules<C>;
  /**
   * Whether `POST /rooms/{id}/token` enters in the member's place, so that the page needs no member access token at
   * all. By default it answers 501, and the page enters by itself, as the product's guide has it.
   */
  readonly issueTokens?: boolean;
  /** Where people wait of whom `may.enter` says `'wait'`. The same as that of `moderationHandler`. */
  readonly waiting?: WaitingRoom;
}

/** One request, and everything that answers it. */
interface Call<C> {
  readonly options: BackendRoomsOptions<C>;
  readonly user: MemberProfile;
  readonly request: Request;
  readonly context: C;
  /** Of the room, as it stands in the path. */
  readonly id: string;
}

type Answer = <C>(call: Call<C>) => Promise<Response>;

const LIMITS = {most: 64 * 1024, patience: 10_000};
const ANYBODY = (): boolean => true;

/**
 * Rooms through the host's backend. Reading asks the cloud in the member's place, so everybody sees what they may see;
 * writing asks it as the app, once `may` has agreed, so it works where members may create nothing by themselves.
 *
 * `GET /me`, `GET|POST /rooms`, `GET|PATCH|DELETE /rooms/{id}`, `GET /rooms/uuid/{uuid}`, `POST|DELETE /rooms/{id}/token`.
 * Errors are `{errorCode, errorMessage}` with the HTTP status.
 */
export function backendRoomsHandler<C = undefined>(options: BackendRoomsOptions<C>): Handler<C> {
  requireServer();
  const base = (options.basePath ?? '').replace(/\/+$/, '');
  return handler(async (request, context) => {
    const {pathname} = new URL(request.url);
    const {id, methods} = findRoute(pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '');
    requireMethod(request, ...Object.keys(methods));
    const user = await requireUser(options, request, context);
    return (methods[request.method] ?? missing)({options, user, request, context, id});
  }, options.onError);
}

const me: Answer = async ({options, ...asked}) => {
  const member = await options.server.asMember(asked.user).me();
  const {offerCreate} = options.may ?? {};
  if (!offerCreate) return json(member);
  const offered: unknown = await offerCreate(asked);
  return json({...member, mayCreateRooms: offered === true}); // as with leave: no answer is a no
};

const list: Answer = async ({options, ...asked}) => {
  await requireLeave(options.may?.list, ANYBODY, asked);
  const query = readQuery(new URL(asked.request.url).searchParams);
  return json(await options.server.asMember(asked.user).listRooms(query));
};

const create: Answer = async ({options, ...asked}) => {
  const room = readNewRoom(await readFields(asked.request, LIMITS));
  await requireLeave(options.may?.create, ANYBODY, {...asked, room});
  await options.server.saveMember(asked.user); // an owner has to exist
  return json(await options.server.createRoom(asked.user.appUserId, room), 201);
};

const read: Answer = async ({options, id, ...asked}) => {
  const room = await options.server.asMember(asked.user).getRoom(Number(id));
  await requireLeave(options.may?.read, ANYBODY, {...asked, room});
  return json(room);
};

const readByUuid: Answer = async ({options, id, ...asked}) => {
  const room = await options.server.asMember(asked.user).getRoomByUuid(id);
  await requireLeave(options.may?.read, ANYBODY, {...asked, room});
  return json(room);
};

const update: Answer = async ({options, id, ...asked}) => {
  const change = readChange(await readFields(asked.request, LIMITS));
  const room = await options.server.getRoom(Number(id));
  await requireLeave(options.may?.update, isOwner, {...asked, room, change});
  return json(await options.server.updateRoom(room.id, change));
};

const remove: Answer = async ({options, id, ...asked}) => {
  const room = await options.server.getRoom(Number(id));
  await requireLeave(options.may?.delete, isOwner, {...asked, room});
  await options.server.deleteRoom(room.id);
  return nothing();
};

const enter: Answer = async ({options, id, ...asked}) => {
  requireIssuing(options);
  const entry = readEntry(await readOptionalFields(asked.request, LIMITS));
  const member = options.server.asMember(asked.user);
  const verdict: unknown = await (options.may?.enter ?? ANYBODY)({...asked, room: await member.getRoom(Number(id))});
  if (verdict === 'wait') {
    if (!(await hasWaited(options.waiting, Number(id), asked))) return json({waiting: true}, 202);
  } else if (verdict !== true) throw forbidden();
  return json(await member.issueRoomToken(Number(id), entry), 201);
};

const stopWaiting: Answer = async ({options, id, user}) => {
  requireIssuing(options);
  await options.waiting?.leave(Number(id), user.appUserId);
  return nothing();
};

function requireIssuing({issueTokens}: {readonly issueTokens?: boolean}): void {
  if (!issueTokens) throw new Refusal(501, 'NOT_OFFERED', 'The page enters with its own member access token.');
}

const missing: Answer = () => Promise.reject(notFound());

type Methods = Readonly<Record<string, Answer>>;

const ROUTES: readonly (readonly [RegExp, Methods])[] = [
  [/^\/me$/, {GET: me}],
  [/^\/rooms$/, {GET: list, POST: create}],
  [/^\/rooms\/(\d{1,15})$/, {GET: read, PATCH: update, DELETE: remove}],
  [/^\/rooms\/uuid\/([\w-]{1,64})$/, {GET: readByUuid}],
  [/^\/rooms\/(\d{1,15})\/token$/, {POST: enter, DELETE: stopWaiting}],
];

function findRoute(path: string): {readonly id: string; readonly methods: Methods} {
  for (const [pattern, methods] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return {id: match[1] ?? '', methods};
  }
  throw notFound();
}
