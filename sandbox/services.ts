// What stands in for the service: the cloud's stand-in, and a real media server that tells it who comes and goes.
import {randomBytes} from 'node:crypto';
import {getRequestListener} from '@hono/node-server';
import type {AppServerOptions} from '../src/server/index.js';
import {createSandboxCloud, type SandboxCloud} from './cloud/cloud.js';
import {listen} from './listen.js';
import {launchLiveKit, type LiveKit} from './livekit/launch.js';

export interface ServiceOptions {
  /** Seconds that a member access token lives. */
  readonly tokenLifetime?: number;
  /** Opens the stand-in's `/__sandbox/` for tests. */
  readonly testHooks?: boolean;
  readonly log?: (line: string) => void;
}

export interface Services {
  /** The member API. */
  readonly endpoint: string;
  /** The app server API, with the app's key and secret. */
  readonly access: Pick<AppServerOptions, 'endpoint' | 'key' | 'secret'>;
  readonly cloud: SandboxCloud;
  readonly liveKit: LiveKit;
  stop(): Promise<void>;
}

export async function startServices({log, ...options}: ServiceOptions = {}): Promise<Services> {
  const app = {key: `app-${randomBytes(6).toString('hex')}`, secret: randomBytes(18).toString('hex')};
  // The address comes first: the media server has to know where its webhooks go.
  let cloud: SandboxCloud | undefined;
  const server = await listen(
    getRequestListener((request, env) => cloud?.app.fetch(request, env) ?? new Response(null, {status: 503})),
  );
  try {
    const url = `http://127.0.0.1:${server.port}`;
    const liveKit = await launchLiveKit({webhookUrl: `${url}/livekit-webhook`, ...(log && {log})});
    cloud = createSandboxCloud({liveKit, appKey: app.key, appSecret: app.secret, ...options});
    return {
      endpoint: `http://localhost:${server.port}`,
      access: {endpoint: url, ...app},
      cloud,
      liveKit,
      stop: async () => {
        await liveKit.stop();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
