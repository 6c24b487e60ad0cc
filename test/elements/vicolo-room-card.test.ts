import {expect, fixture, html} from '@open-wc/testing';
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import '../../src/elements/vicolo-room-card.js';
import type {VicoloRoomCard} from '../../src/elements/vicolo-room-card.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {VideoRoom} from '../../src/cloud/wire.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {next, until} from '../support/until.js';
import {expectAccessible, Gathered} from './on-the-page.js';

describe('<vicolo-room-card>', () => {
  async function aCard(rooms: VideoRoom[] = [aRoom()], change: Partial<Cloud> = {}, lang = 'en') {
    const card = await fixture<VicoloRoomCard>(
      html`<vicolo-room-card lang=${lang} room-id="42" .cloud=${fakeCloud(rooms, change)}></vicolo-room-card>`,
    );
    const get = <T extends HTMLElement>(selector: string) => card.renderRoot.querySelector<T>(selector);
    return {card, get, text: () => card.renderRoot.textContent!};
  }

  it('shows a room, is accessible, and has every part of its documentation', async () => {
    const gathered = new Gathered();
    const {card, get, text} = await aCard([aRoom({description: 'Bring numbers.', policy: {hasPassword: true}})]);
    gathered.look(await fixture(html`<vicolo-room-card></vicolo-room-card>`));
    await until('the room', () => get('[part~=enter-button]'));
    gathered.look(card);
    for (const words of ['Weekly planning', '김민지', en.state.live, en.needsPassword, 'Bring numbers.', en.enter]) {
      expect(text()).to.contain(words);
    }
    await gathered.expectAllOf('vicolo-room-card');
    await expectAccessible(card, 'with a room');
  });

  it('tells the page who wants to enter which room', async () => {
    const {card, get} = await aCard([aRoom()], {}, 'ko');
    await until('the button', () => get('[part~=enter-button]')?.textContent.includes(ko.enter));
    const chosen = next(card, 'vicolo-room-select');
    get('[part~=enter-button]')!.click();
    expect((await chosen).room.id).to.equal(42);
  });

  it('says what is wrong, tells the page, and tries again', async () => {
    const rooms = [aRoom()];
    let working = false;
    const getRoom: Cloud['getRoom'] = (ref) =>
      working ? fakeCloud(rooms).getRoom(ref) : Promise.reject(new VicoloError('network', 'As the test wants.'));
    const card = document.createElement('vicolo-room-card');
    const failed = next(card, 'vicolo-rooms-error');
    Object.assign(card, {roomId: 42, cloud: fakeCloud(rooms, {getRoom})});
    await fixture(html`<div>${card}</div>`);
    expect(await failed).to.include({task: 'read', code: 'network', retryable: true});
    const inside = card.shadowRoot!;
    await until('words', () => inside.textContent.includes(en.error.network));
    await expectAccessible(card, 'after a failure');
    working = true;
    inside.querySelector<HTMLElement>('[part~=message] button')!.click();
    await until('the room', () => inside.textContent.includes('Weekly planning'));
    expect(inside.textContent).not.to.contain(en.error.network);
  });

  it('follows the room while it is on the page', async () => {
    const rooms = [aRoom({videoRoomState: 'LIVE_INACTIVE'})];
    const {card, text} = await aCard(rooms);
    card.refreshEvery = 0.02;
    await until('the room', () => text().includes(en.state.idle));
    rooms[0] = aRoom({title: 'Renamed'});
    await until('the change', () => text().includes('Renamed') && text().includes(en.state.live));
    rooms.splice(0, 1);
    await until('the end', () => text().includes(en.error['room-not-found']));
  });

  it('waits while no room and no service is named', async () => {
    const card = await fixture<VicoloRoomCard>(html`<vicolo-room-card endpoint="sandbox"></vicolo-room-card>`);
    expect(card.renderRoot.textContent).to.contain(en.waitingForSignIn);
    await expectAccessible(card, 'waiting');
  });
});
