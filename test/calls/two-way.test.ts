import {expect} from '@open-wc/testing';
import {aCall} from '../support/call.js';
import {meeting, sendBot} from '../support/meeting.js';
import {distance, loudnessOf, pictureOf, tileOf, tilesIn} from '../support/seen.js';
import {next, until} from '../support/until.js';
import {NOTHING_OPEN, whatIsOpen} from '../support/watch-media.js';

describe('a call between two people', () => {
  afterEach(() => meeting.botsLeave());

  it('carries picture and sound both ways', async () => {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id);
    const {room} = await aCall({roomId: id});
    await room.join();

    expect(distance(await pictureOf(await tileOf(room, bot.identity)), bot.colour)).to.be.below(25);
    expect(await loudnessOf(room)).to.be.above(0.01);
    const seen = await bot.firstFrameOf('alex');
    expect(seen.colour.g).to.be.above(Math.max(seen.colour.r, seen.colour.b) + 40, 'the fake camera is green');
    expect(await bot.audioEnergyOf('alex')).to.be.above(0);
  });

  it('shows oneself, mirrored, before anybody else', async () => {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id);
    const {room} = await aCall({roomId: id});
    await room.join();
    await pictureOf(await tileOf(room, 'alex'));
    await tileOf(room, bot.identity);
    expect(tilesIn(room).map(({participant}) => participant?.identity)).to.deep.equal(['alex', bot.identity]);
    const [own, other] = tilesIn(room).map((tile) => tile.renderRoot.querySelector('video'));
    expect(getComputedStyle(own!).scale).to.equal('-1 1');
    expect(getComputedStyle(other!).scale).to.equal('none');
  });

  it('lets the other see when microphone and camera are turned off, and on', async () => {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id, {video: false, audio: false});
    const {room} = await aCall({roomId: id});
    await room.join();
    await bot.firstFrameOf('alex');
    for (const muted of [true, false]) {
      await room.setMicrophone(!muted);
      await bot.untilMuted('alex', 'microphone', muted);
      await room.setCamera(!muted);
      await bot.untilMuted('alex', 'camera', muted);
      expect(room.session.microphone.get().on).to.equal(!muted);
      expect(room.session.camera.get().on).to.equal(!muted);
    }
    await bot.firstFrameOf('alex');
  });

  it('turns the light of the camera off with the camera', async () => {
    const {room} = await aCall();
    await room.join();
    await until('camera and microphone', () => room.session.camera.get().on && room.session.microphone.get().on);
    expect(whatIsOpen().devices).to.equal(2);
    await room.setCamera(false);
    expect(whatIsOpen().devices).to.equal(1);
  });

  it('shows when the other turns microphone and camera off', async () => {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id);
    const {room} = await aCall({roomId: id});
    await room.join();
    const tile = await tileOf(room, bot.identity);
    await pictureOf(tile);
    const state = () => tile.participant!.state.get();
    await bot.muteMicrophone(true);
    await bot.muteCamera(true);
    await until('both muted', () => state().microphone === 'muted' && state().camera === 'muted');
    await tile.updateComplete;
    expect(tile.renderRoot.querySelector('[part~="avatar"]')).to.be.displayed;
    expect(tile.renderRoot.querySelector('[role=group]')!.getAttribute('aria-label')).to.contain('muted');
    await bot.muteCamera(false);
    await until('the picture again', () => state().cameraTrack);
    expect(distance(await pictureOf(tile), bot.colour)).to.be.below(25);
  });

  it('marks who speaks', async () => {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id);
    const {room} = await aCall({roomId: id});
    await room.join();
    const tile = await tileOf(room, bot.identity);
    await until('speaking', () => tile.matches(':state(speaking)'));
    await until('a level', () => Number(tile.style.getPropertyValue('--vicolo-audio-level')) > 0);
    await bot.muteMicrophone(true);
    await until('silence', () => !tile.matches(':state(speaking)'));
  });

  it('shows a shared screen as a tile of its own, first and whole', async () => {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id, {audio: false});
    const {room} = await aCall({roomId: id});
    await room.join();
    await tileOf(room, bot.identity);
    await bot.publishScreen();
    const tile = await tileOf(room, bot.identity, 'screen_share');
    await pictureOf(tile);
    expect(tilesIn(room)[0]).to.equal(tile);
    expect(getComputedStyle(tile.renderRoot.querySelector('video')!).objectFit).to.equal('contain');
    await bot.unpublishScreen();
    await until('the tile gone', () => !tilesIn(room).includes(tile));
  });

  it('shares a screen', async () => {
    const {id} = await meeting.createRoom();
    const bot = await sendBot(id, {audio: false, video: false});
    const {room} = await aCall({roomId: id});
    await room.join();
    await room.setScreenShare(true);
    await bot.firstFrameOf('alex', 'screen');
    await room.setScreenShare(false);
    await until('no tile of it', () => tilesIn(room).every(({source}) => source === 'camera'));
  });

  it('tells of people who come and go', async () => {
    const {id} = await meeting.createRoom();
    const {room, events} = await aCall({roomId: id});
    await room.join();
    const came = next(room, 'vicolo-participant-joined');
    const bot = await sendBot(id, {video: false});
    expect((await came).participant).to.deep.equal({identity: bot.identity, name: bot.name, isLocal: false});
    const went = next(room, 'vicolo-participant-left');
    await bot.leave();
    expect((await went).participant.identity).to.equal(bot.identity);
    expect(events).to.deep.equal([
      'joining',
      'joined',
      `participant-joined:${bot.name}`,
      `participant-left:${bot.name}`,
    ]);
  });

  it('takes the name of a person from metadata, then from the media server, then the identity', async () => {
    const {id} = await meeting.createRoom();
    const quiet = {video: false, audio: false};
    await sendBot(id, {...quiet, identity: 'a', name: 'Server name', metadata: '{"appUserName":"Metadata name"}'});
    await sendBot(id, {...quiet, identity: 'b', name: 'Server name', metadata: 'not JSON'});
    await sendBot(id, {...quiet, identity: 'c', name: ''});
    const {room} = await aCall({roomId: id, as: 'Alex'});
    await room.join();
    const names = () =>
      new Map(room.session.participants.get().map(({state}) => [state.get().identity, state.get().name]));
    await until('four people', () => names().size === 4);
    expect([...names().values()].sort()).to.deep.equal(['Alex', 'Metadata name', 'Server name', 'c']);
  });

  it('drives the room’s state in the cloud', async () => {
    const {id} = await meeting.createRoom();
    const {room} = await aCall({roomId: id});
    await room.join();
    expect(await meeting.untilRoomIs(id, 'LIVE')).to.equal('LIVE');
    await room.leave();
    expect(await meeting.untilRoomIs(id, 'LIVE_INACTIVE')).to.equal('LIVE_INACTIVE');
  });

  it('leaves nothing open', async () => {
    const {room, events} = await aCall();
    await room.join();
    await until('camera and microphone', () => room.session.camera.get().on && room.session.microphone.get().on);
    await room.leave();
    expect(whatIsOpen()).to.deep.equal(NOTHING_OPEN);
    expect(events).to.deep.equal(['joining', 'joined', 'left:left']);
    expect(room.session.participants.get()).to.be.empty;
  });
});
