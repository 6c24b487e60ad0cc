// The one-file build for pages without a bundler. `dist/` is written by tsc.
import {defineConfig} from 'vite';
import {wordsBeside} from './.ci/words-beside.mjs';

export default defineConfig({
  publicDir: false,
  plugins: [wordsBeside('ko')],
  build: {
    outDir: 'cdn',
    target: 'es2022',
    sourcemap: true,
    minify: true,
    lib: {entry: 'src/index.ts', formats: ['es'], fileName: () => 'vicolo-elements.min.js'},
    rolldownOptions: {output: {codeSplitting: false}},
  },
});
