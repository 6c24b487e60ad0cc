// What pages and frameworks do to an element while it is in a meeting.
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import {aCall} from '../support/call.js';
import {meeting, sendBot} from '../support/meeting.js';
import {distance, loudnessOf, pictureOf, tileOf} from '../support/seen.js';
import {next, until} from '../support/until.js';
import {NOTHING_OPEN, whatIsOpen} from '../support/watch-media.js';

describe('page life', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
    await until('nothing open', () => JSON.stringify(whatIsOpen()) === JSON.stringify(NOTHING_OPEN));
  });

  async function inARoom() {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id);
    const call = await aCall({roomId: id});
    await call.room.join();
    await pictureOf(await tileOf(call.room, bot.identity));
    return {bot, ...call};
  }

  const expectPictureOf = async (room: VicoloRoom, bot: Awaited<ReturnType<typeof sendBot>>) =>
    expect(distance(await pictureOf(await tileOf(room, bot.identity)), bot.colour)).to.be.below(25);

  it('removed and put back later: out, and in again by the same button', async () => {
    const {room, bot, sdkRooms} = await inARoom();
    const home = room.parentElement!;
    const left = next(room, 'vicolo-room-left');
    room.remove();
    expect((await left).reason).to.equal('element-removed');
    home.append(room);
    await room.updateComplete;
    expect(room.session.phase.get().is).to.equal('left');
    const lobby = room.renderRoot.querySelector('vicolo-lobby')!;
    await lobby.updateComplete;
    lobby.renderRoot.querySelector<HTMLElement>('[part~="join-button"]')!.click();
    await expectPictureOf(room, bot);
    expect(sdkRooms.length).to.equal(1);
  });

  it('cloned: the copy is a room of its own, without token and call; the first one goes on', async () => {
    const {room, bot, events} = await inARoom();
    const copy = room.cloneNode(true) as VicoloRoom;
    room.after(copy);
    await copy.updateComplete;
    expect(copy.session).not.to.equal(room.session);
    expect(copy.outerHTML).to.equal(room.outerHTML);
    expect(copy.session.phase.get().is).to.equal('idle');
    expect(copy.renderRoot.querySelector('vicolo-lobby')).to.have.property('waiting', true);
    expect(whatIsOpen().sockets).to.equal(1);
    copy.remove();
    await copy.updateComplete;
    await expectPictureOf(room, bot);
    expect(events).to.deep.equal(['joining', 'joined']);
  });

  it('adopted into the document of a frame, and back: looks and call go with it', async () => {
    const {room, bot, events} = await inARoom();
    const home = room.parentElement!;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="800" height="600"></iframe>`);
    const looks = () => {
      const inner = room.renderRoot.querySelector<HTMLElement>('.room')!;
      return inner.ownerDocument.defaultView!.getComputedStyle(inner).display;
    };
    const before = looks();
    expect(before).not.to.equal('block', 'it has styles of its own');
    frame.contentDocument!.body.append(room);
    await room.updateComplete;
    expect(room.ownerDocument).to.equal(frame.contentDocument);
    expect(looks()).to.equal(before);
    await expectPictureOf(room, bot);
    home.append(room);
    await room.updateComplete;
    expect(looks()).to.equal(before);
    await expectPictureOf(room, bot);
    expect(events).to.deep.equal(['joining', 'joined']);
  });

  it('hidden: everybody is heard, nobody’s picture is sent; shown: pictures again', async () => {
    const {room, bot, events, sdkRooms} = await inARoom();
    const [picture] = sdkRooms[0]!.remoteParticipants.get(bot.identity)!.videoTrackPublications.values();
    expect(picture!.isEnabled).to.equal(true);
    room.hidden = true;
    expect(room).not.to.be.displayed;
    await until('no picture', () => !picture!.isEnabled);
    expect(await loudnessOf(room)).to.be.above(0.01);
    room.hidden = false;
    await until('a picture', () => picture!.isEnabled);
    await expectPictureOf(room, bot);
    expect(events).to.deep.equal(['joining', 'joined']);
  });

  for (const event of ['pagehide', 'beforeunload']) {
    it(`left by the person (${event}), who then stays: out at once, and in again by itself`, async () => {
      const {room, bot} = await inARoom();
      const left = next(room, 'vicolo-room-left');
      const back = next(room, 'vicolo-room-joined');
      window.dispatchEvent(new Event(event));
      expect((await left).reason).to.equal('connection-lost');
      await bot.untilGone('alex');
      await back;
      await expectPictureOf(room, bot);
    });
  }

  for (const [what, breath] of [
    ['in one moment', () => undefined],
    ['with time for an update between', (room: VicoloRoom) => room.updateComplete],
  ] as const) {
    it(`mounted, unmounted and mounted a hundred times ${what}: one meeting`, async () => {
      const {id} = await meeting.createRoom();
      const {room, events, sdkRooms} = await aCall({roomId: id, startCameraOff: true});
      const home = room.parentElement!;
      let most = 0;
      room.autoJoin = true;
      for (let i = 0; i < 100; i++) {
        room.remove();
        await breath(room);
        home.append(room);
        await breath(room);
        most = Math.max(most, whatIsOpen().sockets);
      }
      await until('in the room', () => room.session.phase.get().is === 'joined');
      expect(whatIsOpen().sockets).to.equal(1);
      expect(most).to.be.at.most(1);
      expect(sdkRooms.length).to.equal(1);
      expect(events.filter((event) => event === 'joined')).to.deep.equal(['joined']);
    });
  }
});
