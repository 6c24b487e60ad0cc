import {chromium, type CDPSession, type Page} from 'playwright-core';
import {CHROMIUM_ARGS, findChromium} from '../../test/support/chromium.mjs';
import {median} from '../median.js';
import {serveBundle} from '../serve-bundle.js';
import type {Times} from './page.js';

const WAYS = ['throughKit', 'withReact'] as const;
const ROOMS = 1000;
/** Beside the plain table, which has no marks, no buttons and no columns that follow the width. */
const GOAL = 1.5;

interface Measured extends Times {
  /** MiB of the JavaScript heap that are held after listing a thousand rooms and searching. */
  readonly memory: number;
}

/** Alternates between the two ways in one browser. True when the goal is reached. */
export async function benchRoomList(pairs: number): Promise<boolean> {
  const page = await serveBundle(new URL('page.ts', import.meta.url));
  const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_ARGS});
  try {
    const tab = await browser.newPage({viewport: {width: 1280, height: 800}});
    await tab.goto(`http://localhost:${page.port}/`);
    const session = await tab.context().newCDPSession(tab);
    const measured: Record<(typeof WAYS)[number], Measured[]> = {throughKit: [], withReact: []};
    for (let pair = 0; pair <= pairs; pair++) {
      for (const way of pair % 2 ? WAYS : [...WAYS].reverse()) {
        const one = await measure(tab, session, way);
        if (pair > 0) measured[way].push(one); // the first pair warms up
      }
    }
    return report(measured);
  } finally {
    await browser.close();
    await page.close();
  }
}

async function measure(tab: Page, session: CDPSession, way: string): Promise<Measured> {
  const before = await heap(session);
  const times = await tab.evaluate<Times>(`${way}(${ROOMS})`);
  // Weighed after the search, with the rooms that match on the screen.
  const memory = (await heap(session)) - before;
  await tab.evaluate('clear()');
  return {...times, memory};
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

function report({throughKit, withReact}: Record<(typeof WAYS)[number], Measured[]>): boolean {
  console.log(`${ROOMS} of 10,000 rooms on the screen, ${throughKit.length} pairs, medians:`);
  console.log('                      <vicolo-room-list>   React table   ratio');
  const rows = [
    ['first list painted', 'first', 'ms'],
    ['letter to paint', 'filter', 'ms'],
    ['memory', 'memory', 'MiB'],
  ] as const;
  const ratios = rows.map(([name, field, unit]) => {
    const [kit, react] = [throughKit, withReact].map((all) => median(all.map((one) => one[field]))) as [number, number];
    const text = (value: number) => `${value.toFixed(1)} ${unit}`.padStart(13);
    console.log(`  ${name.padEnd(22)} ${text(kit)} ${text(react)} ${(kit / react).toFixed(2).padStart(7)}`);
    return kit / react;
  });
  console.log(`  (goal for the times: at most ${GOAL})`);
  return ratios.slice(0, 2).every((ratio) => ratio <= GOAL);
}
