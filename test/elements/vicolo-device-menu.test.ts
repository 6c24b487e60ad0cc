import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-device-menu.js';
import '../../src/elements/vicolo-sound-test.js';
import type {VicoloDeviceMenu} from '../../src/elements/vicolo-device-menu.js';
import type {VicoloSoundTest} from '../../src/elements/vicolo-sound-test.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {DeviceKind} from '../../src/session/device-access.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {FakeDevices} from '../fakes/fake-devices.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, focused, Gathered, press, tabTo} from './on-the-page.js';

describe('<vicolo-device-menu>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function aMenu(
    kind: DeviceKind = 'microphone',
    {devices = new FakeDevices('granted'), lang = 'en', withLabel = false} = {},
  ) {
    const made = aSession({devices});
    session = made.session;
    const menu = await fixture<VicoloDeviceMenu>(html`
      <vicolo-device-menu lang=${lang} kind=${kind} ?with-label=${withLabel} .session=${session}></vicolo-device-menu>
    `);
    await until('the devices', () => made.session.devices.outlook.get());
    await menu.updateComplete;
    const opener = () => menu.renderRoot.querySelector<HTMLButtonElement>('[part~=button]')!;
    const list = () => menu.renderRoot.querySelector<HTMLElement>('[role=menu]')!;
    const items = () => [...menu.renderRoot.querySelectorAll<HTMLElement>('[role=menuitemradio]')];
    const ticked = () =>
      items()
        .filter((item) => item.ariaChecked === 'true')
        .map((item) => item.textContent!.trim());
    const isOpen = () => list().matches(':popover-open');
    const open = async () => {
      opener().click();
      await until('the menu', isOpen);
      await menu.updateComplete;
    };
    return {...made, devices, menu, opener, list, items, ticked, isOpen, open};
  }

  it('has every part of its documentation', async () => {
    const {menu, open, session: one} = await aMenu('camera');
    one.devices.setBackgrounds({
      load: () => Promise.reject(new Error('Nobody chooses.')),
      assetPaths: {tasksVisionFileSet: '/wasm', modelAssetPath: '/model.tflite'},
    });
    await until('the offer', () => one.devices.backgrounds.get());
    await open();
    const gathered = new Gathered();
    gathered.look(menu);
    await gathered.expectAllOf('vicolo-device-menu');
  });

  it('stands alone, without a session, and does not throw', async () => {
    const menu = await fixture<VicoloDeviceMenu>(html`<vicolo-device-menu></vicolo-device-menu>`);
    menu.renderRoot.querySelector('button')!.click();
    await until('open', () => menu.renderRoot.querySelector(':popover-open'));
    await expectAccessible(menu, 'alone');
  });

  it('lists the devices with a tick at the one in use', async () => {
    const {items, ticked, open, opener, menu} = await aMenu();
    expect(opener().getAttribute('aria-expanded')).to.equal('false');
    expect(items(), 'what is in it comes when it is opened').to.deep.equal([]);
    await open();
    expect(items().map((item) => item.textContent!.trim())).to.deep.equal([
      'Default - Desk microphone',
      'Desk microphone',
      'Headset',
    ]);
    expect(ticked()).to.deep.equal(['Default - Desk microphone']);
    expect(opener().getAttribute('aria-expanded')).to.equal('true');
    expect(opener().getAttribute('aria-label')).to.equal(`${en.chooseDevice.microphone}: Default - Desk microphone`);
    await expectAccessible(menu, 'open');
  });

  it('chooses by a click, closes, and shows it', async () => {
    const {items, ticked, open, opener, session: one, isOpen, menu} = await aMenu('microphone', {withLabel: true});
    await open();
    items()[2]!.click();
    await until('chosen', () => one.devices.state.get().microphone === 'headset');
    await menu.updateComplete;
    expect(isOpen()).to.equal(false);
    expect(opener().textContent!.trim()).to.equal('Headset');
    await open();
    expect(ticked()).to.deep.equal(['Headset']);
  });

  it('is used by keyboard alone', async () => {
    const {items, opener, session: one, isOpen} = await aMenu();
    await tabTo(opener());
    await press('ArrowDown');
    await until('the first has the focus', () => focused() === items()[0]);
    await press('ArrowUp');
    expect(focused() === items()[2], 'round the top').to.equal(true);
    await press('Home');
    await press('ArrowDown');
    expect(focused() === items()[1]).to.equal(true);
    await press('End');
    expect(focused() === items()[2]).to.equal(true);
    await press('Escape');
    await until('closed', () => !isOpen());
    expect(focused() === opener(), 'the focus is back').to.equal(true);
    await press('Enter');
    await until('open', isOpen);
    await press('End');
    await press('Enter');
    await until('chosen', () => one.devices.state.get().microphone === 'headset');
  });

  it('stays true as devices come and go', async () => {
    const {items, open, devices, menu, session: one} = await aMenu();
    await open();
    devices.remove('headset');
    await until('one less', () => one.devices.state.get().microphones.length === 2);
    await menu.updateComplete;
    expect(items().length).to.equal(2);
    devices.remove('default', 'desk');
    await until('none', () => one.devices.state.get().microphones.length === 0);
    await menu.updateComplete;
    expect(menu.renderRoot.textContent).to.contain(en.noDevice.microphone);
    await expectAccessible(menu, 'empty');
  });

  it('has numbers for devices without names, and says why', async () => {
    const {
      items,
      open,
      list,
      devices,
      menu,
      session: one,
    } = await aMenu('camera', {devices: new FakeDevices('prompt')});
    await open();
    expect(items().map((item) => item.textContent!.trim())).to.deep.equal([
      en.unnamedDevice.camera(1),
      en.unnamedDevice.camera(2),
    ]);
    expect(list().textContent).to.contain(en.allowToSeeNames);
    devices.permit('granted');
    await until('names', () => one.devices.state.get().cameras[0]?.label);
    await menu.updateComplete;
    expect(items()[0]!.textContent!.trim()).to.equal('Front camera');
    expect(list().textContent).not.to.contain(en.allowToSeeNames);
  });

  it('shows nothing where nobody may choose a speaker', async () => {
    const devices = new FakeDevices('granted');
    devices.remove('default', 'headset');
    const {menu} = await aMenu('speaker', {devices});
    expect(menu.renderRoot.querySelector('button') === null).to.equal(true);
  });

  it('speaks Korean', async () => {
    const {opener} = await aMenu('camera', {lang: 'ko'});
    expect(opener().getAttribute('aria-label')).to.equal(`${ko.chooseDevice.camera}: Front camera`);
  });
});

describe('<vicolo-sound-test>', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  it('plays once at a time, and says that it does', async () => {
    const test = await fixture<VicoloSoundTest>(html`<vicolo-sound-test with-label></vicolo-sound-test>`);
    const button = test.renderRoot.querySelector('button')!;
    expect(button.getAttribute('aria-label')).to.equal(en.testSound);
    await expectAccessible(test, 'quiet');
    button.click();
    await test.updateComplete;
    expect(button.getAttribute('aria-busy')).to.equal('true');
    expect(button.getAttribute('aria-label')).to.equal(en.testingSound);
    button.click();
    await until('silence', () => button.getAttribute('aria-busy') === 'false');
    const gathered = new Gathered();
    gathered.look(test);
    await gathered.expectAllOf('vicolo-sound-test');
  });
});
