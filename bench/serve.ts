// The pages of the sides, bundled as for production: what is measured is what users get.
import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';
import {listen} from '../sandbox/listen.js';
import {SIDES, type SideName} from './sides/names.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export async function servePages(sides: readonly SideName[]) {
  const pages = new Map(await Promise.all(sides.map(async (side) => [side, await bundle(side)] as const)));
  return listen(({url = '/'}, response) => {
    const [, side = '', name = ''] = /^\/(\w+)\/(.*)$/.exec(url) ?? [];
    const files = pages.get(side as SideName);
    const text = name ? files?.get(name) : files && pageOf([...files.keys()]);
    const type = name.endsWith('.css') ? 'text/css' : name ? 'text/javascript' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, {'content-type': type});
    response.end(text);
  });
}

/** The files of one side by their names. */
async function bundle(side: SideName): Promise<ReadonlyMap<string, string>> {
  const {outputFiles} = await build({
    entryPoints: {side: here(SIDES[side].entry)},
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: here('built'),
    write: false,
    tsconfig: here('../tsconfig.json'),
    define: {'process.env.NODE_ENV': '"production"'},
    // The fake room and LiveKit's components must mean the same SDK.
    alias: {'livekit-client': here('../node_modules/livekit-client')},
  });
  return new Map(outputFiles.map(({path, text}) => [path.split(/[\\/]/).at(-1)!, text]));
}

function pageOf(names: readonly string[]): string {
  const styles = names.filter((name) => name.endsWith('.css')).map((name) => `<link rel="stylesheet" href="${name}">`);
  return `<!doctype html><html lang="en"><title>Bench</title>${styles.join('')}
    <style>html, body, main, main > * { height: 100%; margin: 0; }</style>
    <main></main><script type="module" src="side.js"></script></html>`;
}
