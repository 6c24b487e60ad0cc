import type {Cloud} from './cloud.js';
import {resolveBackend} from './endpoint.js';
import {toVicoloError} from './errors.js';
import {parseGrant} from './parse.js';
import {send, type Fetch, type Headers} from './request.js';
import {retrying} from './retry.js';
import {pathOf, roomCalls, type Asker} from './room-calls.js';
import {askToEnter} from './wait-at-door.js';

export interface BackendOptions {
  /** Where the host's backend speaks the shape below: an https URL, or a path of the page's own server. */
  readonly baseUrl: string;
  /** Sent with every request, for example a session or a CSRF token; asked anew each time where it is a function. */
  readonly headers?: Headers | (() => Headers | Promise<Headers>);
  /** True where the backend hands out the media server's credentials too, for example of another LiveKit server. */
  readonly issuesRoomTokens?: boolean;
  /** `same-origin` by default: cookies go to the page's own server and to nobody else. */
  readonly credentials?: RequestCredentials;
  /** In place of the browser's. */
  readonly fetch?: Fetch;
  /** Milliseconds that one exchange may take, head and body together; 15 s by default. */
  readonly timeout?: number;
  /** How often a GET is repeated after a failure that may pass; 2 by default. */
  readonly retries?: number;
}

/**
 * A cloud that asks the host's backend, which decides who may do what. The backend answers below `baseUrl`, in the
 * shapes of FlipFlop Cloud:
 *
 * `GET /rooms?page&pageSize&sortBy&keyword&videoRoomState&type` → a page of rooms · `POST /rooms` → 201, the room ·
 * `GET /rooms/{id}` and `GET /rooms/uuid/{uuid}` → the room · `PATCH /rooms/{id}` → the room ·
 * `DELETE /rooms/{id}` → 204 · `GET /me` → the member, with `mayCreateRooms: false` where no button shall offer it ·
 * `POST /rooms/{id}/token` with `{password?, customData?}` → `{webRtcServerUrl, webRtcToken}`, where it issues them, or
 * 202 `{waiting: true}` where somebody has to let the person in: then `POST …?waiting=true` is repeated, which may take
 * its time, until there is another answer (403 `NOT_ADMITTED` turns away); `DELETE` says that nobody waits any more.
 * A failure has its HTTP status and `{errorCode, errorMessage}`.
 *
 * Throws a `VicoloError` where `baseUrl` is no good.
 */
export function viaBackend(options: BackendOptions): Cloud {
  const ask = asker(options);
  const calls = roomCalls(ask, {me: 'me', rooms: 'rooms'});
  if (!options.issuesRoomTokens) return calls;
  return {
    ...calls,
    issueRoomToken: async (id, entry = {}, options = {}) =>
      parseGrant(await askToEnter(ask, `${pathOf('rooms', {id})}/token`, entry, options)),
  };
}

/** @internal Speaks with the host's backend. */
export function asker(options: BackendOptions): Asker {
  const {baseUrl, headers = {}, fetch, timeout = 15_000, retries = 2, credentials = 'same-origin'} = options;
  const given = fetch ?? globalThis.fetch;
  const exchange = {endpoint: resolveBackend(baseUrl), fetch: given.bind(globalThis), timeout, credentials};
  return (ask) => {
    const work = async (): Promise<unknown> => send(exchange, ask, await headersOf(headers));
    return ask.method === 'GET' ? retrying(work, retries, ask.signal) : work();
  };
}

/** The host's own error is not kept: it may quote a secret. */
async function headersOf(headers: NonNullable<BackendOptions['headers']>): Promise<Headers> {
  try {
    return typeof headers === 'function' ? await headers() : headers;
  } catch (thrown) {
    throw toVicoloError(thrown, 'asking the page for headers');
  }
}
