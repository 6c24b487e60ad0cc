// `npm run soak:meeting -- --minutes 30 --people 50`: one long meeting with people who come, go, talk, write and raise hands, on a
// real media server; what it costs the page, minute by minute. Fails where something grows or stands in the way.
import {mkdirSync, writeFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {disposeBots} from '../../sandbox/bots/send-bots.js';
import {startServices} from '../../sandbox/services.js';
import {CHROMIUM_ARGS, findChromium} from '../../test/support/chromium.mjs';
import {machineOf} from '../machine.js';
import {servePages} from '../serve.js';
import {Tab} from '../tab.js';
import {Crowd} from './crowd.js';
import {countOpenThings} from './open-things.js';
import {quantile, slope} from './tasks.js';

const {values} = parseArgs({
  options: {minutes: {type: 'string', default: '30'}, people: {type: 'string', default: '50'}},
});
const minutes = wholeNumber('minutes', values.minutes, 6);
const people = wholeNumber('people', values.people, 12);

/** Minutes until caches and compiled code are what they will be. */
const WARM_UP = Math.min(5, Math.floor(minutes / 3));
const MINUTE = 60_000;
const LIMITS = {heapSlope: 40, countGrowth: 1.1, taskP99: 50};

const services = await startServices();
const {cloud, endpoint, liveKit} = services;
cloud.ensureMember({appUserId: 'soak'});
const {id: roomId} = cloud.addRoom({appUserId: 'soak', title: 'A long meeting'});
const pages = await servePages(['kit']);
const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_ARGS});
const crowd = new Crowd({...liveKit, room: `room-${roomId}`});
let failed: readonly string[];
try {
  await crowd.enter(people - 1);
  const tab = await Tab.open(browser, `http://localhost:${pages.port}`, 'kit', countOpenThings);
  const token = await cloud.issueMemberToken('soak');
  await tab.page.evaluate((entry) => bench.enterReal(entry), {endpoint, roomId, token});
  await crowd.talk(400);
  await tab.page.evaluate(() => bench.openChat());
  crowd.live();
  failed = report(await follow(tab));
} finally {
  await crowd.leave().catch((error: unknown) => console.error(error));
  await browser.close();
  await pages.close();
  await disposeBots();
  await services.stop();
}
for (const one of failed) console.error(one);
// The bots' native part keeps the process alive.
process.exit(failed.length ? 1 : 0);

/** What one minute has shown. */
interface Minute {
  readonly heapKiB: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly open: Awaited<ReturnType<Window['openThings']>>;
  /** Of ten seconds of it, in milliseconds. */
  readonly tasks: readonly number[];
  readonly longTasks: readonly number[];
}

async function follow(tab: Tab): Promise<Minute[]> {
  const kept: Minute[] = [];
  const start = Date.now();
  for (let minute = 1; minute <= minutes; minute++) {
    const tasks = await tab.tasks(() => pause(10_000));
    await pause(start + minute * MINUTE - Date.now());
    // Before the collection, which is a long task itself.
    const longTasks = await tab.page.evaluate(() => window.longTasks.splice(0));
    const held = await tab.held();
    const open = await tab.page.evaluate(() => window.openThings());
    await tab.page.evaluate(() => window.longTasks.splice(0));
    kept.push({...held, open, tasks, longTasks});
    console.log(lineOf(minute, kept.at(-1)!));
  }
  return kept;
}

function lineOf(minute: number, {heapKiB, nodes, listeners, open, tasks, longTasks}: Minute): string {
  const counts = Object.entries(open).map(([what, count]) => `${count} ${what}`);
  return [
    `${String(minute).padStart(3)} min: heap ${heapKiB.toFixed(0)} KiB`,
    `${nodes} nodes, ${listeners} listeners`,
    ...counts,
    `${tasks.length} tasks in 10 s, p99 ${quantile(tasks, 0.99).toFixed(1)} ms`,
    `${longTasks.length} above 50 ms in all of it`,
  ].join(', ');
}

/** Prints and keeps the figures; gives what was not as it should be. */
function report(all: readonly Minute[]): string[] {
  const warm = all.slice(WARM_UP);
  const tasks = warm.flatMap((one) => one.tasks);
  const first = warm[0]!;
  const last = warm.at(-1)!;
  const figures = {
    minutes,
    people,
    'heap, KiB a minute': slope(warm.map(({heapKiB}, i) => [i, heapKiB])),
    'heap at the beginning, KiB': first.heapKiB,
    'heap at the end, KiB': last.heapKiB,
    'nodes a minute': slope(warm.map(({nodes}, i) => [i, nodes])),
    'listeners a minute': slope(warm.map(({listeners}, i) => [i, listeners])),
    'tasks, median in ms': quantile(tasks, 0.5),
    'tasks, 99 % below ms': quantile(tasks, 0.99),
    'longest task that was traced, ms': Math.max(...tasks),
    'tasks above 50 ms a minute, by the clock on the wall':
      warm.reduce((sum, {longTasks}) => sum + longTasks.length, 0) / warm.length,
    ...crowd.counts,
    open: last.open,
  };
  console.log(figures);
  const folder = new URL('../results/', import.meta.url);
  mkdirSync(folder, {recursive: true});
  const text = JSON.stringify(
    {machine: machineOf(browser.version()), figures, minutes: all.map(({tasks: _, ...rest}) => rest)},
    undefined,
    1,
  );
  writeFileSync(new URL(minutes >= 30 ? 'long-meeting.json' : 'local-long-meeting.json', folder), `${text}\n`);

  const wrong = [];
  if (figures['heap, KiB a minute'] > LIMITS.heapSlope)
    wrong.push(`The heap grows by more than ${LIMITS.heapSlope} KiB a minute.`);
  for (const what of ['nodes', 'listeners'] as const) {
    if (last[what] > first[what] * LIMITS.countGrowth)
      wrong.push(`${what} have grown from ${first[what]} to ${last[what]}.`);
  }
  for (const what of ['peer connections', 'audio contexts', 'live tracks'] as const) {
    if (last.open[what] > first.open[what] + 2)
      wrong.push(`${what} have grown from ${first.open[what]} to ${last.open[what]}.`);
  }
  if (figures['tasks, 99 % below ms'] > LIMITS.taskP99) wrong.push('More than one task in a hundred took above 50 ms.');
  if (Object.values(crowd.counts).some((count) => count === 0))
    wrong.push('Nobody came, spoke, wrote or raised a hand.');
  return wrong;
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  console.error(`--${name} takes a whole number of at least ${least}.`);
  process.exit(2);
}
