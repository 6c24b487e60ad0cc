// Whoever leads a meeting of five, through the host's backend and the real media server: who is let in, muted, asked,
// recorded, sent out, and how it ends for everybody.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {disposeBots, sendBots} from '../../sandbox/bots/send-bots.js';
import {aJourney, seesPictureOf, type Journey, type Person} from './people.js';

describe('leading a meeting', () => {
  let journey: Journey;
  let minji: Person;
  let alex: Person;
  let others: string[];
  let bots: Awaited<ReturnType<typeof sendBots>> = [];

  const button = ({page}: Person, name: RegExp | string) => page.getByRole('button', {name});
  const says = ({page}: Person, text: RegExp | string) => page.getByText(text).first().waitFor();
  const knocks = () => button(alex, /^(Join|Join again|Try again)$/).click();

  /** Opens Alex's menu in the list of people, and clicks at something in it. */
  async function withAlex(...names: string[]): Promise<void> {
    await minji.page.getByRole('list', {name: 'People'}).getByRole('button', {name: 'Options for Alex'}).click();
    const menu = minji.page.getByRole('dialog', {name: 'Options for Alex'});
    for (const name of names) await menu.getByRole('button', {name, exact: true}).click();
  }

  before(async () => {
    journey = await aJourney();
    const {cloud, liveKit} = journey.sandbox;
    cloud.ensureMember({appUserId: 'minji', appUserName: 'Minji'});
    const room = cloud.addRoom({appUserId: 'minji', title: 'Board', manuallyApproval: true});
    bots = await sendBots({...liveKit, room: `room-${room.id}`, count: 3, takeTurns: false});
    others = bots.map(({name}) => name);
    const path = (name: string) => `?through=backend&as=${name}&room=${room.id}`;
    minji = await journey.person({path: path('Minji')});
    alex = await journey.person({path: path('Alex')});
    await button(minji, 'Join').click();
    await seesPictureOf(minji, 'Minji');
  });
  after(async () => {
    await Promise.all(bots.map((bot) => bot.leave())); // or their sound would keep the process alive
    await disposeBots();
    await journey.end();
  });

  it('keeps people waiting until they are let in', async () => {
    await knocks();
    await says(alex, 'Waiting to be let in…');
    await says(minji, 'Alex is waiting to be let in');
    await button(alex, 'Stop waiting').click();
    await button(alex, 'Join').waitFor();
    await minji.page.getByText('Alex is waiting to be let in').waitFor({state: 'detached'});
    await knocks();
    await button(minji, 'Let in').click();
    await seesPictureOf(minji, 'Alex');
    await seesPictureOf(alex, 'Minji');
  });

  it('mutes, and asks to unmute', async () => {
    await minji.page.getByRole('button', {name: 'People'}).click();
    await withAlex('Mute');
    await button(alex, 'Microphone').and(alex.page.locator('[aria-pressed=false]')).waitFor();
    await withAlex('Ask to unmute');
    await says(alex, 'The host asks you to unmute.');
    await minji.page.keyboard.press('Escape');
    await button(alex, 'Unmute').click();
    await button(alex, 'Microphone').and(alex.page.locator('[aria-pressed=true]')).waitFor();
  });

  it('mutes everybody else', async () => {
    await button(minji, 'Mute all').click();
    for (const name of [...others, 'Alex'])
      await minji.page.getByRole('group', {name: new RegExp(`${name}.*muted`)}).waitFor();
    await button(minji, 'Microphone').and(minji.page.locator('[aria-pressed=true]')).waitFor();
  });

  it('talks with all of them meanwhile: by hand, reaction and chat', async () => {
    await button(alex, 'Hand').click();
    await says(minji, 'Alex raised a hand');
    await button(alex, 'Chat').click();
    await alex.page.getByRole('textbox').fill('Am I heard?');
    await alex.page.keyboard.press('Enter');
    await says(minji, 'New message from Alex');
    await button(minji, /^Chat/).click();
    await says(minji, 'Am I heard?');
    await button(minji, 'People').click();
  });

  it('records, and everybody sees it', async () => {
    await button(minji, 'Start recording').click();
    for (const person of [minji, alex]) {
      await says(person, 'This meeting is being recorded.');
      await says(person, /^Recording$/);
    }
    await button(minji, 'Stop recording').click();
    for (const person of [minji, alex]) await says(person, 'The recording has ended.');
  });

  it('sends somebody out, who has to knock again, and can be turned away', async () => {
    await withAlex('Remove from the room', 'Remove from the room');
    await says(alex, 'The host removed you from the room.');
    await knocks();
    await says(alex, 'Waiting to be let in…');
    await button(minji, 'Turn Alex away').click();
    await says(alex, 'You were not let in.');
  });

  it('ends it for all', async () => {
    await button(minji, 'End for all').click();
    await button(minji, 'End for all').click();
    await button(minji, /^(Join|Join again)$/).waitFor();
    assert.deepEqual(
      [...minji.problems, ...alex.problems].filter((line) => !/403|data ?channel/i.test(line)), // the SDK's own words about who is sent out,
      [],
    );
  });
});
