// Key and secret belong to backends: the server's entry is in nothing that pages load, and no build for browsers takes it.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {ENTRIES, SERVER_ENTRIES} from './entries.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [{specifier, file}] = SERVER_ENTRIES;
const IS_SERVER = /(?:^|\/)(?:src|dist)\/server\//;
const problems = [];

const bundle = (contents, options) =>
  build({
    stdin: {contents, resolveDir: root},
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: ['livekit-client'],
    ...options,
  });
const modulesOf = ({metafile}) => Object.keys(metafile.inputs).filter((path) => IS_SERVER.test(path));

// 1. What pages load.
const pages = await bundle(ENTRIES.map((entry) => `import '${entry.specifier}';`).join('\n'), {platform: 'browser'});
if (modulesOf(pages).length) problems.push(`The elements import ${modulesOf(pages).join(', ')}.`);
for (const name of readdirSync(join(root, 'cdn')).filter((one) => one.endsWith('.map'))) {
  const {sources} = JSON.parse(readFileSync(join(root, 'cdn', name), 'utf8'));
  if (sources.some((source) => IS_SERVER.test(source)))
    problems.push(`cdn/${name.slice(0, -4)} has parts of src/server.`);
}

// 2. A page that tries.
const use = `import {createAppServer} from '${specifier}'; console.log(createAppServer);`;
const failed = await bundle(use, {platform: 'browser'}).then(
  () => false,
  ({errors}) => errors.some(({text}) => text.includes('not-in-browsers')),
);
if (!failed) problems.push('A build for browsers takes createAppServer. See the condition "browser" in package.json.');
const bare = await bundle(`import '${specifier}';`, {platform: 'browser'});
if (!bare.outputFiles[0].text.includes('must not be in a browser')) {
  problems.push('A bare import in a browser does not throw. See "sideEffects" in package.json.');
}

// 3. Backends, also those whose tools say "browser" after their own name.
for (const conditions of [['node'], ['workerd', 'worker', 'browser'], ['edge-light', 'browser'], ['deno'], ['bun']]) {
  const built = await bundle(use, {platform: 'neutral', conditions});
  if (!modulesOf(built).includes(file))
    problems.push(`With the conditions ${conditions.join(', ')} the entry is lost.`);
  const foreign = Object.keys(built.metafile.inputs).filter((path) => path !== '<stdin>' && !IS_SERVER.test(path));
  if (foreign.length) problems.push(`The server's entry depends on ${foreign.join(', ')}.`);
}

if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${specifier} is for backends: no page has it, and none can build with it.`);
