// Somebody who visits an app, in a browser that counts what the page opens.
import type {Browser, Page} from 'playwright-core';
import {buildSync} from 'esbuild';
import {fileURLToPath} from 'node:url';
import type {Open} from '../support/watch-media.js';

const watcher = buildSync({
  stdin: {
    contents: "import {whatIsOpen} from './watch-media.ts'; globalThis.whatIsOpen = whatIsOpen;",
    resolveDir: fileURLToPath(new URL('../support', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'iife',
}).outputFiles[0]!.text;

export interface Visitor {
  readonly page: Page;
  readonly problems: readonly string[];
  open(): Promise<Open>;
  /** Waits until every camera, microphone, peer connection and socket is closed. */
  nothingOpen(): Promise<void>;
  leave(): Promise<void>;
}

interface Watching {
  whatIsOpen(): Open;
}

/** `sandbox` is where the requests go that the app sends to FlipFlop Cloud's sandbox. */
export async function visit(browser: Browser, address: string, sandbox: string): Promise<Visitor> {
  const context = await browser.newContext({locale: 'en-US', viewport: {width: 1000, height: 700}});
  context.setDefaultTimeout(20_000);
  await context.addInitScript(watcher);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    const isOfLit = message.text().startsWith('Lit is in dev mode.');
    if (['error', 'warning'].includes(message.type()) && !isOfLit) problems.push(message.text());
  });
  await page.route('https://api-sandbox.flipflop.cloud/**', async (route) => {
    const {pathname, search} = new URL(route.request().url());
    // What never ends can't be handed on here: it ends at once, and the list looks for itself.
    if (pathname.endsWith('/event-sources')) return route.fulfill({contentType: 'text/event-stream', body: ''});
    const response = await route.fetch({url: `${sandbox}${pathname}${search}`});
    return route.fulfill({response});
  });
  await page.goto(address);
  return {
    page,
    problems,
    open: () => page.evaluate(() => (globalThis as unknown as Watching).whatIsOpen()),
    nothingOpen: async () => {
      await page.waitForFunction(
        () => Object.values((globalThis as unknown as Watching).whatIsOpen()).every((count) => count === 0),
        undefined,
        {polling: 50},
      );
    },
    leave: () => context.close(),
  };
}
