import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-preview.js';
import type {VicoloPreview} from '../../src/elements/vicolo-preview.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import {VicoloError, type VicoloErrorCode} from '../../src/cloud/errors.js';
import type {DeviceAccess} from '../../src/session/device-access.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {FakeDevices} from '../fakes/fake-devices.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, focused, Gathered, press, tabTo} from './on-the-page.js';

describe('<vicolo-preview>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function aPreview(
    setting: Parameters<typeof aSession>[0] = {},
    {lang = 'en', microphone = true, camera = true, hidden = false} = {},
  ) {
    const made = aSession({devices: new FakeDevices('prompt'), ...setting});
    session = made.session;
    session.setDefaults(microphone, camera);
    const preview = await fixture<VicoloPreview>(html`
      <vicolo-preview lang=${lang} ?hidden=${hidden} .session=${session}></vicolo-preview>
    `);
    await until('what is allowed', () => made.session.devices.outlook.get());
    await preview.updateComplete;
    const button = (name: string) => preview.renderRoot.querySelector<HTMLButtonElement>(`[part~=${name}-button]`);
    const said = () => preview.renderRoot.querySelector('[role=status]')!.textContent!.replace(/\s+/g, ' ').trim();
    const video = () => preview.renderRoot.querySelector('video');
    return {...made, preview, button, said, video};
  }

  it('has every part of its documentation', async () => {
    const gathered = new Gathered();
    gathered.look((await aPreview()).preview);
    const failed = await aPreview({deviceError: 'NotFoundError'});
    await failed.session.prepare();
    await failed.preview.updateComplete;
    gathered.look(failed.preview);
    const open = await aPreview({devices: new FakeDevices('granted')});
    await until('a picture', open.video);
    gathered.look(open.preview);
    await gathered.expectAllOf('vicolo-preview');
  });

  it('stands alone, without a session, and does not throw', async () => {
    const preview = await fixture<VicoloPreview>(html`<vicolo-preview></vicolo-preview>`);
    for (const one of preview.renderRoot.querySelectorAll('button')) one.click();
    await expectAccessible(preview, 'alone');
  });

  it('explains before the browser asks, and asks for nothing by itself', async () => {
    const {session: one, said, button, preview} = await aPreview();
    expect(said()).to.contain(en.askForDevices.both).and.to.contain(en.askExplained);
    expect(button('allow')!.textContent!.trim()).to.equal(en.allowDevices.both);
    expect(one.camera.get()).to.include({busy: false, track: undefined});
    await expectAccessible(preview, 'asking');
  });

  it('asks at a click, by keyboard too, then shows the picture, and keeps the focus', async () => {
    const devices = new FakeDevices('prompt');
    const {session: one, button, video, preview} = await aPreview({devices});
    await tabTo(button('allow')!);
    await press('Enter');
    await until('a picture', () => video() && one.microphone.get().track);
    devices.permit('granted');
    await until('the focus', () => preview.shadowRoot!.activeElement === button('camera'));
    expect(getComputedStyle(video()!).scale).to.equal('-1 1');
    expect(video()!.getAttribute('aria-label')).to.equal(en.preview);
    await expectAccessible(preview, 'open');
  });

  it('lets a person go on without', async () => {
    const {session: one, button, said, preview} = await aPreview();
    button('decline')!.click();
    await until('off', () => !one.camera.get().wanted && !one.microphone.get().wanted);
    await preview.updateComplete;
    expect(said()).to.equal(en.noPreview);
    expect(button('camera')!.getAttribute('aria-pressed')).to.equal('false');
    await expectAccessible(preview, 'without');
  });

  for (const [microphone, camera, what] of [
    [true, false, 'microphone'],
    [false, true, 'camera'],
  ] as const) {
    it(`asks only for the ${what} where only that is wanted`, async () => {
      const {button} = await aPreview({}, {microphone, camera});
      expect(button('allow')!.textContent!.trim()).to.equal(en.allowDevices[what]);
    });
  }

  it('opens by itself what is allowed already', async () => {
    const {session: one, video} = await aPreview({devices: new FakeDevices('granted')});
    await until('a picture', video);
    expect(one.microphone.get().track).not.to.equal(undefined);
  });

  it('opens when the permission is given elsewhere', async () => {
    const devices = new FakeDevices('prompt');
    const {video} = await aPreview({devices});
    expect(video() === null).to.equal(true);
    devices.permit('granted');
    await until('a picture', video);
  });

  it('opens nothing while the page hides it, and closes nothing that it did not open', async () => {
    const {session: one, preview} = await aPreview({devices: new FakeDevices('granted')}, {hidden: true});
    await preview.updateComplete;
    expect(one.camera.get()).to.include({busy: false, track: undefined});
    preview.hidden = false;
    preview.requestUpdate();
    await until('open', () => one.camera.get().track);
  });

  it('opens nothing for a room that cannot be entered', async () => {
    const issueRoomToken = () => Promise.reject(new VicoloError('forbidden', 'No.'));
    const devices = new FakeDevices('prompt');
    const {session: one, preview, said} = await aPreview({devices, cloud: {issueRoomToken}});
    await one.join().catch(() => undefined);
    devices.permit('granted');
    await until('allowed', () => one.devices.outlook.get()?.camera.permission === 'granted');
    await preview.updateComplete;
    expect(one.camera.get()).to.include({busy: false, track: undefined});
    expect(said()).to.equal(en.noPreview);
  });

  it('opens nothing a second time after it was closed', async () => {
    const {session: one, preview, video} = await aPreview({devices: new FakeDevices('granted')});
    await until('a picture', video);
    await one.leave();
    await preview.updateComplete;
    await preview.updateComplete;
    expect(one.camera.get()).to.include({busy: false, track: undefined});
  });

  it('says while the browser asks that it does', async () => {
    const {session: one, said, preview} = await aPreview();
    const asking = one.prepare();
    await until('asking', () => one.camera.get().busy);
    await preview.updateComplete;
    expect(said()).to.equal(en.askingForDevices);
    await asking;
  });

  const refused = (code: VicoloErrorCode): DeviceAccess => {
    const devices = new FakeDevices(
      code === 'device-denied' ? 'denied' : code === 'device-dismissed' ? 'prompt' : 'granted',
    );
    return Object.assign(devices, {
      isSecure: () => code !== 'device-insecure-page',
      isBlocked: () => code === 'device-blocked',
    });
  };

  for (const [code, deviceError, mayRetry, asks] of [
    ['device-denied', 'NotAllowedError', true, false],
    ['device-dismissed', 'NotAllowedError', true, true],
    ['device-missing', 'NotFoundError', true, false],
    ['device-in-use', 'NotReadableError', true, false],
    ['device-blocked', 'NotAllowedError', false, false],
    ['device-insecure-page', 'TypeError', false, false],
  ] as const) {
    it(`says what happened and how to cure it: ${code}`, async () => {
      const {said, button, preview, session: one} = await aPreview({deviceError, devices: refused(code)});
      if (asks) button('allow')!.click();
      await until('the reason', () => said().includes(en.error[code]));
      if (code === 'device-denied') expect(said()).to.contain(en.cure.chromium);
      expect(said()).to.contain(en.cameraAndMicrophone).and.to.contain(en.joinAnyway);
      expect(button('retry') !== null).to.equal(mayRetry);
      expect(button('microphone')!.getAttribute('aria-pressed'), 'not what one will enter with').to.equal('false');
      await expectAccessible(preview, code);
      await one.join();
      expect(one.phase.get().is, 'and still lets the person in').to.equal('joined');
    });
  }

  it('tries again at a click, and keeps the focus when that fails too', async () => {
    const {
      session: one,
      button,
      preview,
      video,
    } = await aPreview({devices: new FakeDevices('granted'), deviceError: 'NotReadableError'});
    await until('failed', () => button('retry'));
    const before = one.camera.get().error;
    button('retry')!.focus();
    button('retry')!.click();
    await until('failed again', () => one.camera.get().error && one.camera.get().error !== before);
    await preview.updateComplete;
    await until('the focus', () => focused() === button('retry'));
    expect(video() === null).to.equal(true);
  });

  it('speaks Korean', async () => {
    const {said, button} = await aPreview({}, {lang: 'ko'});
    expect(said()).to.contain(ko.askForDevices.both);
    expect(button('decline')!.textContent!.trim()).to.equal(ko.goWithout);
  });

  it('has menus for the devices, and none for speakers where nobody may choose', async () => {
    const kinds = ({preview}: {preview: VicoloPreview}) =>
      [...preview.renderRoot.querySelectorAll('vicolo-device-menu')].map(({kind}) => kind);
    expect(kinds(await aPreview())).to.deep.equal(['microphone', 'camera', 'speaker']);
    const devices = new FakeDevices();
    devices.remove('default', 'headset');
    expect(kinds(await aPreview({devices}))).to.deep.equal(['microphone', 'camera']);
  });
});
