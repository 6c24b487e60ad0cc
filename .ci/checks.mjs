// Every check, then the tests. A failing one shows its output and the rest go on.
import {spawn} from 'node:child_process';
import {spawnYielding} from '../test/tools/spawn-yielding.mjs';

const script = (name) => ['npm', 'run', '--silent', name];
const own = (name) => ['node', `.ci/${name}.mjs`];
const local = (...command) => ['npx', '--no-install', ...command];

// Building it takes minutes, beside everything else.
const MEDIA_SERVER = 'media server';

const CHECKS = {
  'lock file': own('lockcheck'),
  format: script('lint:format'),
  types: script('typecheck'),
  code: script('lint:code'),
  templates: script('lint:templates'),
  styles: script('lint:styles'),
  unused: script('lint:unused'),
  build: script('build'),
  manifest: own('manifest-fresh'),
  'types for frameworks': [...own('framework-types'), '--check'],
  'data for editors': [...own('editor-data'), '--check'],
  'public surface': [...own('api-report'), '--check'],
  publint: local('publint', '--strict'),
  'types of the package': local('attw', '--pack', '.', '--profile', 'esm-only'),
  'public types': own('public-types'),
  'lazy SDK': own('lazy-sdk'),
  'server entry': own('server-entry'),
  'import on a server': own('ssr-import'),
  size: script('size'),
  figures: [...own('figures'), '--check'],
  'file lengths': own('file-lengths'),
  reliability: [...own('reliability'), '--check'],
  stories: script('build-storybook'),
  [MEDIA_SERVER]: script('livekit'),
};
// These read sources alone: they take what all others, which need each other's order, and the tests leave of the machine.
const OF_SOURCES = ['format', 'code', 'templates', 'styles', 'unused'];
// What these print is worth reading when they pass, too.
const REPORTS = ['size', 'file lengths'];

/** Runs a command; `live` shows its output while it runs. */
function run([command, ...args], {live = false, start = spawn} = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = start(command, args, {stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32'});
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ok: false, output: String(error)}));
    child.on('close', (code) => resolve({ok: code === 0, output}));
  });
}

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);
const indent = (text) => text.trimEnd().replace(/^/gm, '    ');

const started = Date.now();
let passed = 0;
const failed = [];

async function check(name) {
  const since = Date.now();
  const {ok, output} = await run(CHECKS[name], {start: OF_SOURCES.includes(name) ? spawnYielding : spawn});
  console.log(`${ok ? 'pass' : 'FAIL'}  ${name} (${seconds(since)} s)`);
  if (!ok || REPORTS.includes(name)) console.log(indent(output));
  if (ok) passed++;
  else failed.push(name);
}

async function inTurn(names) {
  for (const name of names) await check(name);
}

const others = Object.keys(CHECKS).filter((name) => !OF_SOURCES.includes(name) && name !== MEDIA_SERVER);
const ofSources = inTurn(OF_SOURCES);
await Promise.all([inTurn(others), check(MEDIA_SERVER)]);

const {ok, output} = await run(['node', 'test/run.mjs'], {live: true});
await ofSources;
const counts = /(\d+) passed, (\d+) failed\s*$/.exec(output);
const testsPassed = Number(counts?.[1] ?? 0);
// A run that breaks off before it counts is one failure.
const testsFailed = counts ? Math.max(Number(counts[2]), ok ? 0 : 1) : 1;

console.log(`\nchecks: ${passed} passed, ${failed.length} failed${failed.length ? `: ${failed.join(', ')}` : ''}`);
console.log(`tests: ${testsPassed} passed, ${testsFailed} failed`);
console.log(`time: ${seconds(started)} s`);
console.log(`${passed + testsPassed} passed, ${failed.length + testsFailed} failed`);
process.exitCode = failed.length + testsFailed ? 1 : 0;
