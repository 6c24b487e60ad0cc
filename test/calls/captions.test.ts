// What an agent of LiveKit's writes down, with a real server in between.
import {expect} from '@open-wc/testing';
import {Room, Track} from 'livekit-client';
import {aCall, type Call} from '../support/call.js';
import {meeting} from '../support/meeting.js';
import {until} from '../support/until.js';

describe('captions in a room', () => {
  let id: number;
  let alex: Call;
  const scribes: Room[] = [];

  beforeEach(async () => {
    ({id} = await meeting.createRoom({appUserId: 'alex'}));
    alex = await aCall({roomId: id, as: 'Alex', startCameraOff: true});
    await alex.room.join();
    await until('a microphone', () => alex.room.session.microphone.get().on);
  });
  afterEach(async () => {
    await Promise.all(scribes.splice(0).map((scribe) => scribe.disconnect()));
    await alex.room.leave();
  });

  async function aScribe(identity: string, isAgent: boolean): Promise<Room> {
    const {url, token} = await meeting.scribe(id, identity, isAgent);
    const scribe = new Room();
    await scribe.connect(url, token);
    scribes.push(scribe);
    await until('here', () => alex.room.session.participants.get().some((one) => one.identity === identity));
    return scribe;
  }

  const track = () => alex.sdkRooms[0]!.localParticipant.getTrackPublication(Track.Source.Microphone)!.trackSid;
  const said = () => alex.room.session.captions.captions.get().map(({name, text, final}) => ({name, text, final}));
  const lines = () =>
    [...(alex.room.shadowRoot!.querySelector('vicolo-captions')?.shadowRoot?.querySelectorAll('.caption') ?? [])].map(
      ({textContent}) => textContent.replace(/\s+/g, ' ').trim(),
    );

  it('are those of the speaker, as an agent writes them down, and grow', async () => {
    const {localParticipant} = await aScribe('scribe', true);
    const send = (text: string, final: boolean) =>
      localParticipant.sendText(text, {
        topic: 'lk.transcription',
        attributes: {
          'lk.segment_id': 'one',
          'lk.transcribed_track_id': track(),
          'lk.transcription_final': String(final),
        },
      });
    await send('Shall', false);
    await until('a word', () => said().length);
    const controls = alex.room.shadowRoot!.querySelector('vicolo-controls')!;
    const button = () => controls.shadowRoot!.querySelector<HTMLElement>('[part~=captions-button]');
    await until('the button', button);
    button()!.click();
    await send('Shall we begin?', true);
    await until('all words', () => lines().join() === 'Alex Shall we begin?');
    expect(said()).to.deep.equal([{name: 'Alex', text: 'Shall we begin?', final: true}]);
  });

  it('are not those of somebody who only says so', async () => {
    const {localParticipant} = await aScribe('mallory', false);
    const before = said();
    const send = (text: string, attributes: Record<string, string>) =>
      localParticipant.sendText(text, {topic: 'lk.transcription', attributes});
    await send('I resign', {'lk.segment_id': 'a', 'lk.transcribed_track_id': track()});
    await send('I am Mallory', {'lk.segment_id': 'b', 'lk.transcription_final': 'true'});
    await until('own words', () => said().length > before.length);
    expect(said().slice(before.length)).to.deep.equal([{name: 'mallory', text: 'I am Mallory', final: true}]);
  });
});
