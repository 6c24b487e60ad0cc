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
  /** JSON, where nothing else is said. */
  readonly accept?: string;
  readonly signal?: AbortSignal | undefined;
}

export interface Exchange {
  readonly endpoint: URL;
  readonly fetch: Fetch;
  /** Milliseconds for head and body together. */
  readonly timeout: number;
  /** Cookies: none for the cloud, those of its own pages for a host's backend. */
  readonly credentials?: RequestCredentials | undefined;
}

/** Sent with one exchange. They prove who asks, so no error quotes them. */
export type Headers = Readonly<Record<string, string>>;

/** Resolves to the answer's JSON, `undefined` where there is no body. Rejects with a `VicoloError`. */
export async function send(exchange: Exchange, ask: Ask, headers: Headers): Promise<unknown> {
  const signal = deadline(exchange.timeout, ask.signal);
  const what = nameOf(ask);
  const response = await open(exchange, ask, headers, signal);
  const text = await broken(readText(response, what), exchange, ask, signal);
  return text ? readJson(response, text, what) : undefined;
}

/** The head of an answer that says 2xx; the body is still to come. Rejects with a `VicoloError`. */
export async function open(exchange: Exchange, ask: Ask, headers: Headers, signal: AbortSignal): Promise<Response> {
  const {endpoint, fetch} = exchange;
  const sent = fetch(addressOf(endpoint, ask), {...initOf(exchange, ask, headers), signal});
  const response = await broken(sent, exchange, ask, signal);
  if (response.ok) return response;
  const said = await broken(readText(response, nameOf(ask)), exchange, ask, signal).catch(unlessStopped);
  const body = tryJson(said);
  const retryAfter = readRetryAfter(response.headers.get('retry-after'));
  // Also without what stands before it, as in `Bearer <token>`.
  const secrets = Object.values(headers).flatMap((value) => [value, value.split(' ').at(-1) ?? value]);
  throw httpError({status: response.status, body, retryAfter, secrets: secrets.filter((one) => one.length > 4)});
}

function nameOf({method, path}: Ask): string {
  return `${method} ${path}`;
}

async function broken<T>(work: Promise<T>, {endpoint}: Exchange, ask: Ask, signal: AbortSignal): Promise<T> {
  try {
    return await unlessAborted(work, signal);
  } catch (thrown) {
    if (thrown instanceof VicoloError) throw thrown;
    // Browsers tell a page nothing more; the developer's console has the details.
    const what = nameOf(ask);
    throw new VicoloError('network', `No answer to ${what} from ${endpoint.host}: network, DNS, CORS or a redirect.`);
  }
}

/** The status says enough where the words that go with it break off or never end. */
function unlessStopped(thrown: VicoloError): string {
  if (thrown.code === 'timeout' || thrown.code === 'aborted') throw thrown;
  return '';
}

function addressOf(endpoint: URL, {path, query = {}}: Ask): string {
  const url = new URL(`${endpoint.href.replace(/\/+$/, '')}/${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url.href;
}

function initOf({credentials = 'omit'}: Exchange, {method, body, accept}: Ask, headers: Headers): RequestInit {
  return {
    method,
    headers: {
      ...headers,
      accept: accept ?? 'application/json',
      ...(body && {'content-type': 'application/json'}),
    },
    ...(body && {body: JSON.stringify(body)}),
    credentials,
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
