// How a room is shown: panels, keys, full screen.
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import {VicoloError} from '../../src/cloud/errors.js';
import '../../src/elements/vicolo-room.js';
import type {VicoloControls} from '../../src/elements/vicolo-controls.js';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import {en} from '../../src/elements/words/en.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {FakeMeeting} from '../fakes/fake-meeting.js';
import {until} from '../support/until.js';
import {focused, press} from './on-the-page.js';

async function pressWithCtrl(key: string): Promise<void> {
  await sendKeys({down: 'Control'});
  await sendKeys({press: key});
  await sendKeys({up: 'Control'});
}

describe('how <vicolo-room> shows a meeting', () => {
  afterEach(fixtureCleanup);

  async function theRoom(inside: TemplateResult = html``) {
    const meeting = new FakeMeeting([]);
    const room = await fixture<VicoloRoom>(html`
      <vicolo-room
        lang="en"
        room-id="42"
        start-muted
        start-camera-off
        without-memory
        .cloud=${fakeCloud([aRoom()])}
        .loadSdk=${meeting.loadSdk}
        >${inside}</vicolo-room
      >
    `);
    await room.join();
    await room.updateComplete;
    const controls = () => room.renderRoot.querySelector<VicoloControls>('vicolo-controls')!;
    await until('controls', () => controls().shadowRoot?.querySelector('.row'));
    const button = (name: string) => controls().renderRoot.querySelector<HTMLElement>(`[part~=${name}-button]`)!;
    const atRest = () => room.renderRoot.querySelector<HTMLElement>('.room')!.focus();
    return {room, button, atRest};
  }

  const PANELS = html`
    <div slot="panel" data-vicolo-panel="people" aria-label="Everybody"><button>one</button></div>
    <div slot="panel" data-vicolo-panel="notes" aria-label="Notes"><textarea autofocus></textarea></div>
  `;

  it('shows a panel of the page by its button, with the focus, and closes it by Escape', async () => {
    const {room, button} = await theRoom(PANELS);
    const [people, notes] = [...room.querySelectorAll<HTMLElement>('[data-vicolo-panel]')];
    expect([people!.hidden, notes!.hidden]).to.deep.equal([true, true]);
    button('people').focus();
    await press('Enter');
    expect([people!.hidden, notes!.hidden]).to.deep.equal([false, true]);
    expect(focused() === people, 'the focus is in the panel').to.equal(true);
    await press('Escape');
    expect(people!.hidden).to.equal(true);
    expect(focused() === button('people'), 'the focus is back').to.equal(true);
    room.panels.toggle('notes');
    expect(focused()!.localName).to.equal('textarea');
    room.panels.toggle('people');
    expect([people!.hidden, notes!.hidden]).to.deep.equal([false, true]);
  });

  it('closes the kit’s own panels by the button in their header, and gives the focus back', async () => {
    const {room, button} = await theRoom();
    for (const [name, tag] of [
      ['people', 'vicolo-participants'],
      ['chat', 'vicolo-chat'],
    ] as const) {
      button(name).focus();
      await press('Enter');
      const panel = () => room.renderRoot.querySelector<HTMLElement>(tag)!;
      const close = () => panel().shadowRoot?.querySelector<HTMLElement>('[part=close-button]');
      await until('a button', close);
      expect(close()!.ariaLabel).to.equal(en.hidePanel(en.panelNames[name]));
      close()!.focus();
      await press('Enter');
      expect([panel().hidden, room.panels.open.get()]).to.deep.equal([true, undefined]);
      await until('the focus back', () => focused() === button(name));
    }
  });

  it('closes a person’s menu by Escape, and the panel around it by the next', async () => {
    const {room, button} = await theRoom();
    button('people').focus();
    await press('Enter');
    const list = () => room.renderRoot.querySelector('vicolo-participants')!;
    const more = () => list().shadowRoot?.querySelector<HTMLElement>('.more');
    await until('a person', more);
    more()!.click();
    await until('the menu', () => focused()?.getRootNode() instanceof ShadowRoot && focused()?.closest('[popover]'));
    await press('Escape');
    await until('the focus back', () => focused() === more());
    expect(room.panels.open.get()).to.equal('people');
    await press('Escape');
    expect(room.panels.open.get()).to.equal(undefined);
  });

  it('forgets a panel that the page takes away, and finds one that it brings', async () => {
    const {room} = await theRoom(PANELS);
    const names = () => room.panels.registered.get().map(({name}) => name);
    const panel = room.querySelector<HTMLElement>('[data-vicolo-panel=notes]')!;
    room.panels.toggle('notes');
    panel.remove();
    await until('gone', () => !names().includes('notes'));
    expect(room.panels.open.get()).to.equal(undefined);
    room.append(panel);
    await until('there', () => names().includes('notes'));
  });

  it('takes keys while the focus is in the room, but not while somebody writes', async () => {
    const {room, atRest} = await theRoom(PANELS);
    const {microphone} = room.session;
    atRest();
    await press('m');
    await until('on', () => microphone.get().on);
    room.panels.toggle('notes');
    await press('m');
    expect(room.querySelector('textarea')!.value).to.equal('m');
    expect(microphone.get().wanted).to.equal(true);
    (document.activeElement as HTMLElement).blur();
    await press('m');
    expect(microphone.get().wanted, 'a letter alone, with the focus nowhere').to.equal(true);
  });

  it('takes keys with Ctrl also when the focus is nowhere, while it is the only room', async () => {
    const {room} = await theRoom();
    const {microphone} = room.session;
    room.shortcuts = {microphone: 'ctrl+m'};
    await room.updateComplete;
    (document.activeElement as HTMLElement | null)?.blur();
    await pressWithCtrl('m');
    await until('on', () => microphone.get().on);
    const other = document.createElement('vicolo-room');
    room.after(other);
    await pressWithCtrl('m');
    expect(microphone.get().wanted, 'two rooms').to.equal(true);
    other.remove();
    await pressWithCtrl('m');
    await until('off', () => !microphone.get().on);
  });

  it('can be told to use other keys, or none', async () => {
    const {room, button, atRest} = await theRoom();
    const {microphone, camera} = room.session;
    room.shortcuts = {microphone: 'k', camera: ''};
    await room.updateComplete;
    atRest();
    await press('m');
    await press('v');
    expect([microphone.get().wanted, camera.get().wanted]).to.deep.equal([false, false]);
    await press('k');
    await until('on', () => microphone.get().on);
    await until('said', () => button('microphone').getAttribute('aria-keyshortcuts') === 'K');
    room.withoutShortcuts = true;
    await room.updateComplete;
    await press('k');
    expect(microphone.get().wanted).to.equal(true);
    await until('unsaid', () => button('microphone').getAttribute('aria-keyshortcuts') === null);
  });

  it('fills the screen, the whole of it, and follows when the browser ends it', async () => {
    const {room, button} = await theRoom();
    button('fullscreen').focus();
    await press('Enter');
    await until('full', () => document.fullscreenElement === room);
    await until('said', () => button('fullscreen').ariaPressed === 'true');
    await document.exitFullscreen();
    await until('said', () => button('fullscreen').ariaPressed === 'false');
    await room.setFullscreen(false);
  });

  it('says when the browser refuses full screen', async () => {
    const {room} = await theRoom();
    room.requestFullscreen = () => Promise.reject(new TypeError('not now'));
    const error = await room.setFullscreen(true).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(VicoloError);
    expect(document.fullscreenElement).to.equal(null);
  });
});
