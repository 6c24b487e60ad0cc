// Everything that a meeting needs, on one machine: stand-in of the cloud, media server, host app, and people.
import {randomBytes} from 'node:crypto';
import {getRequestListener} from '@hono/node-server';
import {createSandboxCloud, type SandboxCloud} from './cloud/cloud.js';
import {hostBackend, WEBHOOK_USER} from './host/backend.js';
import {registerWebhook, type CloudAccess} from './host/cloud-api.js';
import {serveHost} from './host/web.js';
import {listen, type Listening} from './listen.js';
import {launchLiveKit, type LiveKit} from './livekit/launch.js';

export interface SandboxOptions {
  readonly port?: number;
  /** Seconds that a member access token lives. */
  readonly tokenLifetime?: number;
  /** Opens the stand-in's `/__sandbox/` for tests. */
  readonly testHooks?: boolean;
  readonly log?: (line: string) => void;
}

export interface Sandbox {
  /** The host app's page. */
  readonly url: string;
  /** The member API. */
  readonly endpoint: string;
  readonly cloud: SandboxCloud;
  readonly liveKit: LiveKit;
  stop(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {port = 5173, tokenLifetime, testHooks = false, log = () => undefined} = options;
  const app = {key: `app-${randomBytes(6).toString('hex')}`, secret: randomBytes(18).toString('hex')};
  const closing: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close().catch(() => undefined);
  };
  try {
    // The address comes first: the media server has to know where its webhooks go.
    let cloud: SandboxCloud | undefined;
    const cloudServer = await listen(
      getRequestListener((request, env) => cloud?.app.fetch(request, env) ?? new Response(null, {status: 503})),
    );
    closing.push(() => cloudServer.close());
    const endpoint = `http://localhost:${cloudServer.port}`;

    const liveKit = await launchLiveKit({log, webhookUrl: `http://127.0.0.1:${cloudServer.port}/livekit-webhook`});
    closing.push(() => liveKit.stop());
    cloud = createSandboxCloud({
      liveKit,
      appKey: app.key,
      appSecret: app.secret,
      testHooks,
      ...(tokenLifetime && {tokenLifetime}),
    });

    const access = {url: `http://127.0.0.1:${cloudServer.port}`, basePath: '/v2/apps/me', ...app};
    const host = await startHost(access, endpoint, port, log);
    closing.push(() => host.close());
    return {url: `http://localhost:${host.port}`, endpoint, cloud, liveKit, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startHost(cloud: CloudAccess, endpoint: string, port: number, log: (line: string) => void) {
  const webhookPassword = randomBytes(12).toString('hex');
  const host: Listening = await serveHost(hostBackend({cloud, endpoint, webhookPassword, log}), port);
  if (port && host.port !== port) log(`Port ${port} is taken: the page is at ${host.port}.`);
  await registerWebhook(cloud, `http://127.0.0.1:${host.port}/my-backend/webhooks`, WEBHOOK_USER, webhookPassword);
  return host;
}
