// The member API, asked by the backend in a member's place.
import type {Page, RoomEntry, RoomGrant, RoomQuery, VideoRoom} from '../cloud/wire.js';
import {AppServerError} from './app-server-error.js';
import {exchange, type Ask, type Line} from './exchange.js';
import {MemberTokens, type LogInMember} from './member-tokens.js';
import {roomPath, roomUuidPath} from './paths.js';
import {readGrant, readMember, readPage, readRoom} from './read-answer.js';
import type {AppMember, MemberProfile} from './types.js';

export interface MemberCalls {
  me(): Promise<AppMember>;
  listRooms(query?: RoomQuery): Promise<Page<VideoRoom>>;
  getRoom(id: number): Promise<VideoRoom>;
  getRoomByUuid(uuid: string): Promise<VideoRoom>;
  /** Credentials for one entry, which the page uses at once. */
  issueRoomToken(id: number, entry?: RoomEntry): Promise<RoomGrant>;
}

const BASE = '/v2/members/me';

export class MemberApi {
  readonly #line: Line;
  readonly #endpoint: string;
  readonly #tokens: MemberTokens;

  constructor(line: Line, endpoint: string, logIn: LogInMember) {
    this.#line = line;
    this.#endpoint = endpoint;
    this.#tokens = new MemberTokens(logIn);
  }

  forget(appUserId: string): void {
    this.#tokens.forget(appUserId);
  }

  as(profile: MemberProfile): MemberCalls {
    const ask = (method: Ask['method'], path: string, more: Pick<Ask, 'query' | 'body'> = {}): Promise<unknown> =>
      this.#ask(profile, {method, at: this.#endpoint + BASE, path, ...more});
    return {
      me: async () => readMember(await ask('GET', '')),
      listRooms: async (query) => readPage(await ask('GET', '/video-rooms', {query}), readRoom),
      getRoom: async (id) => readRoom(await ask('GET', roomPath(id))),
      getRoomByUuid: async (uuid) => readRoom(await ask('GET', roomUuidPath(uuid))),
      issueRoomToken: async (id, entry = {}) =>
        readGrant(await ask('POST', `${roomPath(id)}/web-rtc-tokens`, {body: entry})),
    };
  }

  /** A token that the cloud refuses is replaced, and the call repeated, once. */
  async #ask(profile: MemberProfile, ask: Omit<Ask, 'authorization'>): Promise<unknown> {
    const token = await this.#tokens.get(profile);
    try {
      return await this.#send(ask, token);
    } catch (thrown) {
      if (!(thrown instanceof AppServerError && thrown.status === 401)) throw thrown;
      this.#tokens.forget(profile.appUserId, token);
      return this.#send(ask, await this.#tokens.get(profile));
    }
  }

  #send(ask: Omit<Ask, 'authorization'>, token: string): Promise<unknown> {
    return exchange(this.#line, {...ask, authorization: `Bearer ${token}`});
  }
}
