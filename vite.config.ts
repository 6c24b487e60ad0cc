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

/** Modules that have to come before `id` can, itself among them; rolldown asks this of each. */
function dependents(id: string, graph: Graph, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const one of graph.getModuleInfo(id)?.importers ?? []) dependents(one, graph, seen);
  return seen;
}

const OF_LISTS = /(?:room-(?:list|card)-looks|room-list-(?:rooms|live)|vicolo-room-form)\.ts/;
const OF_CALLS = /(?:room|stage|controls)-looks\.ts/;

/** What the entry needs at once makes one file instead of thirty, and what others share makes three. */
function partOf(id: string, graph: Graph): string | null {
  const all = [...dependents(id, graph)];
  if (all.some((one) => graph.getModuleInfo(one)?.isEntry)) return 'elements';
  const countOf = (kind: RegExp) => all.filter((one) => kind.test(one)).length;
  const [lists, calls] = [countOf(OF_LISTS), countOf(OF_CALLS)];
  if (lists && calls) return 'shared';
  if (lists > 1) return 'lists';
  return calls > 1 ? 'calls' : null;
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
        codeSplitting: {
          // One after the other: a group takes along what its modules need and what is in no group before it.
          groups: ['elements', 'shared', 'lists', 'calls'].map((name, i) => ({
            name: (id: string, graph: Graph) => (partOf(id, graph) === name ? name : null),
            priority: 4 - i,
          })),
        },
      },
    },
  },
};

export default defineConfig(({mode}) =>
  mergeConfig(mode === 'split' ? SPLIT : SINGLE, {publicDir: false, build: {target: 'es2022'}}),
);
