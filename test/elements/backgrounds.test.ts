// What people see of backgrounds: in the camera's menu, beside the preview, and in the room.
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-background-notice.js';
import '../../src/elements/vicolo-device-menu.js';
import '../../src/elements/vicolo-preview.js';
import type {VicoloBackgroundNotice} from '../../src/elements/vicolo-background-notice.js';
import type {VicoloDeviceMenu} from '../../src/elements/vicolo-device-menu.js';
import type {VicoloPreview} from '../../src/elements/vicolo-preview.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {BackgroundSettings} from '../../src/session/backgrounds/settings.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {FakeDevices} from '../fakes/fake-devices.js';
import {FakeProcessors} from '../fakes/fake-processors.js';
import {until} from '../support/until.js';
import {aSession, later} from './a-session.js';
import {expectAccessible, focused, Gathered, press, tabTo} from './on-the-page.js';

const PICTURE = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], {type: 'image/svg+xml'}));

describe('backgrounds on the screen', () => {
  let session: RoomSession;
  afterEach(async () => {
    await session.leave();
    fixtureCleanup();
  });

  async function offered({offers = true} = {}) {
    const library = new FakeProcessors();
    const made = aSession({devices: new FakeDevices('granted')});
    ({session} = made);
    session.setDefaults(false, true);
    const settings: BackgroundSettings = {
      load: () => Promise.resolve(library),
      assetPaths: {tasksVisionFileSet: '/wasm', modelAssetPath: '/model.tflite'},
      pictures: [{url: PICTURE}, {url: PICTURE, name: 'The old harbour'}],
    };
    if (offers) session.devices.setBackgrounds(settings);
    if (offers) await until('the offer', () => session.devices.backgrounds.get());
    const backgrounds = () => session.devices.backgrounds.get()!;
    return {library, backgrounds, state: () => backgrounds().state.get().is};
  }

  async function aMenu(kind = 'camera', lang = 'en') {
    const menu = await fixture<VicoloDeviceMenu>(html`
      <vicolo-device-menu lang=${lang} kind=${kind} .session=${session}></vicolo-device-menu>
    `);
    await until('the devices', () => session.devices.outlook.get());
    await menu.updateComplete;
    const opener = menu.renderRoot.querySelector<HTMLButtonElement>('[part~=button]')!;
    const group = () => menu.renderRoot.querySelector<HTMLElement>('[role=group]');
    const items = () => [...(group()?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])];
    const isOpen = () => menu.renderRoot.querySelector('[popover]')!.matches(':popover-open');
    const open = async () => {
      opener.click();
      await until('the menu', isOpen);
      await menu.updateComplete;
    };
    const ticked = () =>
      items()
        .filter(({ariaChecked}) => ariaChecked === 'true')
        .map(({textContent}) => textContent!.trim());
    return {menu, opener, group, items, isOpen, open, ticked};
  }

  it('the camera’s menu has them, named, with a tick at the one that is chosen', async () => {
    await offered();
    const {menu, open, items, group, ticked} = await aMenu();
    await open();
    expect(items().map(({textContent}) => textContent!.trim())).to.deep.equal([
      en.noBackground,
      en.blurSlightly,
      en.blurStrongly,
      en.backgroundPicture(1),
      'The old harbour',
    ]);
    expect(ticked()).to.deep.equal([en.noBackground]);
    expect(group()!.ariaLabel).to.equal(en.chooseBackground);
    const [picture] = group()!.querySelectorAll('img');
    expect(picture!.getBoundingClientRect().width, 'the styles came with it').to.equal(56);
    expect(getComputedStyle(picture!).objectFit).to.equal('cover');
    await expectAccessible(menu, 'open');
    const gathered = new Gathered();
    gathered.look(menu);
    await gathered.expectAllOf('vicolo-device-menu');
  });

  it('is chosen by keyboard alone, and closes the menu', async () => {
    const {backgrounds, state} = await offered();
    await session.prepare();
    const {opener, items, isOpen, open, ticked} = await aMenu();
    await tabTo(opener);
    await press('Enter');
    await until('open', isOpen);
    await press('End');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(focused() === items()[2]).to.equal(true);
    await press('Enter');
    await until('on', () => state() === 'on');
    expect([isOpen(), backgrounds().chosen.get()]).to.deep.equal([false, 'blur']);
    expect(focused() === opener, 'the focus is back').to.equal(true);
    await open();
    expect(ticked()).to.deep.equal([en.blurStrongly]);
  });

  it('nothing of it where the page offers nothing, nor in other menus', async () => {
    await offered({offers: false});
    const camera = await aMenu();
    await camera.open();
    expect(camera.group()).to.equal(null);
    fixtureCleanup();
    await session.leave();
    await offered();
    const microphone = await aMenu('microphone');
    await microphone.open();
    expect(microphone.group()).to.equal(null);
  });

  it('speaks Korean', async () => {
    await offered();
    const {open, items, group} = await aMenu('camera', 'ko');
    await open();
    expect(items().map(({textContent}) => textContent!.trim())).to.deep.equal([
      ko.noBackground,
      ko.blurSlightly,
      ko.blurStrongly,
      ko.backgroundPicture(1),
      'The old harbour',
    ]);
    expect(group()!.ariaLabel).to.equal(ko.chooseBackground);
  });

  it('the preview says that it is being prepared, and that it failed', async () => {
    const {library, backgrounds} = await offered();
    await session.prepare();
    const preview = await fixture<VicoloPreview>(html`<vicolo-preview lang="en" .session=${session}></vicolo-preview>`);
    const said = () => preview.renderRoot.querySelector('[role=status]')!.textContent!.trim();
    const begin = later<void>();
    library.start = begin.promise;
    const choosing = backgrounds().choose('blur');
    await until('preparing', () => said() === en.preparingBackground);
    begin.keep();
    await choosing;
    await until('nothing more', () => said() === '');
    await backgrounds().choose('none');
    library.failure = new Error('no such file');
    await backgrounds()
      .choose('blur')
      .catch(() => undefined);
    await until('the failure', () => said() === en.backgroundFailed);
    await expectAccessible(preview, 'failed');
    expect(session.camera.get().track, 'goes on without').not.to.equal(undefined);
  });

  it('the room says so, too, until it was read', async () => {
    const {library, backgrounds, state} = await offered();
    const notice = await fixture<VicoloBackgroundNotice>(html`
      <vicolo-background-notice lang="en" .session=${session}></vicolo-background-notice>
    `);
    const status = notice.renderRoot.querySelector('[role=status]')!;
    const said = () => status.textContent!.trim();
    await session.prepare();
    library.failure = new Error('no such file');
    await backgrounds()
      .choose('blur')
      .catch(() => undefined);
    await notice.updateComplete;
    expect(said(), 'the lobby says it by itself').to.equal('');
    await session.join();
    await until('the failure', () => said() === en.backgroundFailed);
    await expectAccessible(notice, 'failed');
    const gathered = new Gathered();
    gathered.look(notice);
    await gathered.expectAllOf('vicolo-background-notice');
    notice.renderRoot.querySelector('button')!.click();
    await until('read', () => said() === '');
    await backgrounds()
      .choose('blur')
      .catch(() => undefined);
    await until('failed anew', () => said() === en.backgroundFailed);
    expect(state()).to.equal('failed');
  });

  it('a camera whose background can’t be had is not sent, and says why', async () => {
    const {library, backgrounds, state} = await offered();
    session.setDefaults(false, false);
    await session.join();
    await backgrounds().choose('blur');
    library.failure = new Error('no such file');
    await session.setCamera(true).catch(() => undefined);
    expect([session.camera.get().on, session.camera.get().error?.code, state()]).to.deep.equal([
      false,
      'aborted',
      'failed',
    ]);
    expect(session.camera.get().track, 'nothing stays open').to.equal(undefined);
    expect(backgrounds().chosen.get()).to.equal('none');
  });
});
