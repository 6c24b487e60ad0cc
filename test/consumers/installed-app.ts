// One of the apps in a folder of its own, with everything installed as its lock file says.
import {execFile} from 'node:child_process';
import {copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

export interface InstalledApp {
  /** Where its build is. */
  readonly built: string;
  /** What is installed, for another app that needs the same. */
  readonly modules: string;
  run(script: string): Promise<Ran>;
  /** `file:line` of every line that is marked as wrong. */
  marked(): string[];
  remove(): Promise<void>;
}

export interface AppChoice {
  readonly app: string;
  /** Takes the sources of another app, with this one's packages. */
  readonly sources?: string | undefined;
  readonly built?: string | undefined;
  /** Can be built for production alone. */
  readonly production?: true;
}

const MARK = /(?:\/\/|<!--|\/\*) wrong/;
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

// As on a person's machine: React's development build is what shows strict mode.
const ENV = {NODE_ENV: 'development', NG_CLI_ANALYTICS: 'false', NEXT_TELEMETRY_DISABLED: '1'};
const QUIETLY = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

function npm(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = ENV): Promise<Ran> {
  return new Promise((resolve) => {
    execFile('npm', args, {cwd, env: {...process.env, ...env}, maxBuffer: 2 ** 24}, (error, stdout, stderr) => {
      resolve({ok: !error, output: stdout + stderr});
    });
  });
}

/** `modules` are those of an app with the same packages, where there is one. */
export async function installApp(choice: AppChoice, tarball: string, modules?: string): Promise<InstalledApp> {
  const {app, sources = app, built = 'dist', production} = choice;
  const env = production ? {...ENV, NODE_ENV: 'production'} : ENV;
  const folder = mkdtempSync(join(tmpdir(), `vicolo-${app}-`));
  const remove = () => rm(folder, {recursive: true});
  cpSync(here(app), folder, {recursive: true, filter: (path) => !/\/(?:node_modules|dist|out|\.next)$/.test(path)});
  rmSync(join(folder, 'src'), {recursive: true});
  cpSync(here(join(sources, 'src')), join(folder, 'src'), {recursive: true});
  if (modules) symlinkSync(modules, join(folder, 'node_modules'));
  else {
    copyFileSync(tarball, join(folder, 'vicolo-elements.tgz'));
    const {ok, output} = await npm(folder, ['ci', ...QUIETLY]);
    if (!ok) {
      await remove();
      throw new Error(`${app} can't be installed. Is its lock file as old? (node test/consumers/lock.mjs)\n${output}`);
    }
  }
  return {
    built: join(folder, built),
    modules: join(folder, 'node_modules'),
    run: (script) => npm(folder, ['run', '--silent', script], env),
    marked: () => markedIn(folder),
    remove,
  };
}

function markedIn(folder: string): string[] {
  const files = readdirSync(join(folder, 'src'), {recursive: true, encoding: 'utf8'}).filter((name) =>
    /(?:^|\/)mistakes\.\w+$/i.test(name),
  );
  return files.flatMap((file) =>
    readFileSync(join(folder, 'src', file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (MARK.test(line) ? [`src/${file}:${index + 1}`] : [])),
  );
}

/** `file:line` of every error that a compiler has printed, once each. */
export function errorsIn(output: string): string[] {
  const plain = stripVTControlCharacters(output); // Angular's compiler colours even what nobody sees
  const tsc = /^(src\/[\w./-]+)(?:\((\d+),\d+\)|:(\d+):\d+)(?:: | - )error/gm;
  const svelte = /^\d+ ERROR "(src\/[^"]+)" (\d+):\d+/gm;
  const found = [...plain.matchAll(tsc), ...plain.matchAll(svelte)];
  return [...new Set(found.map(([, file, line, other]) => `${file}:${line ?? other}`))];
}
