import {expect, fixtureCleanup} from '@open-wc/testing';
import {aCall} from '../support/call.js';
import {meeting} from '../support/meeting.js';
import {next, until} from '../support/until.js';
import {NOTHING_OPEN, whatIsOpen} from '../support/watch-media.js';

describe('leaving', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
  });

  async function joined() {
    const {id} = await meeting.createRoom();
    const call = await aCall({roomId: id});
    await call.room.join();
    return {id, ...call};
  }

  for (const [reason, words, act] of [
    ['removed-by-host', 'The host removed you', (id) => meeting.removeParticipant(id, 'alex')],
    ['room-ended', 'has ended', (id) => meeting.endRoom(id)],
    [
      'duplicate-identity',
      'another window',
      async (id) => {
        await (await aCall({roomId: id})).room.join();
      },
    ],
  ] as readonly [string, string, (id: number) => Promise<unknown>][]) {
    it(`says ${reason}, and offers to join again`, async () => {
      const {room, id, events} = await joined();
      const left = next(room, 'vicolo-room-left');
      await act(id);
      expect((await left).reason).to.equal(reason);
      expect(events.filter((event) => event.startsWith('error'))).to.be.empty;
      const lobby = () => room.renderRoot.querySelector('vicolo-lobby')?.renderRoot;
      await until('words', () => lobby()?.textContent?.includes(words));
      expect(lobby()!.querySelector('[part~="join-button"]')).to.be.displayed;
    });
  }

  it('closes everything when removed by the host', async () => {
    const {room, id} = await joined();
    await until('devices', () => whatIsOpen().devices === 2);
    const left = next(room, 'vicolo-room-left');
    await meeting.removeParticipant(id, 'alex');
    await left;
    await until('nothing open', () => JSON.stringify(whatIsOpen()) === JSON.stringify(NOTHING_OPEN));
  });

  it('can be entered again after being removed', async () => {
    const {room, id} = await joined();
    const left = next(room, 'vicolo-room-left');
    await meeting.removeParticipant(id, 'alex');
    await left;
    await room.join();
    expect(room.session.phase.get().is).to.equal('joined');
  });

  it('leaves by the button', async () => {
    const {room} = await joined();
    const left = next(room, 'vicolo-room-left');
    const controls = room.renderRoot.querySelector('vicolo-controls')!;
    controls.renderRoot.querySelector<HTMLButtonElement>('[part~="leave-button"]')!.click();
    expect((await left).reason).to.equal('left');
  });

  it('disables what the host forbids, with the reason, and allows it again', async () => {
    const {room, id} = await joined();
    await until('camera on', () => room.session.camera.get().on);
    const controls = room.renderRoot.querySelector('vicolo-controls')!;
    const button = () => controls.renderRoot.querySelector('[part~="camera-button"]')!;
    await meeting.permit(id, 'alex', false);
    await until('the button disabled', () => button().getAttribute('aria-disabled') === 'true');
    expect(controls.renderRoot.querySelector(`#${button().getAttribute('aria-describedby')}`)!.textContent).to.contain(
      'Not allowed',
    );
    await until('the camera off', () => !room.session.camera.get().on && whatIsOpen().devices === 0);
    await meeting.permit(id, 'alex', true);
    await until('the button enabled', () => button().getAttribute('aria-disabled') !== 'true');
    await room.setCamera(true);
    expect(room.session.camera.get().on).to.equal(true);
  });
});
