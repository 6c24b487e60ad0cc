// Pages of a host that uses the single file, or its parts, as they are built, served with whatever headers the host wants.
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {listen, type Listening} from '../../sandbox/listen.js';

export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array | Promise<string | Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds what `cdn/` has, into a folder of its own, and answers with it; the rest is the page's. */
export async function serveBuilt(
  answer: (path: string) => Served | undefined,
  mode: 'production' | 'split' = 'production',
): Promise<Listening> {
  const folder = mkdtempSync(join(tmpdir(), 'vicolo-cdn-'));
  await build({configFile: join(root, 'vite.config.ts'), root, mode, logLevel: 'error', build: {outDir: folder}});
  const built = readBuilt(folder);
  rmSync(folder, {recursive: true});
  return listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const script = built.get(path);
    const type = path.endsWith('.json') ? 'application/json' : 'text/javascript';
    const served = script === undefined ? answer(path) : {type, body: script};
    if (!served) {
      response.writeHead(404).end();
      return;
    }
    const headers = 'headers' in served ? served.headers : {};
    void Promise.resolve(served.body).then((body) => {
      const type = typeof body === 'string' ? `${served.type}; charset=utf-8` : served.type;
      response.writeHead(200, {'content-type': type, ...headers}).end(body);
    });
  });
}

/** By the path at which a page asks for it. */
function readBuilt(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => /\.js(?:on)?$/.test(name));
  return new Map(names.map((name) => [`/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name), 'utf8')]));
}
