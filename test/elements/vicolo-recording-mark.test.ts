import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-moderation.js';
import type {VicoloModeration} from '../../src/elements/vicolo-moderation.js';
import '../../src/elements/vicolo-recording-mark.js';
import type {VicoloRecordingMark} from '../../src/elements/vicolo-recording-mark.js';
import '../../src/elements/vicolo-room.js';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import {en} from '../../src/elements/words/en.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {FakeMeeting} from '../fakes/fake-meeting.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, Gathered} from './on-the-page.js';

const HOST = JSON.stringify({channelMemberType: 'HOST'});

describe('<vicolo-recording-mark>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function theMark() {
    const made = aSession();
    session = made.session;
    await session.join();
    const mark = await fixture<VicoloRecordingMark>(html`
      <vicolo-recording-mark .session=${session}></vicolo-recording-mark>
    `);
    const seen = () => mark.renderRoot.querySelector('[part~=base]')?.textContent?.trim();
    const said = () => mark.renderRoot.querySelector('[role=status]')!.textContent;
    return {...made, mark, seen, said};
  }

  it('is seen and said while the room is recorded, and says when that is over', async () => {
    const {mark, meeting, seen, said} = await theMark();
    expect([seen(), said()]).to.deep.equal([undefined, '']);
    meeting.record(true);
    await until('said', () => said() === en.recordingBegan);
    expect(seen()).to.equal(en.recordingMark);
    await expectAccessible(mark, 'recording');
    const gathered = new Gathered();
    gathered.look(mark);
    await gathered.expectAllOf('vicolo-recording-mark');
    meeting.record(false);
    await until('said', () => said() === en.recordingEnded);
    expect(seen()).to.equal(en.recordingEnded);
    await until('gone', () => seen() === undefined, 10_000);
  });

  it('tells somebody who comes later, too, and who leaves nothing of an end', async () => {
    const {meeting, seen, said} = await theMark();
    meeting.record(true);
    const later = await fixture<VicoloRecordingMark>(html`
      <vicolo-recording-mark .session=${session}></vicolo-recording-mark>
    `);
    await until('said', () => later.renderRoot.querySelector('[role=status]')!.textContent === en.recordingBegan);
    await session!.leave();
    await until('nothing', () => seen() === undefined && said() === '');
  });

  describe('in a room', () => {
    async function theRoom(header = false) {
      const meeting = new FakeMeeting();
      const room = await fixture<VicoloRoom>(html`
        <vicolo-room room-id="42" .cloud=${fakeCloud([aRoom()])} .loadSdk=${meeting.loadSdk}>
          ${header ? html`<h1 slot="header">Ours</h1>` : ''}
        </vicolo-room>
      `);
      ({session} = room);
      await room.join();
      meeting.record(true);
      const marks = () =>
        [...room.renderRoot.querySelectorAll('vicolo-recording-mark')].filter((mark) => mark.offsetWidth > 0);
      await until('a mark', () => marks().length > 0);
      return {room, marks};
    }

    it('stands in the header', async () => {
      const {marks} = await theRoom();
      expect(marks().map((mark) => mark.closest('.header') !== null)).to.deep.equal([true]);
    });

    it('stands over the stage where the page has a header of its own', async () => {
      const {marks} = await theRoom(true);
      expect(marks().map((mark) => mark.closest('.stage') !== null)).to.deep.equal([true]);
    });
  });

  it('comes and goes by the buttons of who leads, where the page can record', async () => {
    const made = aSession({me: {identity: 'alex', name: 'Alex', metadata: HOST}});
    ({session} = made);
    const record = (on: boolean) => () => {
      made.meeting.record(on);
      return Promise.resolve();
    };
    session.moderator.use({startRecording: record(true), stopRecording: record(false)});
    await session.join();
    const moderation = await fixture<VicoloModeration>(html`
      <vicolo-moderation .session=${session}></vicolo-moderation>
    `);
    const labels = () =>
      [...moderation.renderRoot.querySelectorAll('button')].map(({textContent}) => textContent.trim());
    expect(labels()).to.deep.equal([en.moderate.startRecording]);
    moderation.renderRoot.querySelector('button')!.click();
    await until('recording', () => labels()[0] === en.moderate.stopRecording);
    expect(session.recorded.get()).to.equal(true);
    moderation.renderRoot.querySelector('button')!.click();
    await until('over', () => labels()[0] === en.moderate.startRecording);
    expect(session.recorded.get()).to.equal(false);
  });
});
