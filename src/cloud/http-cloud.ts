import type {FullCloud} from './cloud.js';
import {unlessAborted} from './deadline.js';
import {resolveEndpoint} from './endpoint.js';
import {VicoloError} from './errors.js';
import {MemberToken, type RenewToken} from './member-token.js';
import {parseGrant, parseRoom} from './parse.js';
import {send, type Ask, type Exchange, type Fetch, type Headers} from './request.js';
import {retrying} from './retry.js';
import {pathOf, roomCalls, type Asker} from './room-calls.js';

export interface CloudOptions {
  /** `sandbox`, `production` or the URL of a member API. */
  readonly endpoint: string;
  /** The member access token. */
  readonly token?: string;
  /** Asked when the token is missing, about to end, expired or refused. */
  readonly renewToken?: RenewToken;
  /** In place of the browser's. */
  readonly fetch?: Fetch;
  /** Milliseconds that one exchange may take, head and body together; 15 s by default. */
  readonly timeout?: number;
  /** How often a GET is repeated after a failure that may pass (network, 429, 5xx); 2 by default. Changes never are. */
  readonly retries?: number;
}

const ME = 'v2/members/me';
const ROOMS = `${ME}/video-rooms`;

/** The member API of FlipFlop Cloud over HTTP. Throws a `VicoloError` where the endpoint is no good. */
export function createCloud(options: CloudOptions): FullCloud {
  const source = new MemberToken();
  source.set(options.token);
  source.setRenew(options.renewToken);
  return cloudOf(source, options);
}

/** The same with a token that changes over time. */
export function cloudOf(source: MemberToken, options: Omit<CloudOptions, 'token' | 'renewToken'>): FullCloud {
  const {exchange, signedIn} = memberOf(source, options);
  const {retries = 2} = options;
  const ask: Asker = (one) => {
    const work = (): Promise<unknown> => signedIn(one, (headers) => send(exchange, one, headers));
    return one.method === 'GET' ? retrying(work, retries, one.signal) : work();
  };
  return {
    ...roomCalls(ask, {me: ME, rooms: ROOMS}),

    async issueRoomToken(id, entry = {}, {signal} = {}) {
      const path = pathOf(ROOMS, {id});
      try {
        return parseGrant(await ask({method: 'POST', path: `${path}/web-rtc-tokens`, body: entry, signal}));
      } catch (thrown) {
        throw await readRefusal(
          thrown,
          async () => parseRoom(await ask({method: 'GET', path, signal})).policy.hasPassword,
        );
      }
    },

    async watchRooms(onSignal, watching = {}) {
      const {readSignals} = await import('./room-signals.js');
      const stream: Ask = {method: 'GET', path: `${ME}/event-sources`, accept: 'text/event-stream'};
      return signedIn({...stream, signal: watching.signal}, (headers) =>
        readSignals(exchange, stream, headers, onSignal, watching),
      );
    },
  };
}

type SignedIn = <T>(ask: Ask, work: (headers: Headers) => Promise<T>) => Promise<T>;

/** Works with the member's token; a token that the cloud refuses is renewed once and the work repeated once. */
function memberOf(
  source: MemberToken,
  options: CloudOptions,
): {readonly exchange: Exchange; readonly signedIn: SignedIn} {
  const {endpoint, fetch, timeout = 15_000} = options;
  const given = fetch ?? globalThis.fetch;
  const exchange: Exchange = {endpoint: resolveEndpoint(endpoint), fetch: (...input) => given(...input), timeout};
  const headersOf = (value: string): Headers => ({authorization: `Bearer ${value}`});
  return {
    exchange,
    async signedIn(ask, work) {
      const signal = ask.signal ?? new AbortController().signal;
      const first = await unlessAborted(source.get(), signal);
      try {
        return await work(headersOf(first));
      } catch (thrown) {
        if (!(thrown instanceof VicoloError && thrown.status === 401)) throw thrown;
        return work(headersOf(await unlessAborted(source.replace(first), signal)));
      }
    },
  };
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
