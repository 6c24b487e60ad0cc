import type {NewRoom, Page, RoomChange, RoomQuery, VideoRoom} from '../cloud/wire.js';
import {basic} from './basic.js';
import {resolveEndpoints} from './endpoint.js';
import {exchange, type Ask, type Fetch} from './exchange.js';
import {MemberApi, type MemberCalls} from './member-calls.js';
import {toCloud} from './member-words.js';
import {membersPath, roomPath} from './paths.js';
import {readLogIn, readMember, readPage, readRoom} from './read-answer.js';
import {requireServer} from './servers-only.js';
import type {AppMember, Callback, LogIn, MemberPage, MemberProfile, MemberQuery} from './types.js';

export interface AppServerOptions {
  /** `sandbox`, `production` or the URL of a server API. */
  readonly endpoint: string;
  /** The same for the member API, which `asMember` asks. By default what `endpoint` says. */
  readonly memberEndpoint?: string;
  /** Of your app, from FlipFlop Cloud's console. Neither may ever reach a page. */
  readonly key: string;
  readonly secret: string;
  /** `/v2/apps/me` by default; apps of the other generation have `/v2/vicollo-apps/me`. */
  readonly basePath?: string;
  /** Below `basePath`. Assumed to be `/callback-api`: the path is not published. */
  readonly callbackPath?: string;
  /** In place of the platform's own. */
  readonly fetch?: Fetch;
  /** Milliseconds that one exchange may take; 15 s by default. */
  readonly timeout?: number;
}

/** FlipFlop Cloud's app server API. Every call rejects with an `AppServerError`. */
export interface AppServer {
  /** Logs a member in, creating or changing them as the profile says. */
  logIn(profile: MemberProfile): Promise<LogIn>;
  /** Creates the member, or changes the given fields of one who exists. */
  saveMember(profile: MemberProfile): Promise<AppMember>;
  listMembers(query?: MemberQuery): Promise<MemberPage>;
  getMember(appUserId: string): Promise<AppMember>;
  deleteMembers(...appUserIds: readonly string[]): Promise<void>;

  /** A room that belongs to the member, whatever they may create by themselves. */
  createRoom(appUserId: string, room: NewRoom): Promise<VideoRoom>;
  /** All rooms of the app, whoever may see them: narrow them down before you show them to somebody. */
  listRooms(query?: RoomQuery): Promise<Page<VideoRoom>>;
  getRoom(id: number): Promise<VideoRoom>;
  updateRoom(id: number, change: RoomChange): Promise<VideoRoom>;
  deleteRoom(id: number): Promise<void>;

  /** From now on the cloud tells this address what happens. */
  registerCallback(callback: Callback): Promise<void>;

  /** What the member may ask of the cloud by themselves, asked in their place: they see what they may see. */
  asMember(profile: MemberProfile): MemberCalls;
}

/** Throws where a document exists, and where the options cannot work. */
export function createAppServer(options: AppServerOptions): AppServer {
  requireServer();
  const {ask, line, member, basePath} = connect(options);
  const logIn = async (profile: MemberProfile): Promise<LogIn> =>
    readLogIn(await ask('POST', '/members/login', {body: toCloud(profile, basePath)}));
  const members = new MemberApi(line, member, async (profile) => (await logIn(profile)).accessToken);

  return {
    logIn,
    saveMember: async (profile) => readMember(await ask('POST', '/members', {body: toCloud(profile, basePath)})),
    listMembers: async (query) => readPage(await ask('GET', '/members', {query}), readMember),
    getMember: async (appUserId) => readMember(await ask('GET', membersPath(appUserId))),
    deleteMembers: async (...appUserIds) => {
      await ask('DELETE', membersPath(...appUserIds));
      for (const appUserId of appUserIds) members.forget(appUserId);
    },

    createRoom: async (appUserId, room) => readRoom(await ask('POST', '/video-rooms', {body: {...room, appUserId}})),
    listRooms: async (query) => readPage(await ask('GET', '/video-rooms', {query}), readRoom),
    getRoom: async (id) => readRoom(await ask('GET', roomPath(id))),
    updateRoom: async (id, change) => readRoom(await ask('PATCH', roomPath(id), {body: change})),
    deleteRoom: async (id) => {
      await ask('DELETE', roomPath(id));
    },

    registerCallback: async (callback) => {
      await ask('PUT', options.callbackPath ?? '/callback-api', {body: callback});
    },

    asMember: (profile) => members.as(profile),
  };
}

type AskServer = (method: Ask['method'], path: string, more?: Pick<Ask, 'query' | 'body'>) => Promise<unknown>;

function connect({endpoint, memberEndpoint, key, secret, basePath = '/v2/apps/me', ...options}: AppServerOptions) {
  if (!key || !secret) throw new TypeError('key and secret are missing: the console of FlipFlop Cloud shows them.');
  const {server, member} = resolveEndpoints(endpoint, memberEndpoint);
  const given = options.fetch ?? globalThis.fetch;
  const line = {fetch: ((...input) => given(...input)) as Fetch, timeout: options.timeout ?? 15_000};
  const call = {at: server + basePath.replace(/\/+$/, ''), authorization: basic(key, secret)};
  const ask: AskServer = (method, path, more) => exchange(line, {...call, method, path, ...more});
  return {ask, line, member, basePath};
}
