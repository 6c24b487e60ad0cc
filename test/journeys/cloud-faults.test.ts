// What only a browser does to a request: CORS, DNS, being offline. The person reads words, the page hears a code, and
// nobody storms the cloud.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import type {Listening} from '../../sandbox/listen.js';
import {answers, badServer, type Misbehave} from '../faults/bad-server.js';
import {CHROMIUM_ARGS, findChromium} from '../support/chromium.mjs';
import {aRoom} from '../fakes/a-room.js';
import {serveBuilt} from './built-page.js';

const OPEN = {'access-control-allow-origin': '*', 'access-control-allow-headers': '*'};
const LIST = {content: [aRoom()], number: 0, size: 10, totalElements: 1, totalPages: 1, last: true};
const MOST = 3; // a read and its two repetitions

const pageOf = (
  endpoint: string,
) => `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:," />
  <script type="module" src="/vicolo-elements.min.js"></script>
  <script>
    heard = [];
    unhandled = [];
    addEventListener('unhandledrejection', ({reason}) => unhandled.push(String(reason)));
    addEventListener('vicolo-rooms-error', ({code}) => heard.push(code));
  </script>
  <vicolo-room-list endpoint="${endpoint}" token="t"></vicolo-room-list></html>`;

/** Preflights are let through, so that the answer itself is what fails. */
const afterPreflight =
  (answer: Misbehave): Misbehave =>
  (response, request) =>
    request.method === 'OPTIONS' ? void response.writeHead(204, OPEN).end() : answer(response, request);

describe('the cloud, as a browser meets it', () => {
  let browser: Browser;
  let host: Listening;
  let endpoint = '';
  before(async () => {
    host = await serveBuilt(() => ({type: 'text/html', body: pageOf(endpoint)}));
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP nobody.example ~NOTFOUND'],
    });
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  async function visit(at: string): Promise<{page: Page; tries: () => number}> {
    endpoint = at;
    const page = await browser.newPage({locale: 'en-US'});
    let tries = 0;
    page.on('request', (request) => (tries += Number(request.url().startsWith(`${at}/v2/members/me/video-rooms`))));
    await page.goto(`http://localhost:${host.port}/`);
    return {page, tries: () => tries};
  }

  async function expectFailure(page: Page, tries: number): Promise<void> {
    await page.getByText('The service cannot be reached.').waitFor();
    await page.getByRole('button', {name: 'Try again'}).waitFor();
    assert.deepEqual(await page.evaluate('[...new Set(heard)]'), ['network']);
    assert.deepEqual(await page.evaluate('unhandled'), []);
    assert.ok(tries <= MOST, `asked ${String(tries)} times`);
  }

  for (const [what, misbehave] of [
    ['refuses other origins', answers(200, LIST)],
    ['refuses them after the preflight', afterPreflight(answers(200, LIST))],
    ['redirects to a log-in page', afterPreflight(answers(302, '', {...OPEN, location: '/login'}))],
  ] as const) {
    it(`that ${what}`, async () => {
      const server = await badServer(misbehave);
      const {page, tries} = await visit(server.url);
      await expectFailure(page, tries());
      assert.ok(!server.asked.some((one) => one.includes('login')));
      await page.close();
      await server.close();
    });
  }

  it('whose name nobody knows', async () => {
    const {page, tries} = await visit('https://nobody.example');
    await expectFailure(page, tries());
    await page.close();
  });

  it('behind a line that comes and goes: the list comes with it', async () => {
    const server = await badServer(afterPreflight(answers(200, LIST, OPEN)));
    const {page, tries} = await visit(server.url);
    await page.getByText('Weekly planning').first().waitFor();
    for (let i = 0; i < 10; i++) {
      await page.context().setOffline(true);
      await page.waitForFunction('!navigator.onLine');
      await page.context().setOffline(false);
      await page.waitForFunction('navigator.onLine');
    }
    await page.getByText('Weekly planning').first().waitFor();
    const asked = tries();
    assert.ok(asked <= 12, `asked ${String(asked)} times for ten returns`);
    await page.close();
    await server.close();
  });
});
