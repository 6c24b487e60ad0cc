import {DisconnectReason} from '@livekit/protocol';
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {VicoloError} from '../../src/cloud/errors.js';
import type {RoomEntry, RoomGrant} from '../../src/cloud/wire.js';
import '../../src/elements/vicolo-lobby.js';
import type {VicoloLobby} from '../../src/elements/vicolo-lobby.js';
import type {VicoloPreview} from '../../src/elements/vicolo-preview.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {AClock} from '../session/a-clock.js';
import {until} from '../support/until.js';
import {aSession, later} from './a-session.js';
import {expectAccessible, Gathered, press, tabTo} from './on-the-page.js';

const GRANT: RoomGrant = {webRtcServerUrl: 'wss://media.example', webRtcToken: 'fake'};

describe('<vicolo-lobby>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function aLobby(setting: Parameters<typeof aSession>[0] = {}, {lang = 'en', waiting = false} = {}) {
    const made = aSession(setting);
    session = made.session;
    const lobby = await fixture<VicoloLobby>(html`
      <vicolo-lobby lang=${lang} ?waiting=${waiting} .session=${made.session}><a href="#help">Help</a></vicolo-lobby>
    `);
    const get = <T extends HTMLElement>(selector: string) => lobby.renderRoot.querySelector<T>(selector);
    await customElements.whenDefined('vicolo-preview');
    await until(
      'the preview',
      () => waiting || get<VicoloPreview>('vicolo-preview')!.renderRoot.querySelector('button'),
    );
    const preview = get<VicoloPreview>('vicolo-preview');
    const toggles = preview ?? lobby;
    return {
      ...made,
      lobby,
      join: get<HTMLButtonElement>('[part~=join-button]')!,
      preview,
      microphone: toggles.renderRoot.querySelector<HTMLButtonElement>('[part~=microphone-button]')!,
      camera: toggles.renderRoot.querySelector<HTMLButtonElement>('[part~=camera-button]')!,
      message: () => get('[part~=message]')!.textContent!.trim(),
      title: () => get('[part~=title]')!.textContent!.trim(),
      password: () => get<HTMLInputElement>('input[name=password]'),
    };
  }

  const failing = (code: 'network' | 'password-required') => ({
    cloud: {issueRoomToken: () => Promise.reject(new VicoloError(code, 'As the test wants.'))},
  });

  it('has every part and slot of its documentation', async () => {
    const {lobby, session: one} = await aLobby({cloud: {issueRoomToken: () => new Promise<never>(() => undefined)}});
    void one.join();
    await until('joining', () => one.phase.get().is === 'joining');
    await lobby.updateComplete;
    const gathered = new Gathered();
    gathered.look(lobby);
    await gathered.expectAllOf('vicolo-lobby', ['rejoining', 'stop-button']);
  });

  it('is a form with the room’s title and an enabled button', async () => {
    const {title, join, message, password} = await aLobby({room: {title: '주간 회의'}});
    await until('the title', () => title() === '주간 회의');
    expect(join.textContent!.trim()).to.equal(en.join);
    expect(join.disabled).to.equal(false);
    expect(message()).to.equal('');
    expect(password() === null).to.equal(true);
  });

  it('stands alone, without a session, and does not throw', async () => {
    const lobby = await fixture<VicoloLobby>(html`<vicolo-lobby></vicolo-lobby>`);
    lobby.renderRoot.querySelector<HTMLButtonElement>('[part~=join-button]')!.click();
    await expectAccessible(lobby, 'alone');
  });

  for (const [state, setting, waiting, doing] of [
    ['before joining', {}, false, undefined],
    ['while the page signs in', {}, true, undefined],
    ['with a password to give', {room: {policy: {hasPassword: true}}}, false, undefined],
    ['after a failure', failing('network'), false, 'join'],
    ['after a password was asked for', failing('password-required'), false, 'join'],
    ['while joining', {cloud: {issueRoomToken: () => new Promise<never>(() => undefined)}}, false, 'start'],
    ['after the meeting', {}, false, 'leave'],
  ] as const) {
    it(`is accessible ${state}`, async () => {
      const {lobby, session: one} = await aLobby(setting, {waiting});
      await until('the title', () => one.details.get());
      if (doing === 'start') void one.join();
      else if (doing) await one.join().catch(() => undefined);
      if (doing === 'leave') await one.leave();
      if (doing === 'start') await until('joining', () => one.phase.get().is === 'joining');
      await lobby.updateComplete;
      await expectAccessible(lobby, state);
    });
  }

  it('joins by a click, once, and says that it does', async () => {
    const grant = later<RoomGrant>();
    let asked = 0;
    const issueRoomToken = () => {
      asked++;
      return grant.promise;
    };
    const {lobby, join, session: one} = await aLobby({cloud: {issueRoomToken}});
    join.click();
    join.click();
    await until('joining', () => one.phase.get().is === 'joining');
    await lobby.updateComplete;
    expect(join.disabled).to.equal(true);
    expect(join.getAttribute('aria-busy')).to.equal('true');
    expect(join.textContent).to.contain(en.joining);
    grant.keep(GRANT);
    await until('joined', () => one.phase.get().is === 'joined');
    expect(asked).to.equal(1);
  });

  it('is used by keyboard alone', async () => {
    const {lobby, microphone, join, session: one} = await aLobby();
    await tabTo(microphone);
    await press('Space');
    await until('the microphone is wanted', () => one.microphone.get().wanted);
    await lobby.updateComplete;
    expect(microphone.getAttribute('aria-pressed')).to.equal('true');
    await press('Enter');
    await until('it is not wanted', () => !one.microphone.get().wanted);
    await lobby.updateComplete;
    expect(microphone.getAttribute('aria-pressed')).to.equal('false');
    await tabTo(join);
    await press('Enter');
    await until('joined', () => one.phase.get().is === 'joined');
  });

  it('shows with what one will enter, by defaults of the page too', async () => {
    const {lobby, session: one, microphone, camera} = await aLobby();
    one.setDefaults(true, false);
    await lobby.updateComplete;
    const pressed = () => [microphone, camera].map((button) => button.getAttribute('aria-pressed'));
    expect(pressed()).to.deep.equal(['true', 'false']);
    camera.click();
    await until('the camera is wanted', () => one.camera.get().wanted);
    await lobby.updateComplete;
    expect(pressed()).to.deep.equal(['true', 'true']);
    expect(camera.getAttribute('aria-label')).to.equal(en.camera);
  });

  it('asks for the password of a room that has one, and will not go without', async () => {
    const entries: (RoomEntry | undefined)[] = [];
    const issueRoomToken = (_: number, entry?: RoomEntry) => {
      entries.push(entry);
      return Promise.resolve(GRANT);
    };
    const {
      password,
      join,
      session: one,
    } = await aLobby({
      room: {policy: {hasPassword: true}},
      cloud: {issueRoomToken},
    });
    await until('the field', password);
    join.click();
    expect(one.phase.get().is).to.equal('idle');
    expect(password()!.validity.valueMissing).to.equal(true);
    password()!.focus();
    await sendKeys({type: 'let me in'});
    await press('Enter');
    await until('joined', () => one.phase.get().is === 'joined');
    expect(entries).to.deep.equal([{password: 'let me in'}]);
  });

  it('asks for a password that the cloud wants, with words, and the same button', async () => {
    const {lobby, join, message, password, session: one} = await aLobby(failing('password-required'));
    join.click();
    await until('failed', () => one.phase.get().is === 'failed');
    await lobby.updateComplete;
    expect(password()?.type).to.equal('password');
    expect(message()).to.equal(en.error['password-required']);
    expect(join.textContent!.trim()).to.equal(en.join);
    expect(lobby.renderRoot.querySelector('label')!.control === password()).to.equal(true);
    expect(password()!.getAttribute('autocomplete')).to.equal('off');
  });

  it('says why joining failed, and offers to try again', async () => {
    const {lobby, join, message, session: one} = await aLobby(failing('network'));
    join.click();
    await until('failed', () => one.phase.get().is === 'failed');
    await lobby.updateComplete;
    expect(message()).to.equal(en.error.network);
    expect(join.textContent!.trim()).to.equal(en.retry);
    expect(join.disabled).to.equal(false);
    expect(lobby.renderRoot.querySelector('[part~=message]')!.getAttribute('role')).to.equal('status');
  });

  it('says why one is out again, and offers to come back', async () => {
    const {lobby, join, message, session: one, meeting} = await aLobby();
    await one.join();
    meeting.end();
    await until('left', () => one.phase.get().is === 'left');
    await lobby.updateComplete;
    expect(message()).to.equal(en.leftBecause['room-ended']);
    expect(join.textContent!.trim()).to.equal(en.joinAgain);
    join.click();
    await until('joined', () => one.phase.get().is === 'joined');
  });

  it('says that it waits for the page', async () => {
    const {lobby, message} = await aLobby({}, {waiting: true});
    expect(message()).to.equal(en.waitingForSignIn);
    lobby.waiting = false;
    await lobby.updateComplete;
    expect(message()).to.equal('');
  });

  it('speaks Korean', async () => {
    const {lobby, join, message, microphone, session: one} = await aLobby(failing('network'), {lang: 'ko'});
    expect(join.textContent!.trim()).to.equal(ko.join);
    expect(microphone.getAttribute('aria-label')).to.equal(ko.microphone);
    join.click();
    await until('failed', () => one.phase.get().is === 'failed');
    await lobby.updateComplete;
    expect(message()).to.equal(ko.error.network);
  });

  it('says that a password was wrong, and lets the person type it again', async () => {
    const {
      lobby,
      message,
      password,
      session: one,
    } = await aLobby({
      ...failing('password-required'),
      room: {policy: {hasPassword: true}},
    });
    await until('the field', password);
    password()!.focus();
    await sendKeys({type: 'guess'});
    await press('Enter');
    await until('failed', () => one.phase.get().is === 'failed');
    await lobby.updateComplete;
    expect(message()).to.equal(en.wrongPassword);
    expect(password()!.getAttribute('aria-invalid')).to.equal('true');
    await until('the field has the focus', () => lobby.shadowRoot!.activeElement === password());
    await expectAccessible(lobby, 'with a wrong password');
  });

  it('stops joining when the person thinks better of it', async () => {
    const {
      lobby,
      join,
      session: one,
    } = await aLobby({cloud: {issueRoomToken: () => new Promise<never>(() => undefined)}});
    join.click();
    await until('joining', () => one.phase.get().is === 'joining');
    await lobby.updateComplete;
    lobby.renderRoot.querySelector<HTMLButtonElement>('[part~=cancel-button]')!.click();
    await until('idle', () => one.phase.get().is === 'idle');
    await lobby.updateComplete;
    expect(join.disabled).to.equal(false);
    expect(lobby.renderRoot.querySelector('[part~=cancel-button]') === null).to.equal(true);
  });

  it('asks for a name where the page allows one, and enters with it', async () => {
    const entries: (RoomEntry | undefined)[] = [];
    const issueRoomToken = (_: number, entry?: RoomEntry) => {
      entries.push(entry);
      return Promise.resolve(GRANT);
    };
    const {lobby, session: one} = await aLobby({cloud: {issueRoomToken}});
    const field = () => lobby.renderRoot.querySelector<HTMLInputElement>('input[name=name]');
    expect(field() === null, 'not unless the page allows it').to.equal(true);
    one.displayName.allow(true);
    await lobby.updateComplete;
    await expectAccessible(lobby, 'with a name');
    field()!.focus();
    await sendKeys({type: '  Sunny  '});
    await press('Enter');
    await until('joined', () => one.phase.get().is === 'joined');
    expect(entries).to.deep.equal([{customData: {displayName: 'Sunny'}}]);
  });

  it('shows only what happens, where the page wants no lobby', async () => {
    const {lobby, message, join, session: one} = await aLobby(failing('network'));
    lobby.statusOnly = true;
    await lobby.updateComplete;
    expect(lobby.renderRoot.querySelectorAll('vicolo-preview, [part~=microphone-button]').length).to.equal(0);
    join.click();
    await until('failed', () => one.phase.get().is === 'failed');
    await lobby.updateComplete;
    expect(message()).to.equal(en.error.network);
    await expectAccessible(lobby, 'status only');
  });

  it('shows no preview after the meeting', async () => {
    const {lobby, session: one} = await aLobby();
    await one.join();
    await one.leave();
    await lobby.updateComplete;
    expect(lobby.renderRoot.querySelector('vicolo-preview') === null).to.equal(true);
    expect(lobby.renderRoot.querySelectorAll('[part~=microphone-button]').length).to.equal(1);
  });

  it('says that there is a meeting going on, and only then', async () => {
    for (const [videoRoomState, shown] of [
      ['LIVE', true],
      ['LIVE_INACTIVE', false],
    ] as const) {
      const {lobby, session: one} = await aLobby({room: {videoRoomState}});
      await until('the room', () => one.details.get());
      await lobby.updateComplete;
      expect(lobby.renderRoot.textContent!.includes(en.state.live)).to.equal(shown);
    }
  });

  it('shows the page’s own words below the button', async () => {
    const {lobby} = await aLobby();
    const [link] = lobby.renderRoot.querySelector('slot')!.assignedElements();
    expect(link!.textContent).to.equal('Help');
    expect(link!.getBoundingClientRect().height).to.be.above(0);
  });

  describe('after the connection was lost', () => {
    async function lost() {
      const clock = new AClock();
      const made = await aLobby({clock});
      await made.session.join();
      made.meeting.end(DisconnectReason.SIGNAL_CLOSE);
      await until('out', () => made.session.phase.get().is === 'left');
      await made.lobby.updateComplete;
      const stop = () => made.lobby.renderRoot.querySelector<HTMLButtonElement>('[part~=stop-button]');
      return {...made, clock, stop};
    }

    it('says that it comes back, and does', async () => {
      const {message, join, clock, session: one, lobby, stop} = await lost();
      expect(message()).to.contain(en.rejoining);
      expect(join.textContent!.trim()).to.equal(en.joinNow);
      await expectAccessible(lobby, 'coming back');
      const gathered = new Gathered();
      gathered.look(lobby);
      gathered.expect(['rejoining', 'stop-button']);
      clock.pass(clock.waits[0]!);
      await until('back', () => one.phase.get().is === 'joined');
      await lobby.updateComplete;
      expect(stop()).to.equal(null);
    });

    it('stays out when the person wants that, and says why one is out', async () => {
      const {message, join, clock, session: one, lobby, stop} = await lost();
      stop()!.click();
      await lobby.updateComplete;
      expect(clock.waits).to.deep.equal([]);
      expect(message()).to.equal(en.leftBecause['connection-lost']);
      expect(join.textContent!.trim()).to.equal(en.joinAgain);
      expect(one.phase.get()).to.deep.equal({is: 'left', reason: 'connection-lost'});
    });

    it('stays out when one leaves for good', async () => {
      const {clock, session: one} = await lost();
      await one.leave();
      expect(clock.waits).to.deep.equal([]);
    });
  });
});
