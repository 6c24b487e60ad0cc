// Rooms through the page's backend, which decides who may do what: a cloud of the host's own, as the kit's elements take it.
import {
  VicoloError,
  type CallOptions,
  type Cloud,
  type Member,
  type Page,
  type RoomGrant,
  type VicoloErrorCode,
  type VideoRoom,
} from '../../../src/index.js';

interface BackendOptions {
  readonly baseUrl: string;
  readonly headers: () => Record<string, string>;
}

type Ask = <T>(method: string, path: string, options?: CallOptions, body?: object) => Promise<T>;

export function viaBackend(options: BackendOptions): Cloud {
  const ask = asker(options);
  return {
    me: (call) => ask<Member>('GET', '/me', call),
    listRooms: (query = {}, call) => ask<Page<VideoRoom>>('GET', `/rooms?${paramsOf(query)}`, call),
    getRoom: ({id, uuid}, call) =>
      ask<VideoRoom>('GET', uuid === undefined ? `/rooms/${id}` : `/rooms/uuid/${uuid}`, call),
    createRoom: (input, call) => ask<VideoRoom>('POST', '/rooms', call, input),
    updateRoom: (id, change, call) => ask<VideoRoom>('PATCH', `/rooms/${id}`, call, change),
    deleteRoom: (id, call) => ask<void>('DELETE', `/rooms/${id}`, call),
    issueRoomToken: async (id, entry = {}, call) => {
      try {
        return await ask<RoomGrant>('POST', `/rooms/${id}/token`, call, entry);
      } catch (thrown) {
        const {policy} = await ask<VideoRoom>('GET', `/rooms/${id}`, call);
        const isPassword = thrown instanceof VicoloError && thrown.status === 403 && policy.hasPassword;
        throw isPassword ? new VicoloError('password-required', thrown.message, thrown) : thrown;
      }
    },
  };
}

function asker({baseUrl, headers}: BackendOptions): Ask {
  return async <T>(method: string, path: string, {signal}: CallOptions = {}, body?: object) => {
    const init = {
      method,
      headers: {...headers(), ...(body && {'content-type': 'application/json'})},
      ...(body && {body: JSON.stringify(body)}),
      ...(signal && {signal}),
    };
    const answer = await fetch(baseUrl + path, init).catch(() => {
      throw new VicoloError(signal?.aborted ? 'aborted' : 'network', 'The backend did not answer.');
    });
    if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
    const {errorCode, errorMessage} = (await answer.json().catch(() => ({}))) as Record<string, string | undefined>;
    throw new VicoloError(codeOf(answer.status), errorMessage ?? 'The backend refused.', {
      status: answer.status,
      cloudCode: errorCode,
    });
  };
}

function codeOf(status: number): VicoloErrorCode {
  if (status === 401) return 'token-rejected';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'room-not-found';
  return status >= 500 ? 'server-error' : 'bad-request';
}

function paramsOf(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
