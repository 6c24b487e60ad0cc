// One exchange with the cloud: one deadline over head and body, a bound on size, JSON or an error.
import {deadline, unlessAborted} from './deadline.js';
import {VicoloError} from './errors.js';
import {httpError, readRetryAfter} from './http-errors.js';
import {readText} from './read-text.js';

export type Fetch = typeof globalThis.fetch;

export interface Ask {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the endpoint, without a leading slash. */
  readonly path: string;
  readonly query?: object | undefined;
  readonly body?: object | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Exchange {
  readonly endpoint: URL;
  readonly fetch: Fetch;
  /** Milliseconds for head and body together. */
  readonly timeout: number;
}

/** Resolves to the answer's JSON, `undefined` where there is no body. Rejects with a `VicoloError`. */
export async function send({endpoint, fetch, timeout}: Exchange, ask: Ask, token: string): Promise<unknown> {
  const signal = deadline(timeout, ask.signal);
  const what = `${ask.method} ${ask.path}`;
  try {
    const response = await unlessAborted(fetch(addressOf(endpoint, ask), {...initOf(ask, token), signal}), signal);
    const text = await unlessAborted(readText(response, what), signal);
    if (response.ok) return text ? readJson(response, text, what) : undefined;
    const retryAfter = readRetryAfter(response.headers.get('retry-after'));
    throw httpError({status: response.status, body: tryJson(text), retryAfter, token});
  } catch (thrown) {
    if (thrown instanceof VicoloError) throw thrown;
    // Browsers tell a page nothing more; the developer's console has the details.
    throw new VicoloError('network', `No answer to ${what} from ${endpoint.host}: network, DNS, CORS or a redirect.`);
  }
}

function addressOf(endpoint: URL, {path, query = {}}: Ask): string {
  const url = new URL(`${endpoint.href.replace(/\/+$/, '')}/${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url.href;
}

function initOf({method, body}: Ask, token: string): RequestInit {
  return {
    method,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      ...(body && {'content-type': 'application/json'}),
    },
    ...(body && {body: JSON.stringify(body)}),
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    redirect: 'error', // an API does not redirect; a log-in page would answer in its place
  };
}

function readJson(response: Response, text: string, what: string): unknown {
  const value = /[/+]json\b/i.test(response.headers.get('content-type') ?? '') ? tryJson(text) : undefined;
  if (value !== undefined) return value;
  const status = response.status;
  throw new VicoloError('bad-response', `The answer to ${what} is not JSON. Is this endpoint the member API?`, {
    status,
  });
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
