// What `npm test` runs. `npm test -- elements calls` runs only those.
// A suite without tests, with skipped tests or with a crash has failed: nothing is left out silently.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawnYielding} from './tools/spawn-yielding.mjs';
import {summarise} from './tools/summarise.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reporter = new URL('./tools/count-node-tests.mjs', import.meta.url).href;
const scratch = mkdtempSync(join(tmpdir(), 'vicolo-tests-'));

const SUITES = {
  tools: (counts) => nodeTests(['test/tools', 'test/layout'], counts),
  sandbox: (counts) => nodeTests(['test/sandbox', 'test/server', 'test/faults'], counts),
  elements: (counts) => browserTests('elements', counts),
  calls: (counts) => browserTests('calls', counts),
  journeys: (counts) => nodeTests(['test/journeys'], counts),
  consumers: (counts) => nodeTests(['test/consumers'], counts),
};

/**
 * One row after the other. The first of a row gives it its length; the others follow each other beside it, and show their output
 * when they are done. Calls wait half of their time: apps are compiled meanwhile, and tools tried. What is not named here runs
 * by itself, after these.
 */
const ROWS = [
  ['elements', 'sandbox'],
  ['calls', 'consumers', 'tools'],
];
/** These take only what the others leave of the machine: they have no real time to keep. */
const YIELDING = ['consumers', 'tools'];

/** One file after the other: they share a media server and two cores. */
function nodeTests(folders, counts) {
  const files = folders.flatMap(testFiles);
  if (files.length === 0) return undefined;
  return [
    '--import=tsx',
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${counts}`,
    ...files,
  ];
}

function browserTests(group) {
  const require = createRequire(import.meta.url);
  return [join(dirname(require.resolve('@web/test-runner')), 'bin.js'), '--group', group];
}

function testFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'});
  return names
    .filter((name) => /\.test\.(ts|mjs)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

async function runSuite(name, isBeside) {
  const counts = join(scratch, `${name}.jsonl`);
  const args = SUITES[name](counts);
  if (!args) return report(name, {passed: 0, failed: 1, reasons: [`there are no test files for ${name}`]});
  console.log(`\n── ${name} ──${isBeside ? ' (shown when it is done)' : ''}`);
  const env = {...process.env, VICOLO_TEST_COUNTS: counts};
  const started = Date.now();
  const {code, output} = await run(args, {
    env,
    out: isBeside ? 'pipe' : 'inherit',
    start: YIELDING.includes(name) ? spawnYielding : spawn,
  });
  process.stdout.write(output);
  const lines = existsSync(counts) ? readFileSync(counts, 'utf8').split('\n').filter(Boolean).map(JSON.parse) : [];
  return report(name, summarise(lines, code), started);
}

function run(args, {env, out, start}) {
  return new Promise((resolve) => {
    const child = start(process.execPath, args, {cwd: root, env, stdio: ['ignore', out, out]});
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', () => resolve({code: 1, output}));
    child.on('close', (code, signal) => resolve({code: signal ? 1 : code, output}));
  });
}

async function inTurn(names, isBeside = false) {
  const done = [];
  for (const name of names) done.push(await runSuite(name, isBeside));
  return done;
}

async function runRow([first, ...beside]) {
  return (await Promise.all([inTurn([first]), inTurn(beside, true)])).flat();
}

function report(name, {passed, failed, reasons}, started = Date.now()) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  for (const reason of reasons) console.log(`   ${reason}`);
  return {passed, failed};
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length) {
  console.error(`No suite is called ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}

const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
const alone = Object.keys(SUITES).filter((name) => !ROWS.flat().includes(name));
const rows = [...ROWS, ...alone.map((name) => [name])].map((names) => names.filter(isWanted));
const done = [];
for (const row of rows) if (row.length) done.push(...(await runRow(row)));
const passed = done.reduce((sum, suite) => sum + suite.passed, 0);
const failed = done.reduce((sum, suite) => sum + suite.failed, 0);
rmSync(scratch, {recursive: true});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
