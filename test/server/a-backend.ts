// A host's backend before a stand-in of the cloud: both in memory, with every request written down.
import {createAppServer, type AppServer, type AppServerOptions} from '../../src/server/index.js';
import {standIn, type StandIn} from '../sandbox/stand-in.js';

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly body: string;
}

export interface ABackend {
  readonly world: StandIn;
  readonly server: AppServer;
  /** What the backend has sent so far; reading empties it. */
  sent(): Sent[];
}

export function aBackend(options: Partial<AppServerOptions> = {}): ABackend {
  const world = standIn({now: Date.now});
  const sent: Sent[] = [];
  const server = createAppServer({
    endpoint: 'http://localhost',
    key: 'app-key',
    secret: 'app-secret',
    fetch: async (input, init) => {
      const {method = 'GET', headers, body} = init ?? {};
      const authorization = new Headers(headers).get('authorization') ?? '';
      sent.push({method, url: String(input), authorization, body: String(body ?? '')});
      return world.cloud.app.request(String(input), init);
    },
    ...options,
  });
  return {world, server, sent: () => sent.splice(0)};
}

/** Signed in as the cookie says, as hosts do it. */
export const userOf = (request: Request) => {
  const appUserId = /\bsession=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return appUserId === undefined ? undefined : {appUserId, appUserName: appUserId.toUpperCase()};
};

export interface Asked {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function aRequest(method: string, path: string, {as, body, headers = {}}: Asked = {}): Request {
  return new Request(`https://host.test${path}`, {
    method,
    headers: {
      ...(as && {cookie: `session=${as}`}),
      ...(body !== undefined && {'content-type': 'application/json'}),
      ...headers,
    },
    ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
  });
}

/** What was refused, in one line. */
export async function refusal(response: Response): Promise<string> {
  const {errorCode} = (await response.json()) as {errorCode: string};
  return `${response.status} ${errorCode}`;
}

/** A cloud that never answers. The timer is there because a signal's own keeps no process alive. */
export const silence: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    const alive = setTimeout(() => undefined, 10_000);
    init?.signal?.addEventListener('abort', () => {
      clearTimeout(alive);
      reject(new Error('aborted'));
    });
  });
