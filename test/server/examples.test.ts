// Every example runs as its README says: a backend of its own, a page in a browser, a room on the real media server.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {listen} from '../../sandbox/listen.js';
import {aJourney, seesPictureOf, type Journey, type Person} from '../journeys/people.js';
import {anInstallation, type Installation, type Running} from './an-installation.js';

describe('the examples', () => {
  let journey: Journey;
  let installation: Installation;
  before(async () => {
    [journey, installation] = await Promise.all([aJourney(), anInstallation()]);
  });
  after(async () => {
    installation.remove();
    await journey.end();
  });

  it('say what they need', async () => {
    await assert.rejects(installation.start('hono/server.mjs', {}), /Set VICOLO_KEY/);
  });

  for (const program of ['hono/server.mjs', 'express/server.mjs']) {
    describe(program, () => {
      let host: Running;
      before(async () => {
        const port = await freePort();
        const {key, secret} = journey.sandbox.access;
        host = await installation.start(program, {
          VICOLO_ENDPOINT: journey.sandbox.endpoint,
          VICOLO_KEY: key,
          VICOLO_SECRET: secret,
          PORT: String(port),
          PUBLIC_URL: `http://localhost:${port}`,
        });
      });
      after(() => host.stop());

      for (const page of ['direct.html', 'through-backend.html']) {
        it(`${page}: creates a room, enters it, and its backend hears of it`, async () => {
          const person = await journey.person();
          await person.page.goto(`${host.url}/sign-in/minji`);
          await person.page.goto(`${host.url}/${page}`);
          const button = (name: string) => person.page.getByRole('button', {name, exact: true});
          await button('New room').click();
          await person.page.getByLabel('Title').fill(`${program} ${page}`);
          await button('Create room').click();
          await button('Join').click();
          await seesPictureOf(person, 'Minji');
          await button('Leave').click();
          await person.page.getByText('You left the room.').waitFor();
          const room = journey.sandbox.cloud.state.rooms.all().find(({title}) => title === `${program} ${page}`);
          await host.printed(`minji entered ${room?.id}`);
          await host.printed(`minji left ${room?.id}`);
          assert.deepEqual(person.problems, []);
          await person.page.context().close();
        });
      }

      it('poll/: one person asks, another votes', async () => {
        const [minji, alex] = [await journey.person(), await journey.person()];
        for (const [name, {page}] of [
          ['minji', minji],
          ['alex', alex],
        ] as const) {
          await page.goto(`${host.url}/sign-in/${name}`);
          await page.goto(`${host.url}/poll/`);
        }
        const button = ({page}: Person, name: string | RegExp) => page.getByRole('button', {name, exact: true});
        const title = `A poll with ${program}`;
        journey.sandbox.cloud.addRoom({appUserId: 'minji', title});
        for (const person of [minji, alex]) {
          await button(person, 'Refresh').click();
          await person.page.getByRole('button', {name: new RegExp(`^${title}`)}).click();
          await button(person, 'Join').click();
          await button(person, 'Poll').click();
        }
        await minji.page.getByLabel('Question').fill('Lunch?');
        await minji.page.getByLabel('Answers').fill('Now\nLater');
        await button(minji, 'Ask everybody').click();
        await button(alex, 'Later: 0').click();
        await button(minji, 'Later: 1').waitFor();
        assert.deepEqual([...minji.problems, ...alex.problems], []);
        for (const {page} of [minji, alex]) await page.context().close();
      });

      it('knows nobody who has not signed in, and lets Alex create nothing', async () => {
        const post = (path: string, cookie: string) =>
          fetch(`${host.url}/my-backend${path}`, {
            method: 'POST',
            headers: {'content-type': 'application/json', cookie},
            body: JSON.stringify({type: 'VIDEO_CONFERENCE'}),
          });
        assert.equal((await post('/token', '')).status, 401);
        assert.equal((await post('/rooms', 'session=minji')).status, 401);
        const signedIn = await fetch(`${host.url}/sign-in/alex`, {redirect: 'manual'});
        const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
        assert.equal((await post('/rooms', cookie)).status, 403);
        assert.equal((await post('/token', cookie)).status, 200);
      });
    });
  }
});

async function freePort(): Promise<number> {
  const {port, close} = await listen(() => undefined);
  await close();
  return port;
}
