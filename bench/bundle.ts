import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The files of a page by their names, bundled as for production: what is measured is what users get. */
export async function bundle(name: string, entry: URL): Promise<ReadonlyMap<string, string>> {
  const {outputFiles} = await build({
    entryPoints: {[name]: fileURLToPath(entry)},
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
