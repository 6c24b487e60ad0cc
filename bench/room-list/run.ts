import type {Browser, CDPSession, Page} from 'playwright-core';
import type {Result, Row} from '../result.js';
import {serveBundle} from '../serve-bundle.js';
import type {Times} from './page.js';

const WAYS = ['throughKit', 'withReact'] as const;
const ROOMS = 1000;
/** Beside the plain table, which has no marks, no buttons and no columns that follow the width. */
const GOAL = {to: 'table', most: 1.5} as const;

interface Measured extends Times {
  /** MiB of the JavaScript heap that are held after listing a thousand rooms and searching. */
  readonly memory: number;
}

/** Alternates between the two ways in one page. */
export async function roomList(browser: Browser, pairs: number): Promise<Result> {
  const page = await serveBundle(new URL('page.ts', import.meta.url));
  const tab = await browser.newPage({viewport: {width: 1280, height: 800}});
  try {
    await tab.goto(`http://localhost:${page.port}/`);
    const session = await tab.context().newCDPSession(tab);
    const measured: Record<(typeof WAYS)[number], Measured[]> = {throughKit: [], withReact: []};
    for (let pair = 0; pair <= pairs; pair++) {
      for (const way of pair % 2 ? WAYS : [...WAYS].reverse()) {
        const one = await measure(tab, session, way);
        if (pair > 0) measured[way].push(one); // the first pair warms up
      }
    }
    return resultOf(measured);
  } finally {
    await tab.close();
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

function resultOf({throughKit, withReact}: Record<(typeof WAYS)[number], Measured[]>): Result {
  const rowOf = (key: keyof Measured, title: string, unit: string): Row => ({
    key,
    title,
    unit,
    ...(unit === 'ms' && {goalRatio: GOAL}),
    values: {kit: throughKit.map((one) => one[key]), table: withReact.map((one) => one[key])},
  });
  return {
    name: 'room-list',
    title: `A room list with ${ROOMS} of 10,000 rooms on the screen`,
    rounds: throughKit.length,
    rows: [
      rowOf('first', 'first list painted', 'ms'),
      rowOf('filter', 'from a letter to the paint', 'ms'),
      rowOf('memory', 'heap', 'MiB'),
    ],
  };
}
