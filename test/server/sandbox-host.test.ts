// The sandbox's host app before real services: rooms through its backend, and webhooks of real people.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {disposeBots, sendBots} from '../../sandbox/bots/send-bots.js';
import {aJourney, seesPictureOf, type Journey, type Person} from '../journeys/people.js';

describe("the sandbox's host", () => {
  let journey: Journey;
  before(async () => {
    journey = await aJourney();
  });
  after(async () => {
    await disposeBots();
    await journey.end();
  });

  const button = ({page}: Person, name: RegExp | string) => page.getByRole('button', {name});
  const backend = (path: string, init: RequestInit = {}) =>
    fetch(`${journey.sandbox.url}/my-backend${path}`, {
      ...init,
      headers: {'content-type': 'application/json', ...init.headers},
    });

  async function sessionOf(name: string): Promise<Record<string, string>> {
    const answer = await backend('/session', {method: 'POST', body: JSON.stringify({name})});
    return {'x-session': ((await answer.json()) as {session: string}).session};
  }

  it('lets its staff create rooms through its backend, and no guest', async () => {
    const body = JSON.stringify({type: 'VIDEO_CONFERENCE', title: 'By staff'});
    const create = async (name: string) =>
      (await backend('/rooms', {method: 'POST', body, headers: await sessionOf(name)})).status;
    assert.deepEqual([await create('Minji'), await create('Guest 1'), await create('손님')], [201, 403, 403]);
    assert.equal((await backend('/rooms', {method: 'POST', body})).status, 401);
    assert.equal((await backend('/news')).status, 401);
  });

  it('gives whom the address of a foreign page names a token, which its own address takes, and nobody else', async () => {
    const token = (referer: string, headers: Record<string, string> = {}) =>
      backend('/token', {method: 'POST', headers: {referer, ...headers}});
    const {status, text} = await token('http://localhost:4200/?as=Minji').then(async (answer) => ({
      status: answer.status,
      text: await answer.text(),
    }));
    assert.equal(status, 200);
    const me = await fetch(`${journey.sandbox.url}/v2/members/me`, {headers: {authorization: `Bearer ${text}`}});
    assert.match(await me.text(), /"appUserId":"minji"/);
    for (const page of ['http://localhost:4200/', 'http://localhost:4200/?as=', 'no address'])
      assert.equal((await token(page)).status, 401, page);
    assert.equal((await token('http://localhost:4200/?as=Minji', {'x-session': 'ended'})).status, 401);
  });

  it('hears of real people who come and go, and of nobody who does not know the password', async () => {
    const {cloud, liveKit} = journey.sandbox;
    const room = cloud.addRoom({appUserId: 'owner', title: 'With bots'});
    const headers = await sessionOf('Alex');
    const forged = await backend('/webhooks', {
      method: 'POST',
      body: '{}',
      headers: {authorization: `Basic ${btoa('flipflop-cloud:guess')}`},
    });
    assert.equal(forged.status, 401);
    const [bot] = await sendBots({...liveKit, room: `room-${room.id}`, count: 1, takeTurns: false});
    await bot?.leave();
    const heard: string[] = [];
    for await (const line of linesOf(await backend('/news', {headers}))) {
      const {type, room, who} = JSON.parse(line) as Record<string, string>;
      if (room === 'With bots') heard.push(`${type} ${who}`);
      if (heard.length === 2) break;
    }
    assert.deepEqual(heard, [`VIDEO_ROOM_PARTICIPANT_JOINED ${bot?.name}`, `VIDEO_ROOM_PARTICIPANT_LEFT ${bot?.name}`]);
  });

  it('takes its people through the backend, from creating to leaving, without a member token', async () => {
    const minji = await journey.person({path: '?through=backend&as=Minji'});
    const asked: string[] = [];
    minji.page.on('request', (request) => asked.push(request.url()));
    await button(minji, 'New room').click();
    await minji.page.getByLabel('Title').fill('Through');
    await button(minji, 'Create room').click();
    await minji.page.getByRole('heading', {name: 'Through', exact: true}).waitFor();
    await button(minji, 'Join').click();
    await seesPictureOf(minji, 'Minji');
    await minji.page.getByText('What our backend hears').click();
    await minji.page
      .getByRole('listitem')
      .filter({hasText: 'PARTICIPANT_JOINED'})
      .filter({hasText: 'Through'})
      .waitFor();
    await button(minji, 'Leave').click();
    await minji.page.getByRole('listitem').filter({hasText: 'PARTICIPANT_LEFT'}).filter({hasText: 'Through'}).waitFor();
    assert.ok(asked.some((url) => url.includes('/my-backend/rooms')));
    assert.deepEqual(
      asked.filter((url) => url.startsWith(journey.sandbox.endpoint) || url.endsWith('/my-backend/token')),
      [],
    );
    assert.deepEqual(minji.problems, []);
  });

  it('lets a guest look and enter, but not create', async () => {
    const guest = await journey.person({path: '?through=backend&as=Guest'});
    await guest.page.getByText('Guest (guest)').waitFor();
    await guest.page.getByText('Members do not create rooms here.').waitFor();
    assert.equal(await button(guest, 'New room').count(), 0);
    await guest.page.getByRole('button', {name: /Through our backend/, pressed: true}).click();
    await guest.page.getByRole('button', {name: /Through our backend/, pressed: false}).waitFor();
    await guest.page.getByRole('button', {name: /By staff/}).click();
    await button(guest, 'Join').click();
    await seesPictureOf(guest, 'Guest');
  });
});

async function* linesOf(answer: Response): AsyncGenerator<string> {
  let rest = '';
  for await (const text of answer.body!.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter(Boolean);
  }
}
