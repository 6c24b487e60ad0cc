// The single file on a strict page, with the library as docs/backgrounds.md says how to make it: by keyboard, and all
// from the page's own address.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {backgroundAssets} from '../../sandbox/backgrounds/serve.js';
import type {Listening} from '../../sandbox/listen.js';
import {serveBuilt, type Served} from './built-page.js';
import {aJourney, type Journey} from './people.js';

async function library(): Promise<Uint8Array> {
  const {outputFiles} = await build({
    stdin: {
      contents: "export * from '@livekit/track-processors'",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.contents;
}

describe('backgrounds on a strict page', () => {
  let journey: Journey;
  let host: Listening;
  before(async () => {
    journey = await aJourney();
    const {cloud, endpoint, liveKit} = journey.sandbox;
    cloud.ensureMember({appUserId: 'reader', appUserName: 'Reader'});
    const {id} = cloud.addRoom({appUserId: 'reader', title: 'Strictly'});
    const policy = [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      `connect-src 'self' ${endpoint} ${liveKit.url} ${liveKit.url.replace(/^ws/, 'http')}`,
      "img-src 'self'",
      'media-src blob:',
    ].join('; ');
    const processors = await library();
    const pages: Readonly<Record<string, () => Served>> = {
      '/': () => ({
        type: 'text/html',
        headers: {'content-security-policy': policy},
        body: `<!doctype html><html lang="en"><title>Room</title><link rel="icon" href="/none.svg" />
          <script src="/page.js"></script>
          <script type="module" src="/vicolo-elements.min.js"></script>
          <vicolo-room endpoint="${endpoint}" room-id="${String(id)}"></vicolo-room></html>`,
      }),
      '/page.js': () => ({
        type: 'text/javascript',
        body: `window.violations = [];
          document.addEventListener('securitypolicyviolation', (event) =>
            violations.push(event.violatedDirective + ' ' + event.blockedURI));
          document.addEventListener('DOMContentLoaded', () => {
            Object.assign(document.querySelector('vicolo-room'), {
              renewToken: () => fetch('/token', {method: 'POST'}).then((answer) => answer.text()),
              backgrounds: {
                load: () => import('/track-processors.js'),
                assetPaths: {tasksVisionFileSet: '/backgrounds/wasm', modelAssetPath: '/backgrounds/model.tflite'},
                pictures: [{url: '/backgrounds/hills.svg', name: 'Hills'}],
              },
            });
          });`,
      }),
      '/none.svg': () => ({type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>'}),
      '/track-processors.js': () => ({type: 'text/javascript', body: processors}),
      '/token': () => ({type: 'text/plain', body: cloud.issueMemberToken('reader')}),
    };
    const assets = new Map<string, {type: string; body: Uint8Array}>();
    const given = backgroundAssets();
    for (const path of [
      'wasm/vision_wasm_internal.js',
      'wasm/vision_wasm_internal.wasm',
      'model.tflite',
      'hills.svg',
    ]) {
      const answer = await given.request(`/backgrounds/${path}`);
      const type = answer.headers.get('content-type') ?? '';
      assets.set(`/backgrounds/${path}`, {type, body: new Uint8Array(await answer.arrayBuffer())});
    }
    host = await serveBuilt((path) => pages[path]?.() ?? assets.get(path));
  });
  after(async () => {
    await host.close();
    await journey.end();
  });

  it('are chosen by keyboard, and nothing comes from elsewhere', async () => {
    const {page, problems} = await journey.person();
    const asked: string[] = [];
    await page.goto('about:blank'); // the sandbox's own page asks for nothing any more
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`http://localhost:${host.port}/`);
    await page.locator('vicolo-preview video').waitFor();
    assert.deepEqual(
      asked.filter((url) => /backgrounds|track-processors/.test(url)),
      [],
      'nothing is fetched before somebody chooses',
    );
    await page.evaluate(`{
      const {backgrounds} = document.querySelector('vicolo-room').session.devices;
      window.states = [];
      const {state} = backgrounds.get();
      state.subscribe(() => states.push(state.get().is));
    }`);
    await page.getByRole('button', {name: /Choose a camera/}).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', {name: 'None'}).waitFor();
    await page.keyboard.press('End');
    assert.equal(await page.getByRole('menuitemradio', {name: 'Hills'}).evaluate((one) => one.matches(':focus')), true);
    await page.keyboard.press('Enter');
    // A machine that draws in software is too slow a while later, which is another test's matter.
    const isSettled = () => {
      const {states} = window as unknown as {readonly states: readonly string[]};
      return states.includes('on') || states.includes('failed');
    };
    await page.waitForFunction(isSettled, undefined, {polling: 50, timeout: 90_000});
    const states = await page.evaluate<string[]>('states');
    assert.deepEqual(states.slice(0, 2), ['preparing', 'on']);
    assert.deepEqual(await page.evaluate('violations'), []);
    const own = new Set([`localhost:${host.port}`, new URL(journey.sandbox.endpoint).host]);
    const foreign = asked.filter((url) => /^(?:http|ws)/.test(url) && !own.has(new URL(url).host));
    assert.deepEqual(foreign, []);
    assert.ok(asked.some((url) => url.endsWith('/backgrounds/wasm/vision_wasm_internal.wasm')));
    assert.deepEqual(
      problems.filter((text) => !/\.cc:\d/.test(text)),
      [],
    );
  });
});
