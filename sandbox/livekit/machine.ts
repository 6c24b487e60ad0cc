import {accessSync, constants, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {posix, win32} from 'node:path';
import {VERSION} from './version.js';

/** All that choosing a server reads of the machine, so that tests can describe another one. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly isExecutable: (path: string) => boolean;
}

export function thisMachine(env: NodeJS.ProcessEnv = process.env): Machine {
  return {env, platform: process.platform, home: homedir(), isExecutable};
}

export function onPath({env, platform, isExecutable}: Machine, program: string): string | undefined {
  const {delimiter, join} = pathOf(platform);
  const file = program + suffixOf(platform);
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, file)).find(isExecutable);
}

/** Where a build of ours is kept. The version is in the name, so that a new one never meets an old build. */
export function cachedServer({env, platform, home}: Machine): string {
  const {join} = pathOf(platform);
  return join(cacheFolder(env, platform, home), `livekit-server-${VERSION}`, `server${suffixOf(platform)}`);
}

function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  const {join} = pathOf(platform);
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'vicolo-elements');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'vicolo-elements');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'vicolo-elements');
  return join(home, '.cache', 'vicolo-elements');
}

const pathOf = (platform: NodeJS.Platform) => (platform === 'win32' ? win32 : posix);
const suffixOf = (platform: NodeJS.Platform) => (platform === 'win32' ? '.exe' : '');

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile(); // a folder is "executable", too
  } catch {
    return false;
  }
}
