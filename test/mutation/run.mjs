// `npm run mutate`: changes the kit's policies in small ways and looks whether their tests notice. Only policies, which know
// neither a page nor a server, so that their tests run in Node in a moment. Prints what nobody noticed, and the score.
import {readdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {build} from 'esbuild';
import {mutantsOf, mutated} from './mutants.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Milliseconds for tests as they are. With a change in their source they may take some times as long, and have noticed it then. */
const PATIENCE = 60_000;
const LONGER = 5;
const FOLDERS = ['test/cloud', 'test/session', 'test/session/chat'];
/** They use a page, or measure time. */
const NOT_PURE = /devices|hostile|local-media|looking|room-session|sound|bytes|links/;
/** What follows a room of the SDK is tested with one, in a page. */
const FOLLOWERS = /subscriptions|display-name|watched-store/;
const SOURCES = /^src\/(cloud|session)\/.*\.ts$/;

const wanted = process.argv.slice(2);
const tests = FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)).filter(
  (name) => name.endsWith('.test.ts') && !NOT_PURE.test(name),
);

const KIT = `export const {expect, waitUntil} = globalThis;`;

const inNode = {
  name: 'in-node',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^@open-wc\/testing$/}, () => ({path: 'expect', namespace: 'in-node'}));
    onLoad({filter: /.*/, namespace: 'in-node'}, () => ({contents: KIT}));
  },
};

const replacing = (source, contents) => ({
  name: 'replacing',
  setup({onLoad}) {
    onLoad({filter: new RegExp(`/${source.replaceAll(/[/.]/g, '\\$&')}$`)}, () => ({contents, loader: 'ts'}));
  },
});

async function bundle(files, plugins = []) {
  const contents = files.map((file) => `import './${file}';`).join('\n');
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    absWorkingDir: root,
    bundle: true,
    ignoreAnnotations: true, // the package says that tests have no effects
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    logLevel: 'silent',
    plugins: [...plugins, inNode],
  });
  return {code: outputFiles[0].text, inputs: Object.keys(metafile.inputs)};
}

function holds(code, patience) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {workerData: {code, root: `${root}x.js`}});
    const late = setTimeout(() => void worker.terminate(), patience);
    const end = (answer) => {
      clearTimeout(late);
      resolve(answer);
    };
    worker.once('message', end);
    worker.once('error', (error) => end({held: false, why: String(error)}));
    worker.once('exit', () => end({held: false, why: 'took too long'}));
  });
}

/** Which tests hold for each source: those that load it, and of those the ones named like it where there are such. */
const took = new Map();
async function pairs() {
  const found = new Map();
  for (const test of tests) {
    const {code, inputs} = await bundle([test]);
    const began = performance.now();
    const {held, why} = await holds(code, PATIENCE);
    took.set(test, performance.now() - began);
    if (!held) {
      console.log(`left out, it needs a page: ${test} (${why})`);
      continue;
    }
    for (const input of inputs.filter((path) => SOURCES.test(path))) {
      found.set(input, [...(found.get(input) ?? []), test]);
    }
  }
  return [...found].flatMap(([source, of]) => {
    const own = `/${source.replace(/^.*\/|\.ts$/g, '')}.test.ts`;
    const first = of.filter((test) => test.endsWith(own)); // it notices most
    const isWanted = first.length > 0 && !FOLLOWERS.test(source) && wanted.every((one) => source.includes(one));
    return isWanted ? [[source, [...first, ...of.filter((test) => !first.includes(test))]]] : [];
  });
}

async function survivors(source, of) {
  const text = readFileSync(join(root, source), 'utf8');
  const queue = mutantsOf(text);
  let count = 0;
  const alive = [];
  const patience = 2000 + LONGER * of.reduce((sum, test) => sum + took.get(test), 0);
  const work = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const {code} = await bundle(of, [replacing(source, mutated(text, one))]).catch(() => ({code: undefined}));
      if (code === undefined) continue; // what is no program is no change
      count++;
      if ((await holds(code, patience)).held) alive.push(one);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  return {count, alive};
}

let all = 0;
let lived = 0;
for (const [source, of] of await pairs()) {
  const {count, alive} = await survivors(source, of);
  all += count;
  lived += alive.length;
  console.log(`${source}: ${count - alive.length} of ${count} noticed`);
  for (const {line, was, instead} of alive) console.log(`  ${line}: ${was.split('\n')[0]} → ${instead}`);
}
console.log(`\n${((100 * (all - lived)) / all).toFixed(1)} % of ${all} changes noticed`);
if (all === 0) process.exitCode = 1;
