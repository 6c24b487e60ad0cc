import type {Browser, Page} from 'playwright-core';
import {roomWithPicture} from '../real-room.js';
import type {Result, Row} from '../result.js';
import {serveBundle} from '../serve-bundle.js';

const WAYS = ['throughKit', 'withSdkAlone'] as const;
const GOAL = 1.05;

/** Alternates between the two ways in one page. */
export async function firstFrame(browser: Browser, pairs: number): Promise<Result> {
  const page = await serveBundle(new URL('page.ts', import.meta.url));
  const tab = await browser.newPage();
  try {
    await tab.goto(`http://localhost:${page.port}/`);
    return resultOf(await measure(tab, await roomWithPicture(), pairs));
  } finally {
    await tab.close();
    await page.close();
  }
}

async function measure(tab: Page, entry: object, pairs: number) {
  const times: Record<(typeof WAYS)[number], number[]> = {throughKit: [], withSdkAlone: []};
  // The first pair warms up: it downloads the SDK.
  for (let pair = 0; pair <= pairs; pair++) {
    const order = pair % 2 ? WAYS : [...WAYS].reverse();
    for (const way of order) {
      const time = await tab.evaluate<number>(`${way}(${JSON.stringify(entry)})`);
      if (pair > 0) times[way].push(time);
    }
  }
  return times;
}

function resultOf({throughKit, withSdkAlone}: Record<(typeof WAYS)[number], number[]>): Result {
  const row: Row = {
    key: 'picture',
    title: 'from the first line to the first frame',
    unit: 'ms',
    goalRatio: {to: 'sdk', most: GOAL},
    values: {kit: throughKit, sdk: withSdkAlone},
  };
  return {name: 'first-frame', title: 'First picture of somebody else', rounds: throughKit.length, rows: [row]};
}
