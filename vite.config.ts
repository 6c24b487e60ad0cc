// The one-file build for pages without a bundler. `dist/` is written by tsc.
import {defineConfig} from 'vite';
import {wordsBeside} from './.ci/words-beside.mjs';

/** Style sheets are texts in templates, which minifiers leave alone: comments and indentation go here. */
const leanStyles = {
  name: 'lean-styles',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('/src/elements/styles/')
      ? {code: code.replace(/\/\*.*?\*\//gs, '').replace(/\n\s+/g, '\n'), map: null}
      : null,
};

export default defineConfig({
  publicDir: false,
  plugins: [wordsBeside('ko'), leanStyles],
  build: {
    outDir: 'cdn',
    target: 'es2022',
    sourcemap: true,
    minify: true,
    lib: {entry: 'src/index.ts', formats: ['es'], fileName: () => 'vicolo-elements.min.js'},
    rolldownOptions: {output: {codeSplitting: false}},
  },
});
