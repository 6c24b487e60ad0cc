// A `cloud` for the kit's elements that asks your backend, where `backendRoomsHandler` answers.
import {VicoloError} from '/vicolo-elements.min.js';

export function viaBackend(baseUrl) {
  const ask = (...call) => send(baseUrl, ...call);
  return {
    me: (options) => ask('GET', '/me', options),
    listRooms: (query = {}, options) => ask('GET', `/rooms?${new URLSearchParams(given(query))}`, options),
    getRoom: ({id, uuid}, options) => ask('GET', uuid === undefined ? `/rooms/${id}` : `/rooms/uuid/${uuid}`, options),
    createRoom: (room, options) => ask('POST', '/rooms', options, room),
    updateRoom: (id, change, options) => ask('PATCH', `/rooms/${id}`, options, change),
    deleteRoom: (id, options) => ask('DELETE', `/rooms/${id}`, options),
    issueRoomToken: (id, entry = {}, options) => ask('POST', `/rooms/${id}/token`, options, entry),
  };
}

async function send(baseUrl, method, path, {signal} = {}, body) {
  const answer = await fetch(baseUrl + path, {
    method,
    signal,
    headers: body ? {'content-type': 'application/json'} : {},
    body: body && JSON.stringify(body),
  }).catch(() => {
    throw new VicoloError(signal?.aborted ? 'aborted' : 'network', 'The backend did not answer.');
  });
  if (answer.status === 204) return undefined;
  if (answer.ok) return answer.json();
  const {errorCode: cloudCode, errorMessage} = await answer.json().catch(() => ({}));
  throw new VicoloError(codeOf(answer.status, cloudCode), errorMessage ?? 'The backend refused.', {
    status: answer.status,
    cloudCode,
  });
}

function codeOf(status, cloudCode = '') {
  if (/PASSWORD/.test(cloudCode)) return 'password-required';
  const codes = {401: 'token-rejected', 403: 'forbidden', 404: 'room-not-found', 429: 'rate-limited'};
  return codes[status] ?? (status >= 500 ? 'server-error' : 'bad-request');
}

const given = (query) => Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
