// `npm run picture`: takes the picture of a meeting that the README shows.
import {mkdir} from 'node:fs/promises';
import {chromium, type Page} from 'playwright-core';
import {CHROMIUM_ARGS, findChromium} from '../test/support/chromium.mjs';
import {disposeBots, sendBots} from './bots/send-bots.js';
import {startSandbox} from './sandbox.js';

const PLACE = 'docs/meeting.png';
const OTHERS = 5;

const sandbox = await startSandbox({port: 0, log: (line) => console.log(line)});
const browser = await chromium.launch({executablePath: findChromium(), args: [...CHROMIUM_ARGS]});
try {
  const {cloud, liveKit, url} = sandbox;
  cloud.ensureMember({appUserId: 'hanbit', appUserName: 'Hanbit'});
  const {id} = cloud.addRoom({appUserId: 'hanbit', title: 'Weekly planning'});
  const {url: media, key, secret} = liveKit;
  await sendBots({url: media, key, secret, room: `room-${id}`, count: OTHERS, video: true, audio: true});
  const page = await browser.newPage({colorScheme: 'dark', locale: 'en-US', viewport: {width: 1280, height: 800}});
  await enter(page, `${url}/?as=Alex&room=${id}`);
  await mkdir('docs', {recursive: true});
  await page.locator('vicolo-room').screenshot({path: PLACE});
  console.log(`The picture is in ${PLACE}.`);
} finally {
  await browser.close();
  await disposeBots();
  await sandbox.stop();
}
process.exit(); // the bots' native threads would go on

/** With the camera off: Chromium's own picture of a person is a green disc. */
async function enter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('vicolo-room').evaluate((room) => Object.assign(room, {startCameraOff: true}));
  await page.getByRole('button', {name: 'Join', exact: true}).click();
  const pictures = page.locator('vicolo-participant-tile video.shown');
  await pictures.nth(OTHERS - 1).waitFor();
  for (const video of await pictures.all()) {
    await video.evaluate(
      (one: HTMLVideoElement) => new Promise((resolve) => one.requestVideoFrameCallback(() => resolve(undefined))),
    );
  }
}
