import {randomBytes} from 'node:crypto';
import {externalLiveKit} from './external.js';
import {prepareLiveKit} from './make-available.js';
import {freePorts, type Ports} from './ports.js';
import {Running} from './running.js';
import {startCommand} from './start-command.js';
import type {Binary, Docker} from './ways.js';

export interface LaunchOptions {
  readonly log?: (line: string) => void;
  /** The preferred port. A free one is taken, and said, when somebody listens on it. */
  readonly port?: number;
  readonly webhookUrl?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the launch, or the server if it runs already. */
  readonly signal?: AbortSignal;
}

export interface LiveKit {
  /** What clients connect to: ws://127.0.0.1:<port>, unless the server isn't ours. */
  readonly url: string;
  readonly httpUrl: string;
  readonly key: string;
  readonly secret: string;
  /** Somebody else's server: it can be neither killed nor restarted, and stopping it does nothing. */
  readonly isExternal: boolean;
  /** As in a crash. */
  kill(): Promise<void>;
  /** On the same ports and with the same key, whether it runs or not. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A LiveKit server that answers. The first time on a machine it may have to be built or downloaded. */
export async function launchLiveKit(options: LaunchOptions = {}): Promise<LiveKit> {
  const {log = () => {}, port, env = process.env, signal} = options;
  const server = await prepareLiveKit({log, env, signal});
  if (server.kind === 'external') return externalLiveKit(server, options);
  const ports = await freePorts(port);
  if (port && ports.http !== port) log(`Port ${port} is taken: LiveKit listens on ${ports.http}.`);
  const launched = new Launched(server, ports, options);
  await launched.restart();
  signal?.addEventListener('abort', () => void launched.stop(), {once: true});
  return launched;
}

class Launched implements LiveKit {
  readonly url: string;
  readonly httpUrl: string;
  readonly key = `API${randomBytes(8).toString('hex')}`;
  readonly secret = randomBytes(24).toString('hex');
  readonly isExternal = false;
  readonly #server: Binary | Docker;
  readonly #ports: Ports;
  readonly #options: LaunchOptions;
  #running: Running | undefined;

  constructor(server: Binary | Docker, ports: Ports, options: LaunchOptions) {
    this.#server = server;
    this.#ports = ports;
    this.#options = options;
    this.url = `ws://127.0.0.1:${ports.http}`;
    this.httpUrl = `http://127.0.0.1:${ports.http}`;
  }

  async kill(): Promise<void> {
    await this.#running?.kill();
  }

  async restart(): Promise<void> {
    await this.stop();
    const {webhookUrl, env = process.env, signal} = this.#options;
    const settings = {ports: this.#ports, key: this.key, secret: this.secret, webhookUrl};
    const command = startCommand(this.#server, settings, env, process.platform);
    this.#running = await Running.start({command, httpUrl: this.httpUrl, secrets: [this.secret], signal});
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
  }
}
