import {VicoloError, type VicoloErrorCode} from './errors.js';

/** The codes of the product's REST notes, and of the kit's own server part, that mean something to this kit. */
const BY_CLOUD_CODE: ReadonlyMap<string | undefined, VicoloErrorCode> = new Map([
  ['REQUEST_LOCKED', 'request-locked'],
  ['VIDEO_ROOM_NOT_FOUND', 'room-not-found'],
  ['NOT_ADMITTED', 'not-admitted'], // said by `vicolo-elements/server`
]);

const BY_STATUS: ReadonlyMap<number, VicoloErrorCode> = new Map([
  [401, 'token-rejected'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [408, 'timeout'],
  [410, 'not-found'],
  [423, 'request-locked'],
  [429, 'rate-limited'],
]);

export interface FailedAnswer {
  readonly status: number;
  /** The body's JSON, where it was JSON. */
  readonly body: unknown;
  readonly retryAfter: number | undefined;
  /** Never quoted, should the server echo them. */
  readonly secrets: readonly string[];
}

/** What an answer other than 2xx means: by the cloud's `errorCode` where it is known, by the status otherwise. */
export function httpError({status, body, retryAfter, secrets}: FailedAnswer): VicoloError {
  const {errorCode, errorMessage} = (body ?? {}) as {errorCode?: unknown; errorMessage?: unknown};
  const quote = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  const cloudCode = typeof errorCode === 'string' ? quote(errorCode).slice(0, 100) : undefined;
  const said = typeof errorMessage === 'string' ? `: ${quote(errorMessage).slice(0, 300)}` : '.';
  const code = BY_CLOUD_CODE.get(cloudCode) ?? BY_STATUS.get(status) ?? byHundred(status);
  const message = `The answer was ${String(status)}${cloudCode ? ` ${cloudCode}` : ''}${said}`;
  return new VicoloError(code, message, {status, cloudCode, retryAfter});
}

function byHundred(status: number): VicoloErrorCode {
  if (status >= 500) return 'server-error';
  return status >= 400 ? 'bad-request' : 'bad-response';
}

/** `Retry-After` in milliseconds: the header gives seconds or a date. */
export function readRetryAfter(header: string | null, now: number = Date.now()): number | undefined {
  if (!header) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
