import {chromium, type Page} from 'playwright-core';
import {disposeBots, sendBots} from '../../sandbox/bots/send-bots.js';
import {startServices, type Services} from '../../sandbox/services.js';
import {CHROMIUM_ARGS, findChromium} from '../../test/support/chromium.mjs';
import {median} from '../median.js';
import {serveBundle} from '../serve-bundle.js';

const WAYS = ['throughKit', 'withSdkAlone'] as const;
const GOAL = 1.05;

/** Alternates between the two ways in one browser. True when the goal is reached. */
export async function benchFirstFrame(pairs: number): Promise<boolean> {
  const services = await startServices();
  const page = await serveBundle(new URL('page.ts', import.meta.url));
  const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_ARGS});
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://localhost:${page.port}/`);
    const entry = await roomWithPerson(services);
    const times = await measure(tab, entry, pairs);
    return report(times);
  } finally {
    await browser.close();
    await disposeBots();
    await page.close();
    await services.stop();
  }
}

async function roomWithPerson({cloud, endpoint, liveKit: {url, key, secret}}: Services) {
  cloud.ensureMember({appUserId: 'bench'});
  const {id: roomId} = cloud.addRoom({appUserId: 'bench', title: 'Bench'});
  await sendBots({url, key, secret, room: `room-${roomId}`, count: 1, audio: false});
  return {endpoint, roomId, token: await cloud.issueMemberToken('bench')};
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

function report({throughKit, withSdkAlone}: Record<(typeof WAYS)[number], number[]>): boolean {
  const ratio = median(throughKit) / median(withSdkAlone);
  console.log(`First remote frame, ${throughKit.length} pairs, medians:`);
  console.log(`  <vicolo-room>          ${median(throughKit).toFixed(0)} ms`);
  console.log(`  livekit-client alone   ${median(withSdkAlone).toFixed(0)} ms`);
  console.log(`  ratio                  ${ratio.toFixed(3)} (goal: at most ${GOAL})`);
  return ratio <= GOAL;
}
