// A page that allows next to nothing: a whole meeting, in a frame with only the permissions it needs.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Locator} from 'playwright-core';
import type {Listening} from '../../sandbox/listen.js';
import {serveBuilt, type Served} from './built-page.js';
import {aJourney, type Journey} from './people.js';

const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

describe('a page with strict policies', () => {
  let journey: Journey;
  let host: Listening;
  let id: number;
  before(async () => {
    journey = await aJourney();
    const {cloud, endpoint, liveKit} = journey.sandbox;
    cloud.ensureMember({appUserId: 'reader', appUserName: 'Reader'});
    ({id} = cloud.addRoom({appUserId: 'reader', title: 'Strictly'}));
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src 'self' ${endpoint} ${liveKit.url} ${liveKit.url.replace(/^ws/, 'http')}`,
      "img-src 'self' https:",
      'media-src blob:',
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const outer: Served = {
      type: 'text/html',
      headers: ISOLATED,
      body: `<!doctype html><title>Host</title><link rel="icon" href="data:," />
        <iframe src="/room" allow="camera; microphone; display-capture; autoplay; fullscreen" width="1200" height="760"></iframe>`,
    };
    const pages: Readonly<Record<string, () => Served>> = {
      '/': () => outer,
      '/room': () => ({
        type: 'text/html',
        headers: {...ISOLATED, 'content-security-policy': policy},
        body: `<!doctype html><html lang="en"><title>Room</title>
          <script src="/page.js"></script>
          <script type="module" src="/vicolo-elements.min.js"></script>
          <vicolo-room endpoint="${endpoint}" room-id="${String(id)}"></vicolo-room></html>`,
      }),
      '/page.js': () => ({
        type: 'text/javascript',
        body: `window.violations = [];
          document.addEventListener('securitypolicyviolation', (event) =>
            violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
          document.addEventListener('DOMContentLoaded', () => {
            document.querySelector('vicolo-room').renewToken = () =>
              fetch('/token', {method: 'POST'}).then((answer) => answer.text());
          });`,
      }),
      '/token': () => ({type: 'text/plain', body: cloud.issueMemberToken('reader')}),
    };
    host = await serveBuilt((path) => pages[path]?.());
  });
  after(async () => {
    await host.close();
    await journey.end();
  });

  it('has its meeting without a single violation', async () => {
    const person = await journey.person();
    const {page} = person;
    await page.goto(`http://localhost:${host.port}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', {name: 'Join', exact: true}).click();
    const video = frame.getByRole('group', {name: /Reader/}).locator('video.shown');
    await video.waitFor();
    await seesPictureIn(video);
    await frame.getByRole('button', {name: 'Microphone', exact: true}).click();
    await frame.getByRole('button', {name: 'Microphone', exact: true, pressed: false}).waitFor();
    const isolated = await page.frames()[1]!.evaluate('crossOriginIsolated');
    await frame.getByRole('button', {name: 'Leave'}).click();
    await frame.getByText('You left the room.').waitFor();
    assert.equal(isolated, true, 'the policies were in force');
    assert.deepEqual(await page.frames()[1]!.evaluate('violations'), []);
    assert.deepEqual(person.problems, []);
    await page.frames()[1]!.evaluate("document.body.setAttribute('style', 'color: red')");
    const provoked = await page.frames()[1]!.waitForFunction('violations[0]');
    assert.match(String(await provoked.jsonValue()), /^style-src-attr/, 'a violation would have been seen');
  });
});

async function seesPictureIn(video: Locator): Promise<void> {
  const handle = await video.elementHandle();
  const frame = await handle?.ownerFrame();
  await frame?.waitForFunction((element) => (element as HTMLVideoElement).videoWidth > 0, handle, {polling: 50});
}
