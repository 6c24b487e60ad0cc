// What browsers do to a whole page, and pages to the order in which things come: on the single file, as a host has it.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {chromium, type Browser, type Page} from 'playwright-core';
import type {Bot} from '../../sandbox/bots/bot.js';
import {disposeBots, sendBots} from '../../sandbox/bots/send-bots.js';
import type {Listening} from '../../sandbox/listen.js';
import {startServices, type Services} from '../../sandbox/services.js';
import {CHROMIUM_ARGS, findChromium} from '../support/chromium.mjs';
import {BarePage} from './bare-page.js';
import {serveBuilt, type Served} from './built-page.js';

const KIT = '<script type="module" src="/vicolo-elements.min.js"></script>';
const LISTEN = `<script>
  heard = [];
  unhandled = [];
  addEventListener('unhandledrejection', ({reason}) => unhandled.push(String(reason)));
  for (const name of ['joining', 'joined', 'left', 'error', 'reconnecting', 'reconnected'])
    addEventListener('vicolo-room-' + name, ({reason, code}) => heard.push([name, reason, code].filter(Boolean).join(' ')));
</script>`;
const PERSISTED = `<script>
  addEventListener('pageshow', ({persisted}) => heard.push('persisted ' + persisted));
</script>`;

describe('the life of a page', () => {
  let services: Services;
  let browser: Browser;
  let host: Listening;
  const bots: Bot[] = [];
  let id: number;
  let token: string;
  let body: string;
  let picture: Promise<string>;
  let problems: string[];

  before(async () => {
    services = await startServices();
    services.cloud.ensureMember({appUserId: 'alex', appUserName: 'Alex'});
    token = await services.cloud.issueMemberToken('alex');
    const svg = (drawn: Promise<string>): Served => ({type: 'image/svg+xml', body: drawn});
    const otherLit = build({
      stdin: {contents: "export {LitElement, html} from 'lit-2';", resolveDir: import.meta.dirname},
      bundle: true,
      format: 'esm',
      write: false,
    }).then(({outputFiles}) => outputFiles[0]!.text);
    const pages: Readonly<Record<string, () => Served>> = {
      '/lit-2.js': () => ({type: 'text/javascript', body: otherLit}),
      '/picture.svg': () => svg(picture),
      '/elsewhere': () => ({type: 'text/html', body: '<!doctype html><title>Elsewhere</title>'}),
      '/': () => ({type: 'text/html', body: `<!doctype html><html lang="en"><title>Host</title>${LISTEN}${body}`}),
    };
    host = await serveBuilt((path) => pages[path]?.());
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: [...CHROMIUM_ARGS, '--autoplay-policy=no-user-gesture-required'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.leave()));
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  after(async () => {
    await browser.close();
    await host.close();
    await disposeBots();
    await services.stop();
  });

  async function send(first: number): Promise<void> {
    const {url, key, secret} = services.liveKit;
    bots.push(...(await sendBots({url, key, secret, room: `room-${id}`, count: 1, first, takeTurns: false})));
  }

  /** A room in which somebody waits, and the address of a page about it. */
  async function prepare(draw: (attributes: string) => string): Promise<string> {
    ({id} = services.cloud.addRoom({appUserId: 'alex', title: 'Page life'}));
    await send(0);
    body = draw(`endpoint="${services.endpoint}" room-id="${String(id)}" without-memory`);
    return `http://localhost:${host.port}/`;
  }

  async function visit(draw: (attributes: string) => string): Promise<Page> {
    const url = await prepare(draw);
    const context = await browser.newContext({locale: 'en-US', viewport: {width: 1000, height: 700}});
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(url, {waitUntil: 'commit'});
    return page;
  }

  const heard = (page: Page) => page.evaluate('heard') as Promise<string[]>;
  const untilHeard = (page: Page, what: string) =>
    page.waitForFunction((one) => (window as unknown as {heard: string[]}).heard.includes(one), what, {polling: 50});

  async function seesTheOther(page: Page): Promise<void> {
    const video = page.getByRole('group', {name: new RegExp(bots[0]!.name)}).locator('video');
    await video.waitFor();
    const before = await video.evaluate((one: HTMLVideoElement) => one.currentTime);
    const handle = await video.elementHandle();
    await page.waitForFunction(
      ([one, time]) => (one as HTMLVideoElement).currentTime > (time as number),
      [handle, before],
      {polling: 50},
    );
  }

  async function untroubled(page: Page): Promise<void> {
    assert.deepEqual(await page.evaluate('unhandled'), []);
    assert.deepEqual(problems, []);
  }

  it('does not wait for a meeting before it has loaded', async () => {
    let draw: (svg: string) => void = () => undefined;
    picture = new Promise((resolve) => (draw = resolve));
    const page = await visit(
      (attributes) => `<img src="/picture.svg" alt="" />${KIT}
        <vicolo-room auto-join token="${token}" ${attributes}></vicolo-room>
        <script>addEventListener('load', () => heard.push('load'))</script>`,
    );
    await untilHeard(page, 'joined');
    await page
      .getByRole('group', {name: new RegExp(bots[0]!.name)})
      .locator('video')
      .waitFor();
    assert.ok(!(await heard(page)).includes('load'), 'the meeting began while the page was loading');
    draw('<svg xmlns="http://www.w3.org/2000/svg" />');
    await untilHeard(page, 'load');
    await seesTheOther(page);
    await untroubled(page);
  });

  it('has the script last: what was set before the upgrade counts, and a token cannot be read back', async () => {
    const page = await visit((attributes) => `<vicolo-room ${attributes} start-muted></vicolo-room>`);
    await page.evaluate((said) => {
      const room = document.querySelector('vicolo-room') as unknown as Record<string, unknown>;
      Object.assign(room, {token: said, startCameraOff: true, autoJoin: true});
      const script = document.createElement('script');
      Object.assign(script, {type: 'module', src: '/vicolo-elements.min.js'});
      document.head.append(script);
    }, token);
    await untilHeard(page, 'joined');
    await seesTheOther(page);
    const room = page.locator('vicolo-room');
    assert.equal(await room.evaluate((one: HTMLElement & {token?: string}) => one.token), undefined);
    await page.getByRole('button', {name: 'Camera', exact: true, pressed: false}).waitFor();
    await page.getByRole('button', {name: 'Microphone', exact: true, pressed: false}).waitFor();
    await untroubled(page);
  });

  it('has two copies of the kit: the first one serves, the second one warns', async () => {
    const page = await visit(
      (attributes) => `<script>
        warned = [];
        console.warn = (text) => warned.push(text);
      </script>${KIT}<script type="module" src="/vicolo-elements.min.js?again"></script>
      <script type="module">heard.push('both')</script>
      <vicolo-room auto-join token="${token}" ${attributes}></vicolo-room>`,
    );
    await untilHeard(page, 'both');
    await untilHeard(page, 'joined');
    await seesTheOther(page);
    const warned = (await page.evaluate('warned')) as string[];
    assert.equal(warned.length, 1);
    assert.match(warned[0] ?? '', /is already defined by another copy of vicolo-elements, which stays\. Load only one/);
    await untroubled(page);
  });

  it('has a Lit of its own, of another version, that draws the room', async () => {
    const page = await visit(
      () => `${KIT}<script>versions = []</script><script type="module">
        import {LitElement, html} from '/lit-2.js';
        customElements.define('page-meeting', class extends LitElement {
          render() {
            return html\`<h1>A page</h1>
              <vicolo-room
                auto-join
                without-memory
                room-id=${String(id)}
                .endpoint=\${'${services.endpoint}'}
                .token=\${'${token}'}
                @vicolo-room-joined=\${() => heard.push('by Lit 2')}
              ></vicolo-room>\`;
          }
        });
        versions = litElementVersions.map((one) => one.split('.')[0]);
      </script><page-meeting></page-meeting>`,
    );
    await untilHeard(page, 'by Lit 2');
    await seesTheOther(page);
    await untroubled(page);
    assert.deepEqual(((await page.evaluate('versions')) as string[]).sort(), ['3', '4'], 'of lit-element');
  });

  it('is frozen and resumed: the truth of now is shown', async () => {
    const url = await prepare(
      (attributes) => `${KIT}<vicolo-room auto-join token="${token}" ${attributes}></vicolo-room>
        <script>for (const name of ['freeze', 'resume']) document.addEventListener(name, () => heard.push(name))</script>`,
    );
    const page = await BarePage.open(browser, url);
    const tileOf = (name: string) => `[...document.querySelector('vicolo-room').shadowRoot.querySelector('vicolo-stage')
      .shadowRoot.querySelectorAll('vicolo-participant-tile')].find((tile) => tile.shadowRoot.textContent.includes('${name}'))`;
    const plays = (name: string) => page.until(`${tileOf(name)}.shadowRoot.querySelector('video').currentTime > 0`);
    const [first] = bots;
    await plays(first!.name);
    await page.send('Page.setWebLifecycleState', {state: 'frozen'});
    await send(1);
    await first!.leave();
    bots.shift();
    await page.send('Page.setWebLifecycleState', {state: 'active'});
    await page.until(tileOf(bots[0]!.name));
    await page.until(`!${tileOf(first!.name)}`);
    const heard = (await page.evaluate('heard')) as string[]; // the line may break of a long sleep, and be mended
    const told = heard.filter((one) => !one.startsWith('reconnect'));
    assert.deepEqual(told, ['joining', 'joined', 'freeze', 'resume']);
    assert.deepEqual(await page.evaluate('unhandled'), []);
    await page.close();
  });

  it('is left with a call open, and comes back: the call has ended properly, and is entered again', async () => {
    const page = await visit(
      (attributes) => `${KIT}<vicolo-room auto-join token="${token}" ${attributes}></vicolo-room>${PERSISTED}`,
    );
    await untilHeard(page, 'joined');
    await seesTheOther(page);
    await page.goto(`http://localhost:${host.port}/elsewhere`);
    await bots[0]!.untilGone('alex');
    await page.goBack({waitUntil: 'commit'}); // Chromium keeps no page that had a call; it is made anew
    await untilHeard(page, 'joined');
    await seesTheOther(page);
    await untroubled(page);
  });

  it('is left from the lobby and comes back as it was, from the browser’s cache', async () => {
    // Without a preview: Chromium keeps no page with an open device.
    const page = await visit(
      (attributes) => `${KIT}<vicolo-room without-lobby token="${token}" ${attributes}></vicolo-room>${PERSISTED}`,
    );
    await page.getByRole('button', {name: 'Join', exact: true}).waitFor();
    await page.goto(`http://localhost:${host.port}/elsewhere`);
    await page.goBack({waitUntil: 'commit'});
    await untilHeard(page, 'persisted true');
    await page.getByRole('button', {name: 'Join', exact: true}).click();
    await seesTheOther(page);
    await untroubled(page);
  });
});
