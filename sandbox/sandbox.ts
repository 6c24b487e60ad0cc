// Everything that a meeting needs, on one machine: the services, and a host's app that uses them.
import {randomBytes} from 'node:crypto';
import {createAppServer} from '../src/server/index.js';
import {hostBackend} from './host/backend.js';
import {Recorder} from './host/recorder.js';
import {serveHost} from './host/web.js';
import type {Listening} from './listen.js';
import {startServices, type ServiceOptions, type Services} from './services.js';

export interface SandboxOptions extends ServiceOptions {
  /** Where the page is; another is taken, and said, where that one is taken. */
  readonly port?: number;
}

export interface Sandbox extends Services {
  /** The host app's page. */
  readonly url: string;
}

export async function startSandbox({port = 5173, ...options}: SandboxOptions = {}): Promise<Sandbox> {
  const services = await startServices(options);
  try {
    const host = await startHost(services, port, options.log ?? (() => undefined));
    return {
      ...services,
      url: `http://localhost:${host.port}`,
      stop: async () => {
        await host.close();
        await services.stop();
      },
    };
  } catch (error) {
    await services.stop();
    throw error;
  }
}

async function startHost(
  {access, endpoint, cloud, liveKit}: Services,
  port: number,
  log: (line: string) => void,
): Promise<Listening> {
  const server = createAppServer(access);
  const webhooks = {accessId: 'flipflop-cloud', accessPassword: randomBytes(12).toString('hex')};
  const recorder = new Recorder(liveKit);
  const backend = hostBackend({server, endpoint, webhooks, liveKit, recorder, log});
  const host = await serveHost(backend, cloud.app, port);
  if (port && host.port !== port) log(`Port ${port} is taken: the page is at ${host.port}.`);
  await server.registerCallback({url: `http://127.0.0.1:${host.port}/my-backend/webhooks`, ...webhooks});
  return {
    ...host,
    close: async () => {
      await recorder.stopAll();
      await host.close();
    },
  };
}
