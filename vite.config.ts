// The builds for pages without a bundler, with their hashes for `integrity`. `dist/` is written by tsc.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig, mergeConfig, type Plugin, type UserConfig} from 'vite';
import {lean} from './.ci/lean-styles.mjs';
import {wordsBeside} from './.ci/words-beside.mjs';

const leanStyles = {
  name: 'lean-styles',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('/src/elements/styles/') ? {code: lean(code), map: null} : null,
};

/** Vite leaves white space in libraries, for the marks of bundlers in it; pages have none. */
const SMALL = {compress: true, mangle: true, codegen: {removeWhitespace: true}};

/** What rolldown knows of modules. */
interface Graph {
  getModuleInfo(id: string): {readonly isEntry: boolean; readonly importers: readonly string[]} | null;
}

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

/** Everything in one file, with English and Korean; other languages are beside it. */
const SINGLE: UserConfig = {
  plugins: [wordsBeside({folder: './words', inside: ['ko']}), leanStyles, integrity],
  build: {
    outDir: 'cdn',
    sourcemap: true,
    lib: {entry: 'src/index.ts', formats: ['es'], fileName: () => 'vicolo-elements.min.js'},
    rolldownOptions: {output: {codeSplitting: false, minify: SMALL}},
  },
};

/** What the entry needs at once makes one file instead of thirty; rolldown asks this of each module. */
function isNeededAtOnce(id: string, graph: Graph, seen: Set<string> = new Set()): boolean {
  const {isEntry = false, importers = []} = graph.getModuleInfo(id) ?? {};
  seen.add(id);
  return isEntry || importers.some((one) => !seen.has(one) && isNeededAtOnce(one, graph, seen));
}

/** The same in parts: LiveKit's SDK comes on joining, and each panel, menu and language when it is needed. */
const SPLIT: UserConfig = {
  plugins: [wordsBeside({folder: '../words'}), leanStyles, integrity],
  build: {
    outDir: 'cdn/split',
    lib: {entry: 'src/index.ts', formats: ['es'], fileName: () => 'vicolo-elements.js'},
    rolldownOptions: {
      output: {
        minify: SMALL,
        chunkFileNames: 'parts/[name]-[hash].js',
        codeSplitting: {groups: [{name: (id, graph) => (isNeededAtOnce(id, graph) ? 'elements' : null)}]},
      },
    },
  },
};

export default defineConfig(({mode}) =>
  mergeConfig(mode === 'split' ? SPLIT : SINGLE, {publicDir: false, build: {target: 'es2022'}}),
);
