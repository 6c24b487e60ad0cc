import {expect, fixtureCleanup} from '@open-wc/testing';
import type {LocalTrack} from 'livekit-client';
import {VicoloError} from '../../src/cloud/errors.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {aCall} from '../support/call.js';
import {meeting, sendBot} from '../support/meeting.js';
import {pictureOf, tileOf} from '../support/seen.js';
import {until} from '../support/until.js';
import {NOTHING_OPEN, whatIsOpen} from '../support/watch-media.js';

describe('from the lobby into the room', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
    await until('nothing open', () => JSON.stringify(whatIsOpen()) === JSON.stringify(NOTHING_OPEN));
  });

  const mediaTrack = (track: unknown) => (track as LocalTrack | undefined)?.mediaStreamTrack;
  const lobbyIn = ({renderRoot}: {renderRoot: HTMLElement | DocumentFragment}) =>
    renderRoot.querySelector('vicolo-lobby')!;

  async function previewing() {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id);
    const call = await aCall({roomId: id});
    const {room} = call;
    const preview = () => lobbyIn(room).renderRoot.querySelector('vicolo-preview')!;
    await until('a preview', () => (preview().shadowRoot?.querySelector('video')?.videoWidth ?? 0) > 0);
    const {camera, microphone} = room.session;
    await until('both open', () => camera.get().track && microphone.get().track);
    return {...call, id, bot, preview, camera, microphone};
  }

  it('the previewed tracks are the ones that others get, and never end', async () => {
    const {room, bot, camera, microphone, sdkRooms} = await previewing();
    const before = [mediaTrack(camera.get().track)!, mediaTrack(microphone.get().track)!];
    const ended: string[] = [];
    for (const track of before) track.addEventListener('ended', () => ended.push(track.kind));
    const watched = setInterval(() => {
      for (const track of before) if (track.readyState !== 'live') ended.push(track.kind);
    }, 1);
    await room.join();
    await bot.firstFrameOf('alex');
    expect(await bot.audioEnergyOf('alex')).to.be.above(0);
    await pictureOf(await tileOf(room, 'alex'));
    clearInterval(watched);
    const publications = [...sdkRooms[0]!.localParticipant.trackPublications.values()];
    const published = publications.map(({track}) => track!.mediaStreamTrack.id);
    expect(published.sort()).to.deep.equal(before.map(({id}) => id).sort());
    expect(ended).to.deep.equal([]);
    expect(whatIsOpen().devices, 'nothing was opened twice').to.equal(2);
  });

  it('a preview outlives a try to join that failed', async () => {
    const {room, camera} = await previewing();
    const before = mediaTrack(camera.get().track);
    const issueRoomToken = () => Promise.reject(new VicoloError('server-error', 'Not today.'));
    room.cloud = {...fakeCloud(), issueRoomToken};
    await room.updateComplete;
    await room.session.join().catch(() => undefined);
    expect(room.session.phase.get().is).to.equal('failed');
    expect(mediaTrack(camera.get().track)).to.equal(before);
    expect(before?.readyState).to.equal('live');
  });

  it('a device is switched in the room without taking the publication back', async () => {
    const {room, bot, microphone, sdkRooms} = await previewing();
    await room.join();
    await until('published', () => microphone.get().on);
    const {localParticipant} = sdkRooms[0]!;
    const before = [...localParticipant.trackPublications.keys()].sort();
    const {devices} = room.session;
    await until('the list', () => devices.state.get().microphones.length === 3);
    const [, , third] = devices.state.get().microphones;
    await devices.choose('microphone', third!.id);
    expect(devices.state.get().microphone).to.equal(third!.id);
    expect([...localParticipant.trackPublications.keys()].sort()).to.deep.equal(before);
    expect(await bot.audioEnergyOf('alex')).to.be.above(0);
  });

  it('a microphone chosen while muted stays muted, and is used from then on', async () => {
    const {room, bot, microphone} = await previewing();
    await room.join();
    await until('published', () => microphone.get().on);
    await room.setMicrophone(false);
    const {devices} = room.session;
    const [, second] = devices.state.get().microphones;
    await devices.choose('microphone', second!.id);
    expect(microphone.get().on).to.equal(false);
    await bot.untilMuted('alex', 'microphone');
    await room.setMicrophone(true);
    expect(mediaTrack(microphone.get().track)?.getSettings().deviceId).to.equal(second!.id);
  });

  it('a name given at the door is what others see', async () => {
    const {room, id} = await previewing();
    room.allowName = true;
    await room.updateComplete;
    room.session.displayName.set('Sunny');
    const other = await aCall({roomId: id, as: 'Maya', startMuted: true, startCameraOff: true});
    await other.room.join();
    await room.join();
    const names = () => other.room.session.participants.get().map(({state}) => state.get().name);
    await until('the name', () => names().includes('Sunny'));
    expect(names()).not.to.include('Alex');
    await other.room.leave();
  });

  it('holding the space bar is heard by others, and only then', async () => {
    const {room, bot, microphone} = await previewing();
    await room.join();
    await until('published', () => microphone.get().on);
    await room.setMicrophone(false);
    await bot.untilMuted('alex', 'microphone');
    const press = (type: string) =>
      room.renderRoot
        .querySelector('.room')!
        .dispatchEvent(new KeyboardEvent(type, {key: ' ', bubbles: true, composed: true, cancelable: true}));
    room.pushToTalk = true;
    await until('somebody listens', () => {
      press('keydown');
      return microphone.get().wanted;
    });
    await bot.untilMuted('alex', 'microphone', false);
    press('keyup');
    await bot.untilMuted('alex', 'microphone');
  });

  it('without a lobby: a status, a button, and no device before it is needed', async () => {
    const {room} = await aCall();
    room.withoutLobby = true;
    await room.leave();
    await room.updateComplete;
    const lobby = lobbyIn(room);
    await lobby.updateComplete;
    expect(lobby.renderRoot.querySelector('vicolo-preview')).to.equal(null);
    lobby.renderRoot.querySelector<HTMLButtonElement>('[part~=join-button]')!.click();
    await until('joined', () => room.session.camera.get().on);
    await room.leave();
    await until('the status', () => lobbyIn(room)?.renderRoot.textContent?.includes('You left the room.'));
    expect(whatIsOpen()).to.deep.equal(NOTHING_OPEN);
  });
});
