// The kit in parts, on a page without a bundler: what is not needed yet is not downloaded, and each part is what its hash says.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Listening} from '../../sandbox/listen.js';
import {serveBuilt} from './built-page.js';
import {aJourney, type Journey} from './people.js';

describe('the kit in parts', () => {
  let journey: Journey;
  let host: Listening;
  let hashes: Readonly<Record<string, string>>;
  before(async () => {
    journey = await aJourney();
    const {cloud, endpoint} = journey.sandbox;
    cloud.ensureMember({appUserId: 'reader', appUserName: 'Reader'});
    const {id} = cloud.addRoom({appUserId: 'reader', title: 'In parts'});
    const pageWith = (integrity: Readonly<Record<string, string>>) => `<!doctype html><html lang="fr">
      <title>Host</title><link rel="icon" href="data:," />
      <script type="importmap">${JSON.stringify({integrity})}</script>
      <script type="module" src="/vicolo-elements.js"></script>
      <vicolo-room endpoint="${endpoint}" room-id="${String(id)}" without-lobby></vicolo-room>
      <script type="module">
        const room = document.querySelector('vicolo-room');
        room.renewToken = () => fetch('/token', {method: 'POST'}).then((answer) => answer.text());
      </script></html>`;
    const listPage = `<!doctype html><html lang="en">
      <title>Host</title><link rel="icon" href="data:," />
      <script type="module" src="/vicolo-elements.js"></script>
      <vicolo-room-list endpoint="${endpoint}"></vicolo-room-list>
      <script type="module">
        const list = document.querySelector('vicolo-room-list');
        list.renewToken = () => fetch('/token', {method: 'POST'}).then((answer) => answer.text());
      </script></html>`;
    host = await serveBuilt((path) => {
      if (path === '/token') return {type: 'text/plain', body: cloud.issueMemberToken('reader')};
      if (path === '/') return {type: 'text/html', body: pageWith(atAddress(hashes))};
      if (path === '/list') return {type: 'text/html', body: listPage};
      if (path === '/wrong') return {type: 'text/html', body: pageWith(atAddress(spoiled(hashes)))};
      return undefined;
    }, 'split');
    hashes = (await (await fetch(`http://localhost:${host.port}/integrity.json`)).json()) as Record<string, string>;
  });
  after(async () => {
    await host.close();
    await journey.end();
  });

  const atAddress = (of: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(of).map(([name, hash]) => [`/${name}`, hash]));

  it('has a hash for each, the languages too', () => {
    const names = Object.keys(hashes);
    for (const name of ['vicolo-elements.js', 'words/ko.js', 'words/fr.js']) assert.ok(names.includes(name), name);
    assert.ok(names.some((name) => /^parts\/sdk-/.test(name)));
  });

  it('downloads the SDK when somebody joins, and the page’s language alone', async () => {
    const {page, problems} = await journey.person();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const sdk = () => asked.filter((path) => /^\/parts\/sdk-/.test(path));
    await page.goto(`http://localhost:${host.port}/`);
    await page.getByRole('heading', {name: 'In parts'}).waitFor();
    assert.deepEqual(sdk(), [], 'nothing of the SDK before joining');
    await page.getByRole('button', {name: 'Rejoindre', exact: true}).click();
    await page.getByRole('group', {name: /Reader/}).waitFor();
    assert.equal(sdk().length, 1);
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/words/')),
      ['/words/fr.js'],
    );
    await page.getByRole('button', {name: 'Quitter', exact: true}).first().click();
    await page.getByRole('button', {name: 'Rejoindre'}).first().waitFor();
    assert.deepEqual(problems, []);
  });

  it('downloads what a list shows, and nothing of rooms, where there is only a list', async () => {
    const {page, problems} = await journey.person();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`http://localhost:${host.port}/list`);
    await page.getByRole('button', {name: /^In parts/}).waitFor();
    const parts = asked.flatMap((path) => /^\/parts\/(.+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? []);
    assert.ok(parts.includes('room-list-looks') && parts.includes('room-list-rooms'), parts.join());
    assert.deepEqual(
      parts.filter((name) => /room-looks|lobby|calls|stage|tile|controls|sdk/.test(name)),
      [],
    );
    assert.deepEqual(problems, []);
  });

  it('says so where the looks of an element, or the rooms of a list, cannot be downloaded', async () => {
    for (const part of ['room-list-looks', 'room-list-rooms']) {
      const {page} = await journey.person();
      await page.route(`**/parts/${part}-*.js`, (route) => route.abort());
      await page.goto(`http://localhost:${host.port}/list`);
      await page.getByText(/A part of this page could not be loaded/).waitFor();
      assert.equal(await page.getByRole('heading', {name: 'Rooms'}).count(), part === 'room-list-rooms' ? 1 : 0);
    }
  });

  it('does not come up where a part is not what its hash says', async () => {
    const {page} = await journey.person();
    const refused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    await page.goto(`http://localhost:${host.port}/wrong`);
    await refused;
    assert.equal(await page.evaluate("customElements.get('vicolo-room') === undefined"), true);
  });
});

/** As if somebody had changed the part with the elements. */
function spoiled(hashes: Readonly<Record<string, string>>): Record<string, string> {
  const wrong = `sha384-${'A'.repeat(64)}`;
  return Object.fromEntries(
    Object.entries(hashes).map(([name, hash]) => [name, /elements-/.test(name) ? wrong : hash]),
  );
}
