// The one-file build for pages without a bundler, with its hash for `integrity`. `dist/` is written by tsc.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig, type Plugin} from 'vite';
import {wordsBeside} from './.ci/words-beside.mjs';

const FILE = 'vicolo-elements.min.js';

/** Style sheets are texts in templates, which minifiers leave alone: comments and indentation go here. */
const leanStyles = {
  name: 'lean-styles',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('/src/elements/styles/')
      ? {code: code.replace(/\/\*.*?\*\//gs, '').replace(/\n\s+/g, '\n'), map: null}
      : null,
};

const hashOf = (path: string) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** `integrity.json` says what a page may write as `integrity` of the files beside it. */
const integrity: Plugin = {
  name: 'vicolo-integrity',
  writeBundle({dir = ''}, bundle) {
    const scripts = Object.keys(bundle).filter((name) => name.endsWith('.js'));
    const hashes = scripts.sort().map((name) => [name, hashOf(join(dir, name))] as const);
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  },
};

export default defineConfig({
  publicDir: false,
  plugins: [wordsBeside('ko'), leanStyles, integrity],
  build: {
    outDir: 'cdn',
    target: 'es2022',
    sourcemap: true,
    minify: true,
    lib: {entry: 'src/index.ts', formats: ['es'], fileName: () => FILE},
    rolldownOptions: {output: {codeSplitting: false}},
  },
});
