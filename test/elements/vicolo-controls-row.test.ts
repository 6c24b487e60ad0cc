// The row of controls: what fits, what is in the menu, and the keyboard.
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {viewOf} from '../../src/binding/room-view.js';
import '../../src/elements/vicolo-controls.js';
import type {VicoloControls} from '../../src/elements/vicolo-controls.js';
import type {VicoloMenu} from '../../src/elements/vicolo-menu.js';
import {en} from '../../src/elements/words/en.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, focused, press, tabTo} from './on-the-page.js';

describe('the row of <vicolo-controls>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function theRow({width = 900, inside = html``, names = '', dir = 'ltr'} = {}) {
    session = aSession().session;
    await session.join();
    viewOf(session).panels.register({name: 'people'});
    const box = await fixture<HTMLElement>(html`
      <div dir=${dir} style="inline-size: ${width}px">
        <vicolo-controls lang="en" .session=${session} .controls=${names || undefined}
          >${inside as TemplateResult}</vicolo-controls
        >
      </div>
    `);
    const controls = box.querySelector<VicoloControls>('vicolo-controls')!;
    const buttons = () => [...controls.renderRoot.querySelectorAll<HTMLButtonElement>('.row [data-stop]')];
    const inRow = () => buttons().map((button) => button.closest<HTMLElement>('[data-name]')!.dataset['name']);
    const button = (name: string) => controls.renderRoot.querySelector<HTMLButtonElement>(`[part~=${name}-button]`)!;
    const menu = () => controls.renderRoot.querySelector<VicoloMenu>('vicolo-menu')!;
    const lines = () => [...(menu().shadowRoot?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    const resize = async (to: number) => {
      box.style.inlineSize = `${String(to)}px`;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await controls.updateComplete;
    };
    const open = async (name: string) => {
      button(name).click();
      await until('the menu', () => menu().open);
    };
    return {controls, buttons, inRow, button, menu, lines, resize, open, session};
  }

  it('holds on one line what fits, at every width, with microphone and leaving always', async () => {
    const {controls, inRow, resize} = await theRow();
    let last = '';
    for (let width = 900; width >= 200; width -= 7) {
      await resize(width);
      const row = controls.renderRoot.querySelector<HTMLElement>('.row')!;
      expect(row.scrollWidth <= row.clientWidth || inRow().length === 3, `fits at ${String(width)}`).to.equal(true);
      expect(inRow(), `at ${String(width)}`).to.include.members(['microphone', 'leave']);
      last = inRow().join(' ');
    }
    expect(last).to.equal('microphone more leave');
  });

  it('is the same on the way back', async () => {
    const {inRow, resize} = await theRow();
    const seen = new Map<number, string>();
    for (let width = 700; width >= 220; width -= 20) {
      await resize(width);
      seen.set(width, inRow().join(' '));
    }
    for (let width = 220; width <= 700; width += 20) {
      await resize(width);
      expect(inRow().join(' '), String(width)).to.equal(seen.get(width));
    }
  });

  it('has all of it in the row or in the menu', async () => {
    const {inRow, lines, resize, open} = await theRow();
    const all = inRow().filter((name) => name !== 'layout');
    await resize(280);
    await open('more');
    const names = [...inRow(), ...lines().map((line) => line.dataset['item'])];
    expect(names).to.include.members(all);
    expect(names, 'layouts, one by one').to.include.members(['auto', 'grid', 'speaker', 'sidebar']);
  });

  it('is accessible with its menus open, and in the narrow', async () => {
    const {controls, resize, open, menu} = await theRow({
      inside: html`<button slot="menu">Help</button><button slot="middle">Hand</button>`,
    });
    await open('layout');
    await expectAccessible(controls, 'layout');
    menu().hide();
    await resize(280);
    await open('more');
    await expectAccessible(controls, 'more');
  });

  it('does by a line of the menu what the button does, and gives the focus back', async () => {
    const {lines, open, button, menu, session: one} = await theRow({width: 230});
    await open('more');
    expect(focused() === lines()[0], 'the focus is in the menu').to.equal(true);
    lines()
      .find((line) => line.dataset['item'] === 'people')!
      .click();
    expect(viewOf(one).panels.open.get()).to.equal('people');
    expect(menu().open).to.equal(false);
    expect(focused() === button('more'), 'the focus is back').to.equal(true);
    await open('more');
    await press('Escape');
    expect(menu().open).to.equal(false);
    await open('more');
    button('more').click();
    expect(menu().open, 'a second click closes it').to.equal(false);
  });

  it('chooses a layout by keyboard, and shows which one holds', async () => {
    const {open, lines, session: one} = await theRow();
    await open('layout');
    const checked = () =>
      lines()
        .filter((line) => line.ariaChecked === 'true')
        .map((line) => line.dataset['item']);
    expect(checked()).to.deep.equal(['auto']);
    await press('ArrowDown');
    await press('s');
    await press('Enter');
    expect(one.stage.layout.get()).to.equal('speaker');
    await open('layout');
    expect(checked()).to.deep.equal(['speaker']);
    expect(focused() === lines()[2], 'opened at what holds').to.equal(true);
  });

  it('takes the page’s own lines into the menu', async () => {
    const said: string[] = [];
    const {open, menu} = await theRow({
      inside: html`<button slot="menu" @click=${() => said.push('help')}>Help</button>`,
    });
    await open('more');
    expect(focused()!.textContent).to.equal('Help');
    expect(focused()!.role).to.equal('menuitem');
    await press('Enter');
    expect([said, menu().open]).to.deep.equal([['help'], false]);
  });

  it('is a toolbar: one stop for Tab, arrows along all of it, also the page’s own buttons', async () => {
    const {buttons, button} = await theRow({inside: html`<button slot="start">Own</button>`});
    await tabTo(button('microphone'));
    expect(buttons().filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    await press('ArrowRight');
    expect(focused() === button('camera')).to.equal(true);
    await press('Home');
    expect(focused()!.textContent).to.equal('Own');
    await press('ArrowLeft');
    expect(focused() === button('leave'), 'round').to.equal(true);
    expect(buttons().find(({tabIndex}) => tabIndex === 0) === button('leave'), 'Tab comes back here').to.equal(true);
  });

  it('turns its arrows round where one writes from right to left', async () => {
    const {button} = await theRow({dir: 'rtl'});
    await tabTo(button('microphone'));
    await press('ArrowLeft');
    expect(focused() === button('camera')).to.equal(true);
  });

  it('keeps the focus when the focused button goes into the menu', async () => {
    const {button, resize} = await theRow();
    button('layout').focus();
    await resize(250);
    await until('the focus at the menu', () => focused() === button('more'));
  });

  it('has the buttons that the page names, in its order, and warns once of names that it does not know', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => said.push(text);
    try {
      const {inRow, controls} = await theRow({names: 'camera micro microphone leave'});
      expect(inRow()).to.deep.equal(['camera', 'microphone', 'leave']);
      controls.controls = 'leave micro';
      await controls.updateComplete;
      expect(inRow()).to.deep.equal(['leave']);
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('"micro"').and.to.contain('microphone, camera, screen');
  });

  it('shows a panel’s button only while there is such a panel', async () => {
    const {inRow, controls, button, session: one} = await theRow();
    expect(inRow()).to.include('people').and.not.to.include('chat');
    const forget = viewOf(one).panels.register({name: 'notes', label: 'Notes'});
    await controls.updateComplete;
    expect(button('notes').ariaLabel).to.equal('Notes');
    button('notes').click();
    await controls.updateComplete;
    expect(button('notes').ariaPressed).to.equal('true');
    forget();
    await controls.updateComplete;
    expect(inRow()).not.to.include('notes');
  });

  it('shows keys where a room listens for them', async () => {
    const {controls, button, session: one} = await theRow();
    expect(button('microphone').getAttribute('aria-keyshortcuts')).to.equal(null);
    viewOf(one).shortcuts.set({microphone: 'ctrl+d'});
    await controls.updateComplete;
    expect(button('microphone').getAttribute('aria-keyshortcuts')).to.equal('Control+D');
    expect(button('microphone').nextElementSibling!.textContent).to.equal(`${en.turnOnMicrophone}Ctrl+D`);
  });
});
