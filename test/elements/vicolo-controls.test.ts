import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-controls.js';
import type {VicoloControls} from '../../src/elements/vicolo-controls.js';
import {viewOf} from '../../src/binding/room-view.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {say} from '../fakes/fake-talk.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, focused, Gathered, press, tabTo} from './on-the-page.js';

const NAMES = ['microphone', 'camera', 'screen'] as const;

describe('<vicolo-controls>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function theControls({lang = 'en', join = true} = {}) {
    const made = aSession();
    session = made.session;
    if (join) await session.join();
    const controls = await fixture<VicoloControls>(html`
      <vicolo-controls lang=${lang} .session=${session}>
        <button slot="start">Chat</button>
        <button slot="end">More</button>
      </vicolo-controls>
    `);
    const button = (name: string) => controls.renderRoot.querySelector<HTMLButtonElement>(`[part~=${name}-button]`)!;
    const attributes = (name: string) => NAMES.map((one) => button(one).getAttribute(name));
    return {...made, controls, button, attributes};
  }

  it('have every part and slot of their documentation', async () => {
    const {controls, meeting, session: one} = await theControls();
    const gathered = new Gathered();
    gathered.look(controls);
    viewOf(one).panels.register({name: 'chat'});
    say(meeting, 'seoyeon', 'Hello');
    await until('a count', () => controls.renderRoot.querySelector('.count'));
    gathered.look(controls);
    await gathered.expectAllOf('vicolo-controls');
  });

  it('stand alone, without a session, and do not throw', async () => {
    const controls = await fixture<VicoloControls>(html`<vicolo-controls></vicolo-controls>`);
    for (const button of controls.renderRoot.querySelectorAll('button')) button.click();
    await expectAccessible(controls, 'alone');
  });

  it('are accessible before, in and after the room, and where publishing is forbidden', async () => {
    const {controls, session: one, meeting} = await theControls({join: false});
    await expectAccessible(controls, 'before');
    await one.join();
    await one.setCamera(true);
    await controls.updateComplete;
    await expectAccessible(controls, 'in the room');
    meeting.permit(false);
    await until('forbidden', () => one.participants.get()[0]?.state.get().mayPublishCamera === false);
    await controls.updateComplete;
    await expectAccessible(controls, 'forbidden');
    await one.leave();
    await controls.updateComplete;
    await expectAccessible(controls, 'after');
  });

  it('show what is true, not what was clicked', async () => {
    const {controls, button, attributes, session: one, meeting} = await theControls();
    expect(attributes('aria-pressed')).to.deep.equal(['false', 'false', 'false']);
    for (const name of NAMES) {
      button(name).click();
      await until(`${name} on`, () => one[name].get().on);
    }
    await controls.updateComplete;
    expect(attributes('aria-pressed')).to.deep.equal(['true', 'true', 'true']);
    meeting.permit(false);
    await until('all off', () => NAMES.every((name) => !one[name].get().on));
    await controls.updateComplete;
    expect(attributes('aria-pressed')).to.deep.equal(['false', 'false', 'false']);
  });

  it('say what they turn on and off, for screen readers and on hover', async () => {
    const {controls, button, attributes, session: one} = await theControls();
    const hint = () => button('camera').parentElement!.querySelector('[part~=tooltip]')!.textContent;
    expect(attributes('aria-label')).to.deep.equal([en.microphone, en.camera, en.screenShare]);
    expect(hint()).to.equal(en.turnOnCamera);
    await one.setCamera(true);
    await controls.updateComplete;
    expect(hint()).to.equal(en.turnOffCamera);
    expect(attributes('aria-label')[1], 'a name that stays').to.equal(en.camera);
  });

  it('are busy while the browser asks the person', async () => {
    const {controls, button, session: one} = await theControls();
    button('camera').click();
    expect(one.camera.get().busy).to.equal(true);
    await controls.updateComplete;
    await until('on', () => one.camera.get().on && !one.camera.get().busy);
    await controls.updateComplete;
    expect(button('camera').getAttribute('aria-busy')).to.equal('false');
  });

  it('are used by keyboard alone', async () => {
    const {button, session: one} = await theControls();
    await tabTo(button('microphone'));
    await press('Space');
    await until('on', () => one.microphone.get().on);
    await press('Enter');
    await until('off', () => !one.microphone.get().on);
    await press('End'); // the page's own button, after leaving
    await press('ArrowLeft');
    await press('Enter');
    await until('left', () => one.phase.get().is === 'left');
  });

  it('cannot be used where publishing is forbidden, stay reachable, and say why', async () => {
    const {controls, button, attributes, session: one, meeting} = await theControls();
    meeting.permit(false);
    await until('forbidden', () => one.participants.get()[0]?.state.get().mayPublishCamera === false);
    await controls.updateComplete;
    expect(attributes('aria-disabled')).to.deep.equal(['true', 'true', 'true']);
    for (const name of NAMES) {
      const described = button(name).getAttribute('aria-describedby')!;
      expect(controls.renderRoot.querySelector(`#${described}`)!.textContent).to.equal(en.notAllowedToPublish);
    }
    button('camera').click();
    expect(one.camera.get()).to.include({wanted: false, busy: false, error: undefined});
    await tabTo(button('microphone'));
    await press('ArrowRight'); // over the list of devices, which has its own stop
    expect(focused() === button('camera'), 'reachable').to.equal(true);
    meeting.permit(true);
    await until('allowed', () => one.participants.get()[0]?.state.get().mayPublishCamera);
    await controls.updateComplete;
    expect(attributes('aria-disabled')).to.deep.equal(['false', 'false', 'false']);
    expect(attributes('aria-describedby')).to.deep.equal([null, null, null]);
  });

  it('choose what to enter with before joining, and can neither share nor leave', async () => {
    const {controls, button, session: one} = await theControls({join: false});
    expect(button('leave').getAttribute('aria-disabled')).to.equal('true');
    expect(button('screen').getAttribute('aria-disabled')).to.equal('true');
    button('camera').click();
    await until('wanted', () => one.camera.get().wanted);
    await controls.updateComplete;
    expect(button('camera').getAttribute('aria-pressed')).to.equal('true');
    expect(one.camera.get().on).to.equal(false);
  });

  it('end a share by the same button', async () => {
    const {button, session: one} = await theControls();
    button('screen').click();
    await until('shared', () => one.screen.get().on);
    button('screen').click();
    await until('ended', () => !one.screen.get().on && one.screen.get().track === undefined);
  });

  it('follow another session when they are given one', async () => {
    const {controls, button} = await theControls();
    expect(button('leave').getAttribute('aria-disabled')).to.equal('false');
    controls.session = aSession().session;
    await controls.updateComplete;
    expect(button('leave').getAttribute('aria-disabled')).to.equal('true');
  });

  it('speak Korean', async () => {
    const {controls, button, attributes} = await theControls({lang: 'ko'});
    expect(attributes('aria-label')).to.deep.equal([ko.microphone, ko.camera, ko.screenShare]);
    expect(button('leave').getAttribute('aria-label')).to.equal(ko.leave);
    expect(controls.renderRoot.querySelector('[role=toolbar]')!.getAttribute('aria-label')).to.equal(ko.controls);
  });

  it('have the page’s own buttons at both ends', async () => {
    const {controls} = await theControls();
    const texts = [...controls.renderRoot.querySelectorAll('slot')].map((slot) =>
      slot.assignedElements().map(({textContent}) => textContent),
    );
    expect(texts).to.deep.equal([['Chat'], [], ['More'], []]);
  });
});
