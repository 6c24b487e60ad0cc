// Pages on which browsers give no devices: one joins, sees the others, and is told why nobody sees oneself.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import type {Bot} from '../../sandbox/bots/bot.js';
import {disposeBots, sendBots} from '../../sandbox/bots/send-bots.js';
import type {Listening} from '../../sandbox/listen.js';
import {startServices, type Services} from '../../sandbox/services.js';
import {CHROMIUM_ARGS, findChromium} from '../support/chromium.mjs';
import {serveBuilt, type Served} from './built-page.js';

const INSECURE = 'insecure.example';

describe('a page that gets no devices', () => {
  let services: Services;
  let browser: Browser;
  let host: Listening;
  let bot: Bot;
  before(async () => {
    services = await startServices();
    const {cloud, endpoint, liveKit} = services;
    cloud.ensureMember({appUserId: 'alex', appUserName: 'Alex'});
    const token = await cloud.issueMemberToken('alex');
    const {id} = cloud.addRoom({appUserId: 'alex', title: 'Forbidden'});
    const {url, key, secret} = liveKit;
    [bot] = (await sendBots({url, key, secret, room: `room-${id}`, count: 1, takeTurns: false})) as [Bot];
    const room: Served = {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><title>Room</title><link rel="icon" href="data:," />
        <script>
          heard = [];
          unhandled = [];
          addEventListener('unhandledrejection', ({reason}) => unhandled.push(String(reason)));
          addEventListener('vicolo-room-error', ({code}) => heard.push(code));
        </script>
        <script type="module" src="/vicolo-elements.min.js"></script>
        <vicolo-room auto-join without-memory endpoint="${endpoint}" room-id="${id}" token="${token}"></vicolo-room></html>`,
    };
    const pages: Readonly<Record<string, () => Served>> = {
      '/room': () => room,
      '/policy': () => ({...room, headers: {'permissions-policy': 'camera=(), microphone=()'}}),
      '/framed': () => ({
        type: 'text/html',
        body: `<!doctype html><title>Host</title><link rel="icon" href="data:," />
          <iframe src="http://127.0.0.1:${host.port}/room" width="1100" height="700"></iframe>`,
      }),
    };
    host = await serveBuilt((path) => pages[path]?.());
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${INSECURE} 127.0.0.1`],
    });
  });
  after(async () => {
    await browser.close();
    await host.close();
    await bot.leave();
    await disposeBots();
    await services.stop();
  });

  async function visit(path: string, at = 'localhost'): Promise<Page> {
    const page = await browser.newPage({locale: 'en-US', viewport: {width: 1200, height: 800}});
    page.setDefaultTimeout(20_000);
    await page.goto(`http://${at}:${host.port}${path}`);
    return page;
  }

  for (const [what, path, at, code, words] of [
    ['by its own policy', '/policy', 'localhost', 'device-blocked', 'does not let rooms use'],
    ['as a frame without permissions', '/framed', 'localhost', 'device-blocked', 'does not let rooms use'],
    ['because it is not secure', '/room', INSECURE, 'device-insecure-page', 'secure'],
  ] as const) {
    it(what, async () => {
      const page = await visit(path, at);
      const frame = page.frames().at(-1)!;
      const video = frame.getByRole('group', {name: new RegExp(bot.name)}).locator('video.shown');
      await video.waitFor();
      const handle = await video.elementHandle();
      await frame.waitForFunction((one) => (one as HTMLVideoElement).videoWidth > 0, handle, {polling: 50});
      await frame.getByRole('alert').getByText(words).first().waitFor();
      assert.deepEqual(await frame.evaluate('[[...new Set(heard)], unhandled]'), [[code], []]);
      await page.close();
    });
  }
});
