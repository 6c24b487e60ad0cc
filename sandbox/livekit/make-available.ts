import {buildServer, goInstall} from './build.js';
import {runCommand} from './command.js';
import {thisMachine, type Machine} from './machine.js';
import {noServerError} from './no-server-error.js';
import {DOCKER_IMAGE} from './version.js';
import {waysOf, type Binary, type Docker, type External, type Way} from './ways.js';

export interface PrepareOptions {
  readonly log?: ((line: string) => void) | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A server that can be used, or started, at once. */
export type Available = External | Binary | Docker;

/** Sees to it that there is a server, by the best way that works here. Builds or downloads it if it must. */
export async function prepareLiveKit(options: PrepareOptions = {}): Promise<Available> {
  const machine = thisMachine(options.env);
  const failures: string[] = [];
  for (const way of waysOf(machine)) {
    try {
      return await makeAvailable(way, machine, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      failures.push(`${way.kind === 'build' ? 'Go' : 'Docker'}: ${(error as Error).message}`);
    }
  }
  throw noServerError(machine, failures);
}

async function makeAvailable(way: Way, {env}: Machine, options: PrepareOptions): Promise<Available> {
  const {log = () => {}, signal} = options;
  switch (way.kind) {
    case 'external':
    case 'binary':
      return way;
    case 'build':
      await buildServer({path: way.path, log, signal, install: goInstall(way.go, env)});
      return {kind: 'binary', path: way.path};
    case 'docker':
      await pullImage(way.docker, env, log, signal);
      return way;
  }
}

async function pullImage(
  docker: string,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const isThere = await runCommand(docker, ['image', 'inspect', DOCKER_IMAGE], {env, signal}).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  signal?.throwIfAborted();
  log(`Downloading the Docker image ${DOCKER_IMAGE}, once.`);
  await runCommand(docker, ['pull', '--quiet', DOCKER_IMAGE], {env, signal});
}
