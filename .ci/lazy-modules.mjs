// Which modules an entry downloads only later: those that it reaches by import() alone.
import {buildSync} from 'esbuild';

/** File names (`vicolo-stage.js`) of the modules that are loaded dynamically, and not at once, after `entry`. */
export function lazyModules(entry) {
  const {metafile} = buildSync({
    entryPoints: [entry],
    outdir: 'unused',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    external: ['livekit-client'],
    logLevel: 'error',
  });
  const {inputs} = metafile;
  const atOnce = new Set();
  const walk = (path) => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const {path: next, kind, external} of inputs[path].imports) {
      if (!external && kind === 'import-statement') walk(next);
    }
  };
  walk(entry);
  const later = Object.values(inputs)
    .flatMap(({imports}) => imports)
    .filter(({path, kind, external}) => !external && kind === 'dynamic-import' && !atOnce.has(path))
    .map(({path}) => path.split('/').at(-1));
  return [...new Set(later)];
}
