import {expect, fixture, html} from '@open-wc/testing';
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError, type VicoloErrorCode} from '../../src/cloud/errors.js';
import '../../src/elements/vicolo-room-delete.js';
import type {VicoloRoomDelete} from '../../src/elements/vicolo-room-delete.js';
import {en} from '../../src/elements/words/en.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {next, until} from '../support/until.js';
import {later} from './a-session.js';
import {expectAccessible, focused, Gathered} from './on-the-page.js';

describe('<vicolo-room-delete>', () => {
  async function asked(change: Partial<Cloud> = {}) {
    const element = await fixture<VicoloRoomDelete>(
      html`<vicolo-room-delete lang="en" .cloud=${fakeCloud([aRoom()], change)} .room=${aRoom()}></vicolo-room-delete>`,
    );
    await element.show();
    const get = <T extends HTMLElement>(selector: string) => element.renderRoot.querySelector<T>(selector)!;
    return {element, get, dialog: get<HTMLDialogElement>('dialog'), confirm: () => get('.danger').click()};
  }
  const refusal = (code: VicoloErrorCode) => ({deleteRoom: () => Promise.reject(new VicoloError(code, 'x'))});

  it('asks honestly, with the focus where nothing is deleted', async () => {
    const {element, get} = await asked();
    expect(get('h2').textContent).to.equal(en.deleteQuestion('Weekly planning'));
    expect(get('#warning').textContent).to.contain(en.deleteWarning).and.to.contain(en.deleteLiveWarning);
    expect(focused() === get('.cancel')).to.equal(true);
    const gathered = new Gathered();
    gathered.look(element);
    await gathered.expectAllOf('vicolo-room-delete');
    await expectAccessible(element, 'asking');
  });

  it('deletes once though the button is pressed twice', async () => {
    let calls = 0;
    const answer = later<undefined>();
    const {element, confirm, dialog} = await asked({
      deleteRoom: async () => {
        calls++;
        await answer.promise;
      },
    });
    const deleted = next(element, 'vicolo-room-delete');
    confirm();
    confirm();
    expect(dialog.open).to.equal(true, 'nothing is shown before it is true');
    answer.keep(undefined);
    expect((await deleted).room.id).to.equal(42);
    expect(dialog.open).to.equal(false);
    expect(calls).to.equal(1);
  });

  it('says why it failed, and stays', async () => {
    const {element, get, dialog, confirm} = await asked(refusal('forbidden'));
    const failed = next(element, 'vicolo-rooms-error');
    confirm();
    expect(await failed).to.include({task: 'delete', code: 'forbidden'});
    await until('words', () => get('[role=alert]').textContent.includes(en.error.forbidden));
    expect(dialog.open).to.equal(true);
  });

  it('is content with a room that somebody else has deleted', async () => {
    const {element, confirm} = await asked(refusal('room-not-found'));
    const deleted = next(element, 'vicolo-room-delete');
    confirm();
    expect((await deleted).room.id).to.equal(42);
  });
});
