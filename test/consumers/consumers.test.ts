// The packed kit in small real apps: installed, compiled, built, and used against a real media server.
import assert from 'node:assert/strict';
import {appendFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {startServices, type Services} from '../../sandbox/services.js';
import type {Listening} from '../../sandbox/listen.js';
import {CHROMIUM_ARGS, findChromium} from '../support/chromium.mjs';
import {APPS, type App} from './apps.js';
import {errorsIn, installApp, type InstalledApp} from './installed-app.js';
import {packKit, type PackedKit} from './kit.js';
import {serveApp} from './served-app.js';
import {visit, type Visitor} from './visitor.js';

/** One after the other, beside the tests of those that are there. */
const installs = new Map<App, Promise<InstalledApp>>();
let kit: PackedKit;
let services: Services;
let browser: Browser;
before(async () => {
  kit = packKit();
  let last: Promise<unknown> = Promise.resolve();
  for (const choice of APPS) {
    const same = [...installs].find(([{app}]) => app === choice.app)?.[1];
    const next = last.then(async () => installApp(choice, kit.tarball, (await same)?.modules));
    installs.set(choice, next);
    last = next.catch(() => undefined);
  }
  services = await startServices();
  browser = await chromium.launch({executablePath: findChromium(), args: [...CHROMIUM_ARGS]});
});
after(async () => {
  await browser?.close();
  await services?.stop();
  const apps = await Promise.allSettled(installs.values());
  await Promise.all(apps.map((app) => app.status === 'fulfilled' && app.value.remove()));
  kit?.remove();
});

for (const choice of APPS) {
  describe(choice.name, () => {
    let app: InstalledApp;
    let served: Listening;
    let visitor: Visitor;
    let roomId: number;
    const theRoom = new RegExp(`^Room of ${choice.name} `);
    before(async () => {
      app = await installs.get(choice)!;
    });
    after(async () => {
      await visitor?.leave();
      await served?.close();
    });

    it('compiles with strict types, but for the lines that are wrong on purpose', async () => {
      const {ok, output} = await app.run('check');
      const marked = app.marked();
      assert.ok(!ok && marked.length >= 2, 'nothing is wrong');
      assert.deepEqual(errorsIn(output).sort(), marked.sort(), output);
    });

    it('is built', async () => {
      const {ok, output} = await app.run('build');
      assert.ok(ok, output);
    });

    it('lists rooms, and opens the one that is chosen', async () => {
      const {cloud, endpoint} = services;
      cloud.ensureMember({appUserId: choice.name, appUserName: 'Visitor'});
      roomId = cloud.addRoom({appUserId: choice.name, title: `Room of ${choice.name}`}).id;
      served = await serveApp(app.built, async () => cloud.issueMemberToken(choice.name));
      visitor = await visit(browser, `http://localhost:${served.port}/`, endpoint);
      const {page} = visitor;
      await page.getByRole('button', {name: theRoom}).click();
      await page.getByRole('heading', {name: `Room of ${choice.name}`}).waitFor();
      assert.equal(new URL(page.url()).hash, `#/rooms/${roomId}`);
    });

    it('joins, and the app hears of it', () => enter(visitor));

    it('leaves nothing behind when its page is left', async () => {
      const {page} = visitor;
      await page.getByRole('link', {name: 'All rooms'}).click();
      await page.getByRole('button', {name: theRoom}).waitFor();
      await visitor.nothingOpen();
    });

    it('joins again when its page is entered again', async () => {
      await visitor.page.goBack();
      await enter(visitor);
    });

    it('tells the app when the person leaves', async () => {
      const {page} = visitor;
      await page.getByRole('button', {name: 'Leave', exact: true}).click();
      await page.getByRole('button', {name: theRoom}).waitFor();
      await visitor.nothingOpen();
      assert.deepEqual(visitor.problems, []);
    });

    if (choice.hashed) {
      it('takes no other file than the one whose hash it knows', async () => {
        appendFileSync(join(app.built, 'vicolo-elements.min.js'), '\n');
        await visitor.page.reload();
        assert.match(visitor.problems.join('\n'), /integrity/);
        assert.equal(await visitor.page.evaluate(() => customElements.get('vicolo-room')), undefined);
      });
    }

    if (choice.strictMode) {
      it('was mounted twice by strict mode', async () => {
        const mounted = await visitor.page.evaluate(() => performance.getEntriesByName('mounted').length);
        assert.equal(mounted, 2);
      });
    }
  });
}

async function enter({page, open}: Visitor): Promise<void> {
  await page.getByRole('button', {name: 'Join', exact: true}).click();
  await page.getByRole('status').getByText('In the room: 1').waitFor();
  await page
    .getByRole('group', {name: /Visitor/})
    .locator('video')
    .waitFor();
  const {devices, connections, sockets} = await open();
  assert.ok(devices > 0 && connections > 0 && sockets > 0, 'nothing is counted');
}
