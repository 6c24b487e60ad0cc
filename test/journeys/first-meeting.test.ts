// What the README promises: two people, two windows, one meeting.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {aJourney, hearsSomething, seesPictureOf, signIn, type Journey, type Person} from './people.js';

describe('a first meeting', () => {
  let journey: Journey;
  let minji: Person;
  let alex: Person;
  before(async () => {
    journey = await aJourney();
    minji = await journey.person();
    alex = await journey.person();
  });
  after(() => journey.end());

  const button = ({page}: Person, name: RegExp | string) => page.getByRole('button', {name, exact: true});

  it('both sign in and see that there is no room yet', async () => {
    await signIn(minji, 'Minji');
    await signIn(alex, 'Alex');
    for (const {page} of [minji, alex]) await page.getByText('No rooms yet').waitFor();
  });

  it('one creates a room and enters it', async () => {
    await button(minji, 'New room').click();
    await minji.page.getByLabel('Title').fill('First meeting');
    await button(minji, 'Create room').click();
    await minji.page.getByRole('heading', {name: 'First meeting'}).waitFor();
    await button(minji, 'Join').click();
    await seesPictureOf(minji, 'Minji');
  });

  it('the other finds it in the list, live, and enters it', async () => {
    await button(alex, 'Refresh').click();
    const room = button(alex, /First meeting/);
    await room.waitFor();
    await alex.page.getByText('Live', {exact: true}).waitFor();
    await room.click();
    await button(alex, 'Join').click();
  });

  it('they see and hear each other', async () => {
    await seesPictureOf(alex, 'Minji');
    await seesPictureOf(minji, 'Alex');
    await Promise.all([hearsSomething(alex), hearsSomething(minji)]);
  });

  it('one mutes, and the other sees it', async () => {
    await button(minji, 'Microphone').click();
    await alex.page.getByRole('group', {name: /Minji.*muted/}).waitFor();
    await minji.page.getByRole('button', {name: 'Microphone', exact: true, pressed: false}).waitFor();
    await button(minji, 'Camera').click();
    await alex.page.getByRole('group', {name: /Minji.*camera off/}).waitFor();
  });

  it('one leaves, and the other sees it', async () => {
    await button(minji, 'Leave').click();
    await minji.page.getByText('You left the room.').waitFor();
    await alex.page.getByText('1 person').waitFor();
  });

  it('reloading shows the same room again', async () => {
    await minji.page.reload();
    await minji.page.getByRole('heading', {name: 'First meeting'}).waitFor();
  });

  it('nothing went wrong on the way, and no token is to be found in the page', async () => {
    for (const {page, problems} of [minji, alex]) {
      assert.deepEqual(problems, []);
      const found = await page.evaluate(() => {
        const texts = [JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}), location.href];
        const visit = (root: Document | ShadowRoot) => {
          texts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
          for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
        };
        visit(document);
        return texts
          .join('\n')
          .match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/)?.[0]
          .slice(0, 12);
      });
      assert.equal(found, undefined);
    }
  });
});
