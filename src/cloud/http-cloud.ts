import type {Cloud, RoomRef} from './cloud.js';
import {unlessAborted} from './deadline.js';
import {resolveEndpoint} from './endpoint.js';
import {VicoloError} from './errors.js';
import {MemberToken, type RenewToken} from './member-token.js';
import {parseGrant, parseMember, parseRoom, parseRoomPage} from './parse.js';
import {send, type Ask, type Exchange, type Fetch} from './request.js';

export interface CloudOptions {
  /** `sandbox`, `production` or the URL of a member API. */
  readonly endpoint: string;
  /** The member access token. */
  readonly token?: string | MemberToken;
  /** Asked when the token is missing, about to end, expired or refused. */
  readonly renewToken?: RenewToken;
  /** In place of the browser's. */
  readonly fetch?: Fetch;
  /** Milliseconds that one exchange may take; 15 s by default. */
  readonly timeout?: number;
}

const ROOMS = 'v2/members/me/video-rooms';

/** The member API of FlipFlop Cloud over HTTP. Throws a `VicoloError` where the endpoint is no good. */
export function createCloud(options: CloudOptions): Cloud {
  const ask = asker(options);
  return {
    me: async ({signal} = {}) => parseMember(await ask({method: 'GET', path: 'v2/members/me', signal})),

    listRooms: async (query, {signal} = {}) => parseRoomPage(await ask({method: 'GET', path: ROOMS, query, signal})),

    getRoom: async (room, {signal} = {}) => parseRoom(await ask({method: 'GET', path: pathOf(room), signal})),

    createRoom: async (body, {signal} = {}) => parseRoom(await ask({method: 'POST', path: ROOMS, body, signal})),

    updateRoom: async (id, body, {signal} = {}) =>
      parseRoom(await ask({method: 'PATCH', path: pathOf({id}), body, signal})),

    deleteRoom: async (id, {signal} = {}) => {
      await ask({method: 'DELETE', path: pathOf({id}), signal});
    },

    async issueRoomToken(id, entry = {}, {signal} = {}) {
      const path = pathOf({id});
      try {
        return parseGrant(await ask({method: 'POST', path: `${path}/web-rtc-tokens`, body: entry, signal}));
      } catch (thrown) {
        throw await readRefusal(
          thrown,
          async () => parseRoom(await ask({method: 'GET', path, signal})).policy.hasPassword,
        );
      }
    },
  };
}

/** Sends with the member's token; a token that the cloud refuses is renewed once and the call repeated once. */
function asker({endpoint, token, renewToken, fetch, timeout = 15_000}: CloudOptions): (ask: Ask) => Promise<unknown> {
  const given = fetch ?? globalThis.fetch;
  const exchange: Exchange = {endpoint: resolveEndpoint(endpoint), fetch: (...input) => given(...input), timeout};
  const source = token instanceof MemberToken ? token : memberToken(token, renewToken);
  return async (ask) => {
    const signal = ask.signal ?? new AbortController().signal;
    const first = await unlessAborted(source.get(), signal);
    try {
      return await send(exchange, ask, first);
    } catch (thrown) {
      if (!(thrown instanceof VicoloError && thrown.status === 401)) throw thrown;
      return send(exchange, ask, await unlessAborted(source.replace(first), signal));
    }
  };
}

function memberToken(token: string | undefined, renewToken: RenewToken | undefined): MemberToken {
  const source = new MemberToken();
  source.set(token);
  source.setRenew(renewToken);
  return source;
}

/**
 * The cloud's code for a wrong password is not published, so its notes say: 403, or 400 for a room
 * that has a password, asks for the password.
 */
async function readRefusal(thrown: unknown, hasPassword: () => Promise<boolean>): Promise<unknown> {
  if (!(thrown instanceof VicoloError) || !['forbidden', 'bad-request'].includes(thrown.code)) return thrown;
  const isPassword = await hasPassword().catch(() => false);
  return isPassword ? new VicoloError('password-required', thrown.message, thrown) : thrown;
}

function pathOf({id, uuid}: RoomRef): string {
  if (uuid !== undefined) {
    if (/^[\w-]{1,64}$/.test(uuid)) return `${ROOMS}/uuid/${uuid}`;
  } else if (Number.isSafeInteger(id) && id >= 0) return `${ROOMS}/${String(id)}`;
  throw new VicoloError('room-invalid', 'A room is named by a whole number (room-id) or by its UUID (room-uuid).');
}
