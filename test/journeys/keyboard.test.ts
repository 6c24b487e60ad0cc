// Through a meeting without a mouse.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {aJourney, seesPictureOf, type Journey, type Person} from './people.js';

describe('a meeting', () => {
  let journey: Journey;
  before(async () => {
    journey = await aJourney();
  });
  after(() => journey.end());

  const button = ({page}: Person, name: RegExp | string) => page.getByRole('button', {name, exact: true});

  it('by keyboard alone: create, enter, mute, leave', async () => {
    const person = await journey.person({path: '?as=Keyboard'});
    const {page} = person;
    /** Presses Tab until the control of that name has the focus. */
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 30; i++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
        });
        if (name.test(focused)) return;
      }
      assert.fail(`Tab never reached ${name}`);
    };
    await button(person, 'New room').waitFor();
    await tabTo(/^New room$/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Title').waitFor();
    await page.keyboard.type('By keyboard');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {name: 'By keyboard'}).waitFor();
    await tabTo(/^Join$/);
    await page.keyboard.press('Enter');
    await seesPictureOf(person, 'Keyboard');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'vicolo-room');
    await tabTo(/^Microphone$/);
    await page.keyboard.press('Space');
    await page.getByRole('button', {name: 'Microphone', exact: true, pressed: false}).waitFor();
    await page.keyboard.press('End'); // along the toolbar, to leaving
    await page.keyboard.press('Enter');
    await page.getByText('You left the room.').waitFor();
    await tabTo(/^Join again$/);
    assert.deepEqual(person.problems, []);
  });
});
