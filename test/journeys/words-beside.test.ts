// The single file on a page in another language: its words come from beside it, wherever the page is.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser} from 'playwright-core';
import type {Listening} from '../../sandbox/listen.js';
import {CHROMIUM_ARGS, findChromium} from '../support/chromium.mjs';
import {serveBuilt} from './built-page.js';

const pageIn = (language: string) => `<!doctype html><html lang="${language}"><title>Host</title>
  <link rel="icon" href="data:," /><script type="module" src="/vicolo-elements.min.js"></script>
  <vicolo-room endpoint="https://nobody.example" room-id="42"></vicolo-room></html>`;

const JOIN = {en: 'Join', ko: '참여하기', fr: 'Rejoindre', 'zh-TW': '加入', eo: 'Join'};
const FILES: Readonly<Record<string, readonly string[]>> = {fr: ['/words/fr.js'], 'zh-TW': ['/words/zh-Hant.js']};

describe('the words of the single file', () => {
  let browser: Browser;
  let host: Listening;
  before(async () => {
    host = await serveBuilt((path) => {
      const language = /^\/deep\/in\/([\w-]+)$/.exec(path)?.[1];
      return language ? {type: 'text/html', body: pageIn(language)} : undefined;
    });
    browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_ARGS});
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  for (const [language, join] of Object.entries(JOIN)) {
    it(`are there in ${language}, and no others are downloaded`, async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`http://localhost:${host.port}/deep/in/${language}`);
      await page.getByRole('button', {name: join, exact: true}).first().waitFor();
      assert.deepEqual(
        asked.filter((path) => path.startsWith('/words/')),
        FILES[language] ?? [],
      );
      await page.close();
    });
  }
});
