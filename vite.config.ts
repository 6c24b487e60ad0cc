// The one-file build for pages without a bundler, with its hash for `integrity`. `dist/` is written by tsc.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig, type Plugin} from 'vite';

const FILE = 'vicolo-elements.min.js';

/** `integrity.json` says what a page may write as `integrity` of the file beside it. */
const integrity: Plugin = {
  name: 'vicolo-integrity',
  writeBundle({dir = ''}) {
    const hash = createHash('sha384')
      .update(readFileSync(join(dir, FILE)))
      .digest('base64');
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify({[FILE]: `sha384-${hash}`}, null, 2)}\n`);
  },
};

export default defineConfig({
  publicDir: false,
  plugins: [integrity],
  build: {
    outDir: 'cdn',
    target: 'es2022',
    sourcemap: true,
    minify: true,
    lib: {entry: 'src/index.ts', formats: ['es'], fileName: () => FILE},
    rolldownOptions: {output: {codeSplitting: false}},
  },
});
