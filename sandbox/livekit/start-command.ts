import {randomBytes} from 'node:crypto';
import {configOf, LOOPBACK_ARGS, type Settings} from './config.js';
import {DOCKER_IMAGE} from './version.js';
import type {Binary, Docker} from './ways.js';

export interface StartCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Ends what goes on when the program itself is killed. */
  readonly killer?: {readonly program: string; readonly args: readonly string[]};
}

/** How a server is started. The configuration goes through the environment: arguments are shown to every user. */
export function startCommand(
  server: Binary | Docker,
  settings: Settings,
  outer: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): StartCommand {
  if (server.kind === 'binary') {
    const env = {...withoutOwn(outer), LIVEKIT_CONFIG: configOf(settings)};
    return {program: server.path, args: LOOPBACK_ARGS, env};
  }
  const name = `vicolo-livekit-${randomBytes(4).toString('hex')}`;
  // Only on Linux can a container listen on the machine's own loopback address.
  const shared = platform === 'linux';
  const inside = shared ? settings : {...settings, webhookUrl: fromContainer(settings.webhookUrl)};
  const {http, rtcTcp, rtcUdp} = settings.ports;
  const published = [`${http}:${http}`, `${rtcTcp}:${rtcTcp}`, `${rtcUdp}:${rtcUdp}/udp`];
  const network = shared ? ['--network', 'host'] : published.flatMap((ports) => ['-p', `127.0.0.1:${ports}`]);
  const listen = shared ? LOOPBACK_ARGS : ['--bind', '0.0.0.0', '--node-ip', '127.0.0.1'];
  return {
    program: server.docker,
    args: ['run', '--rm', '--name', name, '-e', 'LIVEKIT_CONFIG', ...network, DOCKER_IMAGE, ...listen],
    env: {...withoutOwn(outer), LIVEKIT_CONFIG: configOf(inside)},
    killer: {program: server.docker, args: ['kill', name]},
  };
}

/** The server reads variables of its own (LIVEKIT_KEYS …), which would quietly change what we start. */
function withoutOwn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = ([name]: [string, unknown]) => name.startsWith('LIVEKIT_') || name === 'NODE_IP' || name === 'UDP_PORT';
  return Object.fromEntries(Object.entries(env).filter((entry) => !own(entry)));
}

const fromContainer = (url?: string) => url?.replace(/\/\/(127\.0\.0\.1|localhost)\b/, '//host.docker.internal');
