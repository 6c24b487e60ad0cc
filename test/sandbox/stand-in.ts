// A stand-in of the cloud with a clock that tests turn, and short ways to ask it.
import {createSandboxCloud, type SandboxCloud, type SandboxCloudOptions} from '../../sandbox/cloud/cloud.js';

export const LIVE_KIT = {url: 'ws://media.test', key: 'media-key', secret: 'media-secret-of-some-length-for-hs256'};
export const START = Date.parse('2030-01-01T00:00:00.000Z');

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they have asked for
  readonly body: any;
}

export interface StandIn {
  readonly cloud: SandboxCloud;
  /** Turns the clock on, in seconds. */
  pass(seconds: number): void;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Asks the member API; the path begins after `/v2/members`. */
  as(appUserId: string): Promise<(method: string, path: string, body?: unknown) => Promise<Answer>>;
  /** Asks the server API; the path begins after `/v2/apps/me`. */
  backend(method: string, path: string, body?: unknown, base?: string): Promise<Answer>;
}

export function standIn(options: Partial<SandboxCloudOptions> = {}): StandIn {
  let time = START;
  const cloud = createSandboxCloud({
    liveKit: LIVE_KIT,
    appKey: 'app-key',
    appSecret: 'app-secret',
    now: () => time,
    ...options,
  });

  async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const init: RequestInit = {method, headers: {'content-type': 'application/json', ...headers}};
    if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await cloud.app.request(path, init);
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') && text !== '';
    return {status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined};
  }

  return {
    cloud,
    pass: (seconds) => (time += seconds * 1000),
    ask,

    async as(appUserId) {
      cloud.ensureMember({appUserId});
      const authorization = `Bearer ${await cloud.issueMemberToken(appUserId)}`;
      return (method, path, body) => ask(method, `/v2/members${path}`, body, {authorization});
    },

    backend(method, path, body, base = '/v2/apps/me') {
      return ask(method, base + path, body, {authorization: `Basic ${btoa('app-key:app-secret')}`});
    },
  };
}

/** What was refused, in one line. */
export function refusal({status, body}: Answer): string {
  return `${status} ${body?.errorCode}`;
}
