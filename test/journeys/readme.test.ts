// The README's first example, as it stands there, against the sandbox: only the addresses are changed.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {listen, type Listening} from '../../sandbox/listen.js';
import {aJourney, type Journey} from './people.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe('the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vicolo-cdn-'));
  let journey: Journey;
  let host: Listening;
  before(async () => {
    await build({
      configFile: at('../../vite.config.ts'),
      root: at('../..'),
      logLevel: 'error',
      build: {outDir: folder},
    });
    journey = await aJourney();
  });
  after(async () => {
    await host.close();
    await journey.end();
    rmSync(folder, {recursive: true});
  });

  it('has a first example that works with the single file', async () => {
    const {cloud, endpoint} = journey.sandbox;
    cloud.ensureMember({appUserId: 'reader', appUserName: 'Reader'});
    const {id} = cloud.addRoom({appUserId: 'reader', title: 'From the README'});
    const [, example = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync(at('../../README.md'), 'utf8')) ?? [];
    assert.match(example, /endpoint="sandbox" room-id="42"/);
    const page = example.replace('endpoint="sandbox" room-id="42"', `endpoint="${endpoint}" room-id="${id}"`);

    host = await listen((request, response) => {
      if (request.url === '/my-backend/token' && request.method === 'POST') {
        void cloud.issueMemberToken('reader').then((token) => response.end(token));
      } else if (request.url === '/vicolo-elements.min.js') {
        response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(join(folder, 'vicolo-elements.min.js')));
      } else {
        response.setHeader('content-type', 'text/html');
        response.end(`<!doctype html><html lang="en"><link rel="icon" href="data:," />${page}</html>`);
      }
    });
    const person = await journey.person();
    await person.page.goto(`http://localhost:${host.port}/`);
    await person.page.getByRole('heading', {name: 'From the README'}).waitFor();
    await person.page.getByRole('button', {name: 'Join'}).click();
    await person.page.getByRole('group', {name: /Reader/}).waitFor();
    await person.page.getByRole('button', {name: 'Leave'}).click();
    await person.page.getByText('You left the room.').waitFor();
    assert.deepEqual(person.problems, []);
  });
});
