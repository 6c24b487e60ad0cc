// The README's first example, as it stands there, against the sandbox: only the addresses are changed.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Listening} from '../../sandbox/listen.js';
import {serveBuilt} from './built-page.js';
import {aJourney, type Journey} from './people.js';

describe('the README', () => {
  let journey: Journey;
  let host: Listening;
  before(async () => {
    journey = await aJourney();
  });
  after(async () => {
    await host.close();
    await journey.end();
  });

  it('has a first example that works with the single file', async () => {
    const {cloud, endpoint} = journey.sandbox;
    cloud.ensureMember({appUserId: 'reader', appUserName: 'Reader'});
    const {id} = cloud.addRoom({appUserId: 'reader', title: 'From the README'});
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, example = ''] = /```html\n([\s\S]*?)```/.exec(readme) ?? [];
    assert.match(example, /endpoint="sandbox" room-id="42"/);
    const page = example.replace('endpoint="sandbox" room-id="42"', `endpoint="${endpoint}" room-id="${id}"`);

    host = await serveBuilt((path) =>
      path === '/my-backend/token'
        ? {type: 'text/plain', body: cloud.issueMemberToken('reader')}
        : {type: 'text/html', body: `<!doctype html><html lang="en"><link rel="icon" href="data:," />${page}</html>`},
    );
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
