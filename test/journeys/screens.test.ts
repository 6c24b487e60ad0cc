// What screen readers are given of each main screen, kept beside this test and read by people when it changes:
// VICOLO_UPDATE=1 node --import=tsx --test test/journeys/screens.test.ts writes it anew.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {aJourney, seesPictureOf, signIn, type Journey, type Person} from './people.js';

describe('the accessibility tree', () => {
  let journey: Journey;
  let minji: Person;
  before(async () => {
    journey = await aJourney();
    const {cloud} = journey.sandbox;
    cloud.ensureMember({appUserId: 'minji', appUserName: 'Minji'});
    cloud.addRoom({appUserId: 'minji', title: 'Weekly planning', description: 'What is next'});
    minji = await journey.person({context: {timezoneId: 'UTC'}});
    await signIn(minji, 'Minji');
  });
  after(() => journey.end());

  const button = (name: RegExp | string) => minji.page.getByRole('button', {name});

  /** Times pass, a fake microphone beeps now and then, and a machine has devices of its own. */
  const calm = (tree: string) =>
    `${tree
      .replace(/\d+:\d\d( [AP]M)?/g, '0:00')
      .replace(/(Created|Opened) .*?(?=["\n])/g, '$1 …')
      .replaceAll(' , speaking', '')
      .replace(/Fake [\w ]+ \d/g, 'Fake device')
      .trimEnd()}\n`;

  async function isAsReviewed(name: string, selector: string): Promise<void> {
    const file = new URL(`./screens/${name}.txt`, import.meta.url);
    const tree = calm(await minji.page.locator(selector).ariaSnapshot());
    if (process.env['VICOLO_UPDATE']) writeFileSync(file, tree);
    assert.ok(existsSync(file), `${name}.txt is missing: see the first lines of this test.`);
    assert.equal(tree, readFileSync(file, 'utf8'));
  }

  it('of the list', async () => {
    await button(/Weekly planning/)
      .first()
      .waitFor();
    await isAsReviewed('list', 'vicolo-room-list');
  });

  it('of the form', async () => {
    await button('New room').click();
    await minji.page.getByLabel('Title').waitFor();
    await isAsReviewed('form', 'role=dialog');
    await minji.page.keyboard.press('Escape');
  });

  it('of the lobby', async () => {
    await button(/^Weekly planning/)
      .first()
      .click();
    await minji.page.locator('vicolo-preview video').waitFor();
    await button('Choose a camera').waitFor();
    await isAsReviewed('lobby', 'vicolo-lobby');
  });

  it('of the meeting', async () => {
    await button('Join').click();
    await seesPictureOf(minji, 'Minji');
    await minji.page
      .locator('vicolo-meeting-clock')
      .getByText(/\d:\d\d/)
      .waitFor();
    await isAsReviewed('meeting', 'vicolo-room');
  });

  it('of the people', async () => {
    await button('People').click();
    await button('End for all').waitFor();
    await isAsReviewed('people', 'vicolo-participants');
  });

  it('of the chat', async () => {
    await button('Chat').click();
    await minji.page.getByRole('textbox').fill('Hello');
    await minji.page.keyboard.press('Enter');
    await minji.page.getByRole('log').getByText('Hello').waitFor();
    await minji.page.getByText('Sending…').waitFor({state: 'detached'});
    await isAsReviewed('chat', 'vicolo-chat');
  });
});
