// `npm run bench`: everything, and writes RESULTS.md. `npm run bench -- speaker joins`: only those, and writes nothing.
// Absolute times depend on the machine: the ratios are what counts.
import {mkdirSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findChromium} from '../test/support/chromium.mjs';
import {firstFrame} from './first-frame/run.js';
import {machineOf} from './machine.js';
import {measure} from './measure.js';
import {closeRealRooms} from './real-room.js';
import {pageOf, sectionOf} from './report.js';
import {isReached, type Result} from './result.js';
import {roomList} from './room-list/run.js';
import {FAKE, REAL} from './scenarios/all.js';
import {servePages} from './serve.js';
import {hasLiveKitReact, SIDES, type SideName} from './sides/names.js';
import {sizes} from './sizes.js';

const NAMES = [...new Set([...FAKE, ...REAL].map(({name}) => name)), 'first-frame', 'room-list', 'sizes'];
const {values, positionals} = parseArgs({
  options: {pairs: {type: 'string', default: '12'}, quick: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const pairs = Number(values.pairs);
if (!Number.isInteger(pairs) || pairs < 1)
  refuse('--pairs takes a whole number of at least 1; 10 or more say something.');
const unknown = positionals.filter((name) => !NAMES.includes(name));
if (unknown.length) refuse(`There is no bench ${unknown.join(', ')}. There are: ${NAMES.join(', ')}.`);

const {quick} = values;
const isWanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const sides = (Object.keys(SIDES) as SideName[]).filter((side) => side !== 'livekit' || hasLiveKitReact());
if (!hasLiveKitReact()) {
  console.log("Without LiveKit's side. For it: npm ci --prefix bench/livekit-react\n");
}

const results: Result[] = [];
function keep(result: Result): void {
  results.push(result);
  console.log(`${sectionOf(result)}\n`);
}

const pages = await servePages(sides);
const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_ARGS});
const machine = machineOf(browser.version());
try {
  const origin = `http://localhost:${pages.port}`;
  for (const scenario of [...FAKE, ...REAL]) {
    if (isWanted(scenario.name)) keep(await measure(browser, origin, sides, scenario, {quick}));
  }
  if (isWanted('room-list')) keep(await roomList(browser, quick ? 1 : pairs));
  if (isWanted('first-frame')) keep(await firstFrame(browser, quick ? 1 : pairs));
} finally {
  await browser.close();
  await pages.close();
  await closeRealRooms();
}
if (isWanted('sizes') && !quick) keep(sizes());

const all = positionals.length === 0 && sides.includes('livekit') && !quick;
write(all ? 'results.json' : 'local.json', `${JSON.stringify({machine, results}, undefined, 1)}\n`);
if (all) writeFileSync(new URL('RESULTS.md', import.meta.url), pageOf(machine, results));

const missed = results.flatMap(({title, rows}) =>
  rows.filter((row) => isReached(row) === false).map((row) => `  ${title}: ${row.title}`),
);
if (missed.length && !quick) {
  console.log(`Missed goals:\n${missed.join('\n')}`);
}
// The bots' native part keeps the process alive.
process.exit(missed.length && !quick ? 1 : 0);

function write(name: string, text: string): void {
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, {recursive: true});
  writeFileSync(new URL(name, folder), text);
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}
