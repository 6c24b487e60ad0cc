import {expect, fixture, html} from '@open-wc/testing';
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import type {NewRoom, VideoRoom} from '../../src/cloud/wire.js';
import '../../src/elements/vicolo-room-form.js';
import type {VicoloRoomForm} from '../../src/elements/vicolo-room-form.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {next, until} from '../support/until.js';
import {later} from './a-session.js';
import {expectAccessible, Gathered, press} from './on-the-page.js';

describe('<vicolo-room-form>', () => {
  async function aForm(change: Partial<Cloud> = {}, lang = 'en') {
    const form = await fixture<VicoloRoomForm>(
      html`<vicolo-room-form lang=${lang} .cloud=${fakeCloud([], change)}></vicolo-room-form>`,
    );
    await form.show();
    const get = <T extends HTMLElement>(selector: string) => form.renderRoot.querySelector<T>(selector)!;
    return {
      form,
      dialog: get<HTMLDialogElement>('dialog'),
      get title() {
        return get<HTMLInputElement>('[name=title]');
      },
      get password() {
        return get<HTMLInputElement>('[name=password]');
      },
      send: () => get<HTMLFormElement>('form').requestSubmit(),
      alert: () => get('[role=alert]').textContent!,
    };
  }

  it('has every part of its documentation, and is accessible in both languages', async () => {
    for (const lang of ['en', 'ko']) {
      const {form} = await aForm({}, lang);
      const gathered = new Gathered();
      gathered.look(form);
      await gathered.expectAllOf('vicolo-room-form');
      await expectAccessible(form, lang);
      expect(form.renderRoot.textContent).to.contain((lang === 'ko' ? ko : en).createRoom);
    }
  });

  it('sends what was typed, trimmed, and no empty password', async () => {
    const sent: NewRoom[] = [];
    const one = await aForm({
      createRoom: (room) => {
        sent.push(room);
        return Promise.resolve(aRoom());
      },
    });
    const created = next(one.form, 'vicolo-room-create');
    one.title.value = '  Planning ';
    one.send();
    await created;
    expect(one.dialog.open).to.equal(false);
    await one.form.show();
    expect(one.title.value).to.equal('', 'the next one begins empty');
    const again = next(one.form, 'vicolo-room-create');
    one.title.value = 'Secret';
    one.password.value = ' p ';
    one.send();
    await again;
    expect(sent).to.deep.equal([
      {type: 'VIDEO_CONFERENCE', title: 'Planning'},
      {type: 'VIDEO_CONFERENCE', title: 'Secret', password: ' p '},
    ]);
  });

  it('creates one room though the button is pressed twice', async () => {
    let calls = 0;
    const answer = later<VideoRoom>();
    const {form, title, send} = await aForm({
      createRoom: () => {
        calls++;
        return answer.promise;
      },
    });
    title.value = 'Once';
    send();
    send();
    const created = next(form, 'vicolo-room-create');
    answer.keep(aRoom());
    await created;
    expect(calls).to.equal(1);
  });

  it('keeps what was typed when creating fails, and says why', async () => {
    const {dialog, title, send, alert} = await aForm({
      createRoom: () => Promise.reject(new VicoloError('forbidden', 'As the test wants.')),
    });
    title.value = 'Kept';
    send();
    await until('words', () => alert().includes(en.error.forbidden));
    expect(dialog.open).to.equal(true);
    expect(title.value).to.equal('Kept');
  });

  it('sends nothing without a title', async () => {
    const {send, dialog, title} = await aForm({createRoom: () => Promise.reject(new Error('It was sent.'))});
    send();
    expect(title.validity.valueMissing).to.equal(true);
    expect(dialog.open).to.equal(true);
  });

  it('closes by Escape and keeps what was typed', async () => {
    const {form, dialog, title} = await aForm();
    title.value = 'Later';
    await press('Escape');
    await until('closed', () => !dialog.open);
    await form.show();
    expect(title.value).to.equal('Later');
  });
});
