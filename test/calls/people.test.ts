// Hands, reactions and moderation between two people, with a real server in between.
import {expect} from '@open-wc/testing';
import type {Room} from 'livekit-client';
import type {Moderation, VicoloRoom} from '../../src/index.js';
import {en} from '../../src/elements/words/en.js';
import {codeOf} from '../support/code-of.js';
import {aCall, type Call} from '../support/call.js';
import {meeting} from '../support/meeting.js';
import {tileOf} from '../support/seen.js';
import {next, until} from '../support/until.js';

/** A host's backend, as far as these tests need one: it asks the media server's room service. */
const backend: Moderation = {
  mute: ({id = 0}, identity) => meeting.mute(id, identity),
  muteAll: ({id = 0}, identity) => meeting.muteAllBut(id, identity),
  askToUnmute: ({id = 0}, identity) => meeting.sendFromServer(id, identity, 'vicolo.ask', 'unmute'),
  remove: ({id = 0}, identity) => meeting.removeParticipant(id, identity),
  endForAll: ({id = 0}) => meeting.endRoom(id),
};

const stateOf = ({session}: VicoloRoom, identity: string) =>
  session.participants
    .get()
    .find((one) => one.identity === identity)
    ?.state.get();

describe('people in a room', () => {
  let alex: VicoloRoom;
  let maya: VicoloRoom;
  let sdkOfAlex: Room;
  let callOfMaya: Call;
  let id: number;

  /** Alex owns the room, Maya does not. */
  async function together(settings: {startMuted?: boolean} = {startMuted: true}) {
    ({id} = await meeting.createRoom({appUserId: 'alex'}));
    const call = await aCall({roomId: id, as: 'Alex', startCameraOff: true, startMuted: true});
    alex = call.room;
    callOfMaya = await aCall({roomId: id, as: 'Maya', startCameraOff: true, ...settings});
    maya = callOfMaya.room;
    alex.moderation = backend;
    await alex.join();
    sdkOfAlex = call.sdkRooms[0]!;
    await maya.join();
    await until('both', () => stateOf(alex, 'maya') && stateOf(maya, 'alex'));
  }

  afterEach(() => Promise.all([alex.leave(), maya.leave()]));

  it('have the role that their metadata says', async () => {
    await together();
    expect([stateOf(maya, 'alex')?.role, stateOf(alex, 'maya')?.role]).to.deep.equal(['HOST', 'CONTRIBUTOR']);
    expect(alex.session.moderator.actions.get().length).to.equal(5);
    maya.moderation = backend;
    await maya.updateComplete;
    expect(maya.session.moderator.actions.get()).to.deep.equal([]);
  });

  it('see raised hands, in their order, also when they come later', async () => {
    await together();
    await maya.session.hands.raise();
    await until('seen', () => alex.session.hands.raised.get().includes('maya'));
    await alex.session.hands.raise();
    const order = ['maya', 'alex'];
    await until('both', () => maya.session.hands.raised.get().join() === order.join());
    const {room: late} = await aCall({roomId: id, as: 'Late', startCameraOff: true, startMuted: true});
    await late.join();
    await until('the same order', () => late.session.hands.raised.get().join() === order.join());
    const marks = (await tileOf(late, 'maya')).querySelector('vicolo-tile-marks')!;
    await until('a mark', () => marks.shadowRoot?.textContent?.includes(en.handUp(1)));
    await maya.session.hands.lower();
    await until('lowered', () => late.session.hands.raised.get().join() === 'alex');
    await late.leave();
  });

  it('cannot raise a hand where the token does not grant it', async () => {
    await together();
    await meeting.permit(id, 'maya', false);
    await until('forbidden', () => !maya.session.hands.allowed.get());
    expect(await codeOf(() => maya.session.hands.raise())).to.equal('publish-forbidden');
  });

  it('see each other’s reactions on the tiles', async () => {
    await together();
    expect(await maya.session.reactions.send('clap')).to.equal(true);
    await until('shown', () => alex.session.reactions.shown.get().some(({identity}) => identity === 'maya'));
    const marks = (await tileOf(alex, 'maya')).querySelector('vicolo-tile-marks')!;
    await until('on the tile', () => marks.shadowRoot?.querySelector('.reaction')?.textContent === '👏');
  });

  it('are muted by the host, and unmute themselves when they are asked', async () => {
    await together({startMuted: false});
    await until('heard', () => stateOf(alex, 'maya')?.microphone === 'on');
    await until('published', () => callOfMaya.sdkRooms[0]!.localParticipant.isMicrophoneEnabled);
    await alex.session.moderator.act('mute', 'maya');
    await until('muted', () => stateOf(alex, 'maya')?.microphone === 'muted');
    await until('known to oneself', () => !maya.session.microphone.get().on);

    await alex.session.moderator.act('askToUnmute', 'maya');
    await until('asked', () => maya.session.moderator.asked.get());
    const notices = maya.renderRoot.querySelector('vicolo-notices')!;
    await until('the question', () => notices.renderRoot.querySelector('.question'));
    expect(maya.session.microphone.get().on).to.equal(false);
    notices.renderRoot.querySelector<HTMLElement>('.question button')!.click();
    await until('heard again', () => stateOf(alex, 'maya')?.microphone === 'on');
    expect(maya.session.moderator.asked.get()).to.equal(false);
  });

  it('stay muted when the host mutes them in the moment in which they begin to send', async () => {
    await together();
    const [sdk] = callOfMaya.sdkRooms as [Room];
    const publish = sdk.localParticipant.publishTrack.bind(sdk.localParticipant);
    sdk.localParticipant.publishTrack = async (...track) => {
      const publication = await publish(...track);
      await meeting.mute(id, 'maya');
      await until('muted', () => publication.isMuted);
      return publication; // to the kit it is not published before
    };
    await maya.session.setMicrophone(true);
    expect(maya.session.microphone.get()).to.include({on: false, wanted: false, error: undefined});
    await until('seen', () => stateOf(alex, 'maya')?.microphone === 'muted');
    await maya.session.setMicrophone(true);
    await until('heard by her own wish', () => stateOf(alex, 'maya')?.microphone === 'on');
  });

  it('are not asked by anybody but the server', async () => {
    await together();
    const data = new TextEncoder().encode('unmute');
    await sdkOfAlex.localParticipant.publishData(data, {reliable: true, topic: 'vicolo.ask'});
    await alex.session.reactions.send('like');
    await until('what was sent later', () => maya.session.reactions.shown.get().length > 0);
    expect(maya.session.moderator.asked.get()).to.equal(false);
  });

  it('are all muted at once, but not the host', async () => {
    await together({startMuted: false});
    await alex.setMicrophone(true);
    await until(
      'both heard',
      () => stateOf(alex, 'maya')?.microphone === 'on' && stateOf(maya, 'alex')?.microphone === 'on',
    );
    await alex.session.moderator.act('muteAll');
    await until('muted', () => stateOf(alex, 'maya')?.microphone === 'muted');
    expect(stateOf(maya, 'alex')?.microphone).to.equal('on');
  });

  it('are removed by the host', async () => {
    await together();
    const left = next(maya, 'vicolo-room-left');
    await alex.session.moderator.act('remove', 'maya');
    expect((await left).reason).to.equal('removed-by-host');
    await until('gone', () => !stateOf(alex, 'maya'));
  });

  it('are all out when the host ends it', async () => {
    await together();
    const left = [next(maya, 'vicolo-room-left'), next(alex, 'vicolo-room-left')];
    await alex.session.moderator.act('endForAll');
    expect((await Promise.all(left)).map(({reason}) => reason)).to.deep.equal(['room-ended', 'room-ended']);
  });
});
