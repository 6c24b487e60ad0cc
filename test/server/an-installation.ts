// The examples in a folder of their own, with the package built and installed as `npm install` would leave it.
import {spawn, execFileSync, type ChildProcess} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (path: string) => join(root, path);

export interface Installation {
  /** Starts a program there, and resolves to the first address that it prints. */
  start(program: string, env: Readonly<Record<string, string>>): Promise<Running>;
  remove(): void;
}

export interface Running {
  readonly url: string;
  /** When it has printed this. */
  printed(text: string): Promise<void>;
  stop(): Promise<void>;
}

export async function anInstallation(): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'vicolo-examples-'));
  const kit = join(folder, 'node_modules/vicolo-elements');
  mkdirSync(join(folder, 'node_modules/@hono'), {recursive: true});
  mkdirSync(kit);
  cpSync(at('examples'), folder, {recursive: true});
  cpSync(at('package.json'), join(kit, 'package.json'));
  const tsc = at('node_modules/@typescript/native/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', at('tsconfig.build.json'), '--outDir', join(kit, 'dist')], {cwd: root});
  await build({configFile: at('vite.config.ts'), root, logLevel: 'error', build: {outDir: join(kit, 'cdn')}});
  for (const name of ['express', 'hono', '@hono/node-server']) {
    symlinkSync(at(`node_modules/${name}`), join(folder, 'node_modules', name), 'junction');
  }
  return {
    start: (program, env) => start(spawn(process.execPath, [program], {cwd: folder, env: {...process.env, ...env}})),
    remove: () => rmSync(folder, {recursive: true}),
  };
}

function start(child: ChildProcess): Promise<Running> {
  let output = '';
  const printed = async (text: string) => {
    const late = AbortSignal.timeout(10_000);
    while (!output.includes(text) && !late.aborted) await setImmediate();
    if (late.aborted) throw new Error(`In vain: ${text}. It has printed:\n${output}`);
  };
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      const url = /^(http:\/\/localhost:\d+)/m.exec(output)?.[1];
      if (url) resolve({url, printed, stop: () => (child.kill(), ended)});
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`It has ended:\n${output}`)));
  });
}
