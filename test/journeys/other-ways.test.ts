// No devices, no network, sound blocked, a token that lives for a moment.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {disposeBots, sendBots} from '../../sandbox/bots/send-bots.js';
import type {Bot} from '../../sandbox/bots/bot.js';
import {aJourney, hearsSomething, seesPictureOf, type Journey, type Person} from './people.js';

describe('other ways through a meeting', () => {
  let journey: Journey;
  let bots: Bot[] = [];
  before(async () => {
    journey = await aJourney({tokenLifetime: 3});
  });
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.leave()));
  });
  after(async () => {
    await disposeBots();
    await journey.end();
  });

  const button = ({page}: Person, name: RegExp | string) => page.getByRole('button', {name, exact: true});

  async function roomWithBot() {
    const {cloud, liveKit} = journey.sandbox;
    const {id} = cloud.addRoom({appUserId: 'owner', title: 'With a bot'});
    const {url, key, secret} = liveKit;
    bots = await sendBots({url, key, secret, room: `room-${id}`, count: 1, takeTurns: false});
    return {id, name: bots[0]!.name};
  }

  it('in Korean', async () => {
    const person = await journey.person({path: '?as=민지', context: {locale: 'ko-KR'}});
    await button(person, '새 회의실').click();
    await person.page.getByLabel('제목').fill('첫 회의');
    await button(person, '회의실 만들기').click();
    await person.page.getByRole('heading', {name: '첫 회의'}).waitFor();
    await button(person, '참여하기').click();
    await button(person, '나가기').waitFor();
    // A token can end on its way, is renewed then, and the browser tells it all the same.
    const others = person.problems.filter((problem) => !problem.includes('status of 401'));
    assert.deepEqual(others, []);
  });

  it('with camera and microphone denied: joins, sees the other, and is told how to cure it', async () => {
    const {id, name} = await roomWithBot();
    const person = await journey.person({path: `?as=Denied&room=${id}`, devices: 'denied'});
    await button(person, 'Allow camera and microphone').click();
    await person.page.getByText('You can join all the same.').waitFor();
    await button(person, 'Join').click();
    await seesPictureOf(person, name);
    await person.page.getByRole('alert').getByText('Your browser did not allow it').first().waitFor();
    await person.page.getByRole('group', {name: /Denied.*camera off/}).waitFor();
  });

  it('with sound blocked by the browser: a button turns it on', async () => {
    const {id} = await roomWithBot();
    const person = await journey.person({path: `?as=Blocked&room=${id}`, devices: 'denied'});
    // Not by the lobby's button: a click would allow the sound, and so does whatever the driver itself evaluates.
    const {page} = person;
    const session = await page.context().newCDPSession(page);
    const {result} = await session.send('Runtime.evaluate', {
      expression: `(async () => {
        const room = document.querySelector('vicolo-room');
        const until = async (find) => {
          for (;;) {
            const found = find();
            if (found) return found;
            await new Promise(requestAnimationFrame);
          }
        };
        await customElements.whenDefined('vicolo-room');
        await until(() => room.roomId && document.querySelector('vicolo-connection').endpoint);
        Object.assign(room, {startMuted: true, startCameraOff: true});
        await room.join();
        const button = await until(() => room.shadowRoot.querySelector('[part~=sound-button]'));
        const {x, y, width, height} = button.getBoundingClientRect();
        return {x: x + width / 2, y: y + height / 2};
      })()`,
      userGesture: false,
      awaitPromise: true,
      returnByValue: true,
    });
    const {x, y} = result.value as {x: number; y: number};
    await page.mouse.click(x, y);
    await button(person, 'Turn sound on').waitFor({state: 'detached'});
    await hearsSomething(person);
  });

  it('without network: the list says so, and tries again', async () => {
    const person = await journey.person({path: '?as=Offline'});
    const {page} = person;
    await button(person, 'New room').waitFor();
    await page.context().setOffline(true);
    await button(person, 'Refresh').click();
    await page.getByText('Check your network').waitFor();
    await page.context().setOffline(false);
    await button(person, 'Try again').click();
    await page.getByText('Check your network').waitFor({state: 'detached'});
  });
});
