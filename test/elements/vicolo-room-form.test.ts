import {expect, fixture, html} from '@open-wc/testing';
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import type {NewRoom, VideoRoom} from '../../src/cloud/wire.js';
import '../../src/elements/vicolo-room-form.js';
import type {VicoloRoomForm} from '../../src/elements/vicolo-room-form.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {next, until} from '../support/until.js';
import {later} from './a-session.js';
import {expectAccessible, focused, Gathered, press} from './on-the-page.js';

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

  it('says at the field what is wrong, leads there, and sends nothing', async () => {
    const one = await aForm({createRoom: () => Promise.reject(new Error('It was sent.'))});
    const inside = one.form.renderRoot;
    one.title.value = 'Fine';
    inside.querySelector<HTMLInputElement>('[name=customType]')!.value = 'x'.repeat(51);
    one.send();
    await until('words', () => inside.querySelector('#customType-problem')?.textContent === en.problem['too-long-50']);
    expect(focused()?.getAttribute('name')).to.equal('customType');
    expect(one.alert()).to.contain(en.checkFields);
    await expectAccessible(one.form, 'with problems');
  });

  it('says what the cloud complains about at its field', async () => {
    const cloudCode = 'EMPTY_VIDEO_ROOM_SCHEDULED_AT';
    const {form, title, send} = await aForm({
      createRoom: () => Promise.reject(new VicoloError('bad-request', 'As the test wants.', {cloudCode})),
    });
    title.value = 'Webinar';
    const failed = next(form, 'vicolo-rooms-error');
    send();
    expect(await failed).to.include({task: 'create', cloudCode});
    expect(focused()?.getAttribute('name')).to.equal('schedule');
    expect(title.value).to.equal('Webinar');
  });

  it('takes items, at most ten, and sends those that are filled in', async () => {
    const sent: NewRoom[] = [];
    const {form, title, send} = await aForm({
      createRoom: (room) => {
        sent.push(room);
        return Promise.resolve(aRoom());
      },
    });
    const all = () => [...form.renderRoot.querySelectorAll<HTMLInputElement>('[name=itemName]')];
    form.renderRoot.querySelector('details')!.open = true;
    for (let i = 0; i < 10; i++) {
      form.renderRoot.querySelector<HTMLElement>('.add')!.click();
      await form.updateComplete;
    }
    expect(form.renderRoot.querySelector('.add')).to.equal(null);
    for (const i of [0, 1, 9]) all()[i]!.value = `name ${i}`;
    form.renderRoot.querySelectorAll<HTMLElement>('.item button')[0]!.click();
    await form.updateComplete;
    expect(all().length).to.equal(9);
    title.value = 'With items';
    const created = next(form, 'vicolo-room-create');
    send();
    await created;
    expect(sent[0]?.customData).to.deep.equal({'name 1': '', 'name 9': ''});
  });

  describe('with a room', () => {
    const room = aRoom({policy: {hasPassword: true}, scheduledAt: '2026-12-01T09:00:00Z', description: 'Weekly'});
    async function anEdit(change: Partial<Cloud> = {}) {
      const one = await aForm({...change});
      one.form.room = room;
      await one.form.updateComplete;
      return one;
    }

    it('sends only what is different', async () => {
      const sent: unknown[] = [];
      const one = await anEdit({
        updateRoom: (id, change) => {
          sent.push([id, change]);
          return Promise.resolve({...room, ...change});
        },
      });
      expect(one.title.value).to.equal('Weekly planning');
      expect(one.form.renderRoot.querySelector('[name=schedule], [name=type]')).to.equal(null);
      await expectAccessible(one.form, 'changing');
      const changed = next(one.form, 'vicolo-room-update');
      one.title.value = 'Moved';
      one.form.renderRoot.querySelector<HTMLInputElement>('[name=removePassword]')!.checked = true;
      one.send();
      expect((await changed).room.title).to.equal('Moved');
      expect(sent).to.deep.equal([[42, {title: 'Moved', password: ''}]]);
    });

    it('sends nothing when nothing is different', async () => {
      const one = await anEdit({updateRoom: () => Promise.reject(new Error('It was sent.'))});
      one.send();
      await until('closed', () => !one.dialog.open);
    });
  });

  it('stands in the page where it is told to, with a cloud from around', async () => {
    const form = await fixture<VicoloRoomForm>(
      html`<vicolo-room-form lang="en" inline .cloud=${fakeCloud([])}></vicolo-room-form>`,
    );
    expect(form.renderRoot.querySelector('dialog')).to.equal(null);
    const created = next(form, 'vicolo-room-create');
    form.renderRoot.querySelector<HTMLInputElement>('[name=title]')!.value = 'In the page';
    form.renderRoot.querySelector('form')!.requestSubmit();
    expect((await created).room.title).to.equal('In the page');
    await expectAccessible(form, 'in the page');
  });

  it('waits for a lock and sends once more', async () => {
    let calls = 0;
    const {form, title, send} = await aForm({
      createRoom: () =>
        ++calls === 1
          ? Promise.reject(new VicoloError('request-locked', 'As the test wants.', {retryAfter: 10}))
          : Promise.resolve(aRoom()),
    });
    title.value = 'Locked';
    const created = next(form, 'vicolo-room-create');
    send();
    await created;
    expect(calls).to.equal(2);
  });
});
