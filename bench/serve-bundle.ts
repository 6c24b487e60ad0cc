import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {listen, type Listening} from '../sandbox/listen.js';

/** Bundled as for production: what is measured is what users get. */
export async function serveBundle(entry: URL): Promise<Listening> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
    define: {'process.env.NODE_ENV': '"production"'},
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
  });
  const files = new Map(outputFiles.map(({path, text}) => [path.replaceAll('\\', '/').replace(/^\w:/, ''), text]));
  return listen(({url = '/'}, response) => {
    const script = files.get(url);
    response.writeHead(200, {'content-type': script ? 'text/javascript' : 'text/html'});
    response.end(
      script ?? '<!doctype html><title>Bench</title><main></main><script type="module" src="/page.js"></script>',
    );
  });
}
