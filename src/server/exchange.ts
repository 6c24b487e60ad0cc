// One exchange with the cloud: one deadline over head and body, a bound on size, JSON or an `AppServerError`.
import {AppServerError} from './app-server-error.js';
import {readLimited, TooLargeError} from './read-limited.js';

export type Fetch = typeof globalThis.fetch;

export interface Line {
  readonly fetch: Fetch;
  /** Milliseconds for head and body together. */
  readonly timeout: number;
}

export interface Ask {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Host and base path. */
  readonly at: string;
  /** Below that, with a leading slash. */
  readonly path: string;
  readonly query?: object | undefined;
  readonly body?: object | undefined;
  readonly authorization: string;
}

const MOST_BYTES = 2 * 1024 * 1024;

/** Resolves to the answer's JSON, `undefined` where there is no body. */
export async function exchange({fetch, timeout}: Line, ask: Ask): Promise<unknown> {
  const what = `${ask.method} ${ask.path}`;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(addressOf(ask), {...initOf(ask), signal});
    const text = await readLimited(response.body, MOST_BYTES);
    if (response.ok) return text ? readJson(text, what) : undefined;
    throw refusal(response.status, text, what, ask.authorization);
  } catch (thrown) {
    if (thrown instanceof AppServerError) throw thrown;
    if (thrown instanceof TooLargeError) {
      throw new AppServerError('bad-response', `The answer to ${what} is larger than 2 MiB.`);
    }
    if (signal.aborted) throw new AppServerError('timeout', `No answer to ${what} in ${String(timeout)} ms.`);
    throw new AppServerError('network', `No answer to ${what} from ${new URL(ask.at).host}.`);
  }
}

function addressOf({at, path, query = {}}: Ask): string {
  const url = new URL(at + path);
  for (const [name, value] of Object.entries(query) as [string, string | number | undefined][]) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url.href;
}

function initOf({method, body, authorization}: Ask): RequestInit {
  return {
    method,
    headers: {accept: 'application/json', authorization, ...(body && {'content-type': 'application/json'})},
    ...(body && {body: JSON.stringify(body)}),
    redirect: 'manual', // another host must not get the credentials; a redirect is an answer that is not `ok`
  };
}

function refusal(status: number, text: string, what: string, authorization: string): AppServerError {
  const {errorCode, errorMessage} = (tryJson(text) ?? {}) as {errorCode?: unknown; errorMessage?: unknown};
  const code = typeof errorCode === 'string' ? errorCode.slice(0, 100) : undefined;
  const message = typeof errorMessage === 'string' ? without(authorization, errorMessage).slice(0, 300) : undefined;
  return new AppServerError('refused', `The cloud answered ${[status, code].join(' ').trim()} to ${what}.`, {
    status,
    errorCode: code,
    errorMessage: message,
  });
}

/** Should the cloud echo what it was sent. */
function without(authorization: string, text: string): string {
  const [, credentials = authorization] = authorization.split(' ');
  return text.replaceAll(credentials, '…');
}

function readJson(text: string, what: string): unknown {
  const value = tryJson(text);
  if (value === undefined) throw new AppServerError('bad-response', `The answer to ${what} is not JSON.`);
  return value;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
