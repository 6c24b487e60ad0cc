import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-participant-tile.js';
import type {VicoloParticipantTile} from '../../src/elements/vicolo-participant-tile.js';
import {en} from '../../src/elements/words/en.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, focused, press, tabTo} from './on-the-page.js';

describe('a tile of a call', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function aTile(identity = 'minji') {
    const made = aSession({people: [{identity: 'minji', name: 'Minji', camera: 'on'}]});
    session = made.session;
    await session.join();
    const participant = session.participants.get().find((one) => one.identity === identity)!;
    const tile = await fixture<VicoloParticipantTile>(html`
      <vicolo-participant-tile
        lang="en"
        style="inline-size: 320px"
        .session=${session}
        .participant=${participant}
      ></vicolo-participant-tile>
    `);
    const base = () => tile.renderRoot.querySelector<HTMLElement>('.base')!;
    const options = () => tile.renderRoot.querySelector<HTMLElement>('[part=options-button]')!;
    const menu = () => tile.renderRoot.querySelector('vicolo-menu');
    const line = (name: string) => menu()!.renderRoot.querySelector<HTMLElement>(`[data-item=${name}]`);
    const opened = () => until('the menu', () => menu()?.open);
    const {stage, sound} = session;
    return {tile, base, options, menu, line, opened, stage, sound};
  }

  const double = (element: HTMLElement) => element.dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));

  it('is pinned by a double click, says so, and is let go by another', async () => {
    const {tile, base, stage} = await aTile();
    double(base());
    expect(stage.pins.get()).to.deep.equal(['minji:camera']);
    await tile.updateComplete;
    expect(base().ariaLabel).to.contain(en.pinned);
    expect(tile.matches(':state(pinned)')).to.equal(true);
    double(base());
    expect(stage.pins.get()).to.deep.equal([]);
  });

  it('has a menu that a keyboard opens and uses; the focus comes back', async () => {
    const {tile, options, menu, opened, line, stage} = await aTile();
    await tabTo(options());
    await press('Enter');
    await opened();
    await expectAccessible(tile, 'with its menu');
    expect(focused() === line('pin')).to.equal(true);
    await press('Enter');
    expect(stage.pins.get()).to.deep.equal(['minji:camera']);
    expect(menu() === null, 'the menu is gone').to.equal(true);
    expect(focused() === options()).to.equal(true);
  });

  it('opens its menu by the secondary click, in place of the browser’s, and no second one', async () => {
    const {tile, base, opened} = await aTile();
    const click = () => {
      const event = new MouseEvent('contextmenu', {button: 2, bubbles: true, composed: true, cancelable: true});
      base().dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(click()).to.equal(true);
    await opened();
    expect(click()).to.equal(true);
    expect(tile.renderRoot.querySelectorAll('vicolo-menu').length).to.equal(1);
  });

  it('opens its menu under a finger that is held still, not under one that moves', async () => {
    const {base, opened, menu} = await aTile();
    const touch = (type: string, clientX: number) =>
      base().dispatchEvent(new PointerEvent(type, {pointerType: 'touch', clientX, bubbles: true, composed: true}));
    touch('pointerdown', 10);
    touch('pointermove', 40);
    touch('pointerup', 40);
    touch('pointerdown', 10);
    touch('pointermove', 12);
    expect(menu() === null).to.equal(true);
    await opened();
  });

  it('makes one person quieter on this page', async () => {
    const {options, opened, line, sound} = await aTile();
    options().click();
    await opened();
    expect(line('volume-100')!.ariaChecked).to.equal('true');
    line('volume-25')!.click();
    expect(sound.volumeOf('minji')).to.equal(0.25);
  });

  it('hides the own picture, which has no volume', async () => {
    const {options, opened, line, stage} = await aTile('alex');
    options().click();
    await opened();
    expect(line('volume-100')).to.equal(null);
    line('hide-self')!.click();
    expect(stage.selfView.get()).to.equal('hidden');
  });

  it('closes by its button, by Escape and by a press elsewhere', async () => {
    const {options, opened, menu} = await aTile();
    options().click();
    await opened();
    options().click();
    expect(menu()).to.equal(null);
    options().click();
    await opened();
    await press('Escape');
    expect(menu()).to.equal(null);
    options().click();
    await opened();
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    expect(menu()).to.equal(null);
  });
});
