import {access, mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {runCommand} from './command.js';
import {withLock} from './lock.js';
import {GO_MODULE, VERSION} from './version.js';

export interface BuildOptions {
  /** Where the server goes. */
  readonly path: string;
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Puts a program of the same name into a folder. */
  readonly install: Install;
}

export type Install = (folder: string, onLine: (line: string) => void, signal?: AbortSignal) => Promise<void>;

const PROGRESS_MS = 10_000;

/** Builds the server into its place, once, even when several runs want it at the same time. */
export async function buildServer({path, log, signal, install}: BuildOptions): Promise<void> {
  const place = dirname(path);
  const cache = dirname(place);
  await mkdir(cache, {recursive: true});
  const build = async () => {
    if (await exists(path)) return; // another run was quicker
    const scratch = await mkdtemp(join(cache, 'building-'));
    try {
      await report(log, (onLine) => install(scratch, onLine, signal));
      await mkdir(place, {recursive: true});
      // Within one file system a rename is atomic: there is never half a server.
      await rename(join(scratch, basename(path)), path);
    } finally {
      await rm(scratch, {recursive: true, force: true});
    }
  };
  const onWait = () => log('Another run is building LiveKit: waiting for it.');
  await withLock(`${place}.lock`, build, {onWait, signal});
}

// Nobody debugs this server; without what debuggers need, and with a collector that rests, it takes three quarters of the work.
const BUILD = ['install', '-v', '-gcflags=all=-dwarf=false', '-ldflags=-s -w', GO_MODULE];
const COLLECTOR = {GOGC: '400'};

export function goInstall(go: string, env: NodeJS.ProcessEnv): Install {
  return (folder, onLine, signal) =>
    runCommand(go, BUILD, {env: {...COLLECTOR, ...env, GOBIN: folder}, onLine, signal});
}

async function report(log: (line: string) => void, work: (onLine: () => void) => Promise<void>): Promise<void> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  let steps = 0;
  log(`Building LiveKit ${VERSION} with Go. This takes some minutes, once.`);
  const timer = setInterval(() => log(`Building LiveKit: ${seconds()} s, ${steps} packages`), PROGRESS_MS);
  try {
    await work(() => void steps++);
    log(`Built LiveKit in ${seconds()} s.`);
  } finally {
    clearInterval(timer);
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
