import {expect} from '@open-wc/testing';
import {RoomAudio} from '../../src/binding/room-audio.js';
import {RoomSession} from '../../src/session/room-session.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {FakeMeeting} from '../fakes/fake-meeting.js';
import {until} from '../support/until.js';

interface Volume {
  getVolume(): number;
}

/** As a browser before the first click: nothing plays, by itself or when told to. */
function refuse(this: HTMLMediaElement): Promise<void> {
  this.autoplay = false;
  this.pause();
  return Promise.reject(new DOMException('', 'NotAllowedError'));
}

describe('the sound of everybody else', () => {
  let session: RoomSession;
  const play = HTMLMediaElement.prototype.play;
  afterEach(async () => {
    HTMLMediaElement.prototype.play = play;
    await session.leave();
  });

  async function aRoom(...identities: string[]) {
    const meeting = new FakeMeeting(identities.map((identity) => ({identity, microphone: 'on'})));
    session = new RoomSession({loadSdk: meeting.loadSdk});
    session.setPlace({cloud: fakeCloud(), room: {id: 42}});
    new RoomAudio(session);
    await session.join();
    await until('everybody to hear', () => session.audio.get().length === identities.length);
    const volumes = () => session.audio.get().map((track) => (track as unknown as Volume).getVolume());
    return {meeting, volumes, sound: session.sound};
  }

  it('is as loud as it comes, until one person is made quieter', async () => {
    const {sound, volumes} = await aRoom('maya', 'tom');
    expect([sound.volumeOf('maya'), sound.volumeOf('nobody')]).to.deep.equal([1, 1]);
    sound.setVolume('maya', 0.25);
    expect(sound.volumeOf('maya')).to.equal(0.25);
    expect(volumes()).to.deep.equal([0.25, 1]);
    expect([...sound.volumes.get()]).to.deep.equal([['maya', 0.25]]);
  });

  for (const [given, heard] of [
    [-1, 0],
    [0, 0],
    [2, 1],
    [NaN, 1],
  ] as const) {
    it(`of ${String(given)} is ${String(heard)}`, async () => {
      const {sound, volumes} = await aRoom('maya');
      sound.setVolume('maya', given);
      expect([sound.volumeOf('maya'), ...volumes()]).to.deep.equal([heard, heard]);
    });
  }

  it('is as quiet as before when somebody leaves and comes back', async () => {
    const {meeting, sound, volumes} = await aRoom('maya');
    sound.setVolume('maya', 0.5);
    meeting.leave('maya');
    await until('gone', () => session.audio.get().length === 0);
    meeting.set({identity: 'maya', microphone: 'on'});
    await until('back', () => session.audio.get().length === 1);
    expect(volumes()).to.deep.equal([0.5]);
  });

  it('of one person that the browser refuses is told, though others play; one click cures all', async () => {
    const {meeting, sound} = await aRoom('maya');
    meeting.blockSound(false);
    await until('sound', () => sound.audible.get());
    HTMLMediaElement.prototype.play = refuse;
    meeting.set({identity: 'tom', microphone: 'on'});
    await until('refused', () => !sound.audible.get());
    HTMLMediaElement.prototype.play = play;
    meeting.set({identity: 'ana', microphone: 'on'});
    await until('a third plays', () => session.audio.get().length === 3);
    meeting.blockSound(false); // as the SDK says when any track plays
    expect(sound.audible.get(), 'the second is still refused').to.equal(false);
    await session.startAudio();
    expect(sound.audible.get()).to.equal(true);
  });

  it('that was refused and has gone away leaves no word', async () => {
    const {meeting, sound} = await aRoom('maya');
    meeting.blockSound(false);
    HTMLMediaElement.prototype.play = refuse;
    meeting.set({identity: 'tom', microphone: 'on'});
    await until('refused', () => !sound.audible.get());
    meeting.leave('tom');
    await until('gone', () => session.audio.get().length === 1);
    meeting.blockSound(false);
    expect(sound.audible.get()).to.equal(true);
  });
});
