// Two tokens are planted. After a meeting with everything that may go wrong, nobody but those they are for has seen them.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {Listening} from '../../sandbox/listen.js';
import {serveBuilt} from './built-page.js';
import {aJourney, type Journey} from './people.js';

describe('secrets', () => {
  let journey: Journey;
  let host: Listening;
  before(async () => {
    journey = await aJourney();
  });
  after(async () => {
    await host.close();
    await journey.end();
  });

  it('stay where they belong', async () => {
    const {cloud, endpoint, liveKit} = journey.sandbox;
    cloud.ensureMember({appUserId: 'alex', appUserName: 'Alex'});
    const {id} = cloud.addRoom({appUserId: 'alex', title: 'Secrets'});
    const token = await cloud.issueMemberToken('alex');
    host = await serveBuilt((path) =>
      path === '/token' ? {type: 'text/plain', body: token} : {type: 'text/html', body: pageOf(endpoint, id, token)},
    );
    const {page} = await journey.person();
    const sent: string[] = [];
    const mediaTokens: string[] = [];
    page.on('request', (request) => {
      const {authorization = '', ...headers} = request.headers();
      const toCloud = request.url().startsWith(`${endpoint}/`);
      sent.push(JSON.stringify([request.url(), headers, request.postData(), toCloud ? '' : authorization]));
    });
    page.on('response', (response) => {
      if (response.status() !== 201 || !response.url().endsWith('/web-rtc-tokens')) return;
      void response.json().then((body: {webRtcToken: string}) => mediaTokens.push(body.webRtcToken));
    });
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(`${error.message} ${error.stack ?? ''}`));

    await page.goto(`http://localhost:${host.port}/`);
    await page.getByRole('button', {name: 'Join', exact: true}).click();
    await page.getByRole('button', {name: 'Leave'}).click();
    await page.getByRole('button', {name: 'Join again'}).click();
    await page.getByRole('button', {name: 'Leave'}).waitFor();
    await provokeFailures(page);
    await liveKit.kill();
    await page.getByText('Connection is unstable').waitFor();
    await page.locator('vicolo-room').evaluate((room: HTMLElement & {leave(): Promise<void>}) => room.leave());

    const secrets = [token, ...mediaTokens].flatMap((jwt) => [jwt, jwt.split('.')[2]!]);
    assert.equal(mediaTokens.length, 3);
    const places: Readonly<Record<string, string>> = {
      ...(await whatThePageHolds(page)),
      console: heard.join('\n'),
      'requests to others': sent.join('\n'),
    };
    for (const [place, text] of Object.entries(places)) {
      const known = place === 'console' ? withoutBrowsersSocketErrors(text) : text;
      for (const secret of secrets) assert.ok(!known.includes(secret), `a token is in: ${place}`);
    }
    assert.match(places['events']!, /room-not-found/, 'failures were provoked');
    assert.match(places['errors']!, /room-not-found[\s\S]*not-joined/, 'errors were looked into');
    assert.match(places['document']!, /vicolo-lobby/, 'shadow roots were looked into');
  });
});

/** Chromium itself quotes the address of a WebSocket that fails; the media token is in it by LiveKit's protocol. */
function withoutBrowsersSocketErrors(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^WebSocket connection to 'ws/.test(line))
    .join('\n');
}

function pageOf(endpoint: string, id: number, token: string): string {
  return `<!doctype html><html lang="en"><title>Secrets</title><link rel="icon" href="data:," />
    <script type="module" src="/vicolo-elements.min.js"></script>
    <vicolo-room endpoint="${endpoint}" room-id="${String(id)}" token="${token}"></vicolo-room>
    <script>
      window.events = [];
      window.errors = [];
      window.posted = [];
      addEventListener('message', ({data}) => posted.push(JSON.stringify(data)));
      addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason?.stack ?? reason)));
      const room = document.querySelector('vicolo-room');
      room.renewToken = () => fetch('/token', {method: 'POST'}).then((answer) => answer.text());
      for (const name of ['joining', 'joined', 'reconnecting', 'reconnected', 'left', 'error']) {
        room.addEventListener('vicolo-room-' + name, (event) => {
          const fields = {};
          for (const key in event) if (typeof event[key] !== 'function') fields[key] = String(event[key]);
          events.push(JSON.stringify(fields));
        });
      }
      document.currentScript.remove(); // the page's own script is the page's business
    </script></html>`;
}

/** Every promise of the element that can be made to fail, with all that its error carries. */
async function provokeFailures(page: Page): Promise<void> {
  await page.locator('vicolo-room').evaluate(async (element) => {
    const room = element as HTMLElement & {
      roomId: number;
      join(entry?: object): Promise<void>;
      leave(): Promise<void>;
      setScreenShare(on: boolean): Promise<void>;
    };
    const keep = (error: Error & {cause?: unknown}) => {
      const own = Object.getOwnPropertyNames(error).map((name) => String((error as never)[name]));
      (window as unknown as {errors: string[]}).errors.push([...own, String(error), String(error.cause)].join(' '));
    };
    const here = room.roomId;
    room.roomId = 999_999;
    await room.join().catch(keep);
    await room.setScreenShare(true).catch(keep);
    room.roomId = here;
    await room.join();
  });
}

/** All that a script of the page, or somebody at the machine afterwards, could read. */
function whatThePageHolds(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const own = window as unknown as {events: string[]; errors: string[]; posted: string[]};
    const serialise = (root: Document | ShadowRoot | Element): string =>
      [...root.querySelectorAll('*')]
        .map((element) => {
          const attributes = [...element.attributes].map(({name, value}) => `${name}=${value}`).join(' ');
          return `<${element.localName} ${attributes}>${element.shadowRoot ? serialise(element.shadowRoot) : ''}`;
        })
        .join('') + (root.textContent ?? '');
    const reachable = (value: unknown, depth: number, seen: Set<unknown>): string => {
      if (typeof value === 'string') return value;
      if (typeof value !== 'object' || value === null || value instanceof Node || depth === 0 || seen.has(value))
        return '';
      seen.add(value);
      const names = new Set<string>();
      for (
        let at: object | null = value;
        at && at !== Object.prototype;
        at = Object.getPrototypeOf(at) as object | null
      ) {
        for (const name of Object.getOwnPropertyNames(at)) names.add(name);
      }
      return [...names].map((name) => reachable(read(value, name), depth - 1, seen)).join(' ');
    };
    const read = (holder: object, name: string): unknown => {
      try {
        return (holder as Record<string, unknown>)[name];
      } catch {
        return undefined;
      }
    };
    const room = document.querySelector('vicolo-room')!;
    const ofRoom = ['session', 'token', 'endpoint', 'renewToken', 'cloud'].map((name) => read(room, name));
    const databases = await indexedDB.databases();
    return {
      document: serialise(document),
      properties: ofRoom.map((value) => reachable(value, 6, new Set())).join(' '),
      events: own.events.join('\n'),
      errors: own.errors.join('\n'),
      messages: own.posted.join('\n'),
      storage: JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, databases]),
      address: JSON.stringify([location.href, history.state, document.referrer]),
    };
  });
}
