import {cachedServer, onPath, type Machine} from './machine.js';

export interface External {
  readonly kind: 'external';
  readonly url: string;
  readonly key: string;
  readonly secret: string;
}
export interface Binary {
  readonly kind: 'binary';
  readonly path: string;
}
interface Build {
  readonly kind: 'build';
  readonly go: string;
  /** Where the built server goes. */
  readonly path: string;
}
export interface Docker {
  readonly kind: 'docker';
  readonly docker: string;
}

/** A way to a server: the first two are there already, the others have work to do and may fail. */
export type Way = External | Binary | Build | Docker;

/** The ways to a server on this machine, best first. Nothing follows one that cannot fail. */
export function waysOf(machine: Machine): Way[] {
  const external = externalOf(machine.env);
  if (external) return [external];
  const cached = cachedServer(machine);
  const path = onPath(machine, 'livekit-server') ?? (machine.isExecutable(cached) ? cached : undefined);
  if (path) return [{kind: 'binary', path}];

  const ways: Way[] = [];
  const go = onPath(machine, 'go');
  if (go) ways.push({kind: 'build', go, path: cached});
  const docker = onPath(machine, 'docker');
  if (docker) ways.push({kind: 'docker', docker});
  return ways;
}

function externalOf(env: NodeJS.ProcessEnv): External | undefined {
  const url = env['LIVEKIT_URL'];
  if (!url) return undefined;
  const key = env['LIVEKIT_API_KEY'];
  const secret = env['LIVEKIT_API_SECRET'];
  if (!key || !secret) {
    // Whoever gives a URL means that server: silently starting another one would be a riddle.
    throw new Error(`LIVEKIT_URL is set, but ${key ? 'LIVEKIT_API_SECRET' : 'LIVEKIT_API_KEY'} is not.`);
  }
  return {kind: 'external', url: url.replace(/^http/, 'ws').replace(/\/+$/, ''), key, secret};
}
