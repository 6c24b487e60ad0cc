import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/vicolo-captions.js';
import type {VicoloRoom} from '../src/index.js';
import type {FakeMeeting} from '../test/fakes/fake-meeting.js';
import {say} from '../test/fakes/fake-talk.js';
import {inRoom, people, type RoomArgs} from './a-meeting.js';

const meta: Meta<RoomArgs> = {
  title: 'Elements/Captions',
  component: 'vicolo-captions',
  args: {'room-id': '42', 'auto-join': true, 'start-muted': false, 'start-camera-off': false, lang: ''},
};

export default meta;
type Story = StoryObj<RoomArgs>;

const said = [
  ['person-0', 'true', '지난주에 이야기한 일정부터 볼까요?'],
  ['person-1', 'true', 'Yes. The first version is due on Friday, and the translation the week after.'],
  ['person-3', 'false', 'Then I would like to ask about the'],
] as const;

const talk = (change: (room: VicoloRoom) => void) => (meeting: FakeMeeting, room: VicoloRoom) => {
  room.session.captions.show(true);
  change(room);
  for (const [who, final, text] of said) {
    const attributes = {'lk.segment_id': text, 'lk.transcription_final': final};
    say(meeting, who, text, {topic: 'lk.transcription', attributes});
  }
};

/** Words of three people, of which the last are still growing. */
export const InARoom: Story = {render: inRoom({people: people(5), joined: talk(() => undefined)})};

export const LargeAndAbove: Story = {
  render: inRoom({
    people: people(5),
    joined: talk(({session: {captions}}) => {
      captions.setSize('large');
      captions.setPlace('top');
    }),
  }),
};

/** Nobody has spoken yet. */
export const NothingSaid: Story = {
  render: inRoom({
    people: people(2),
    joined: (_, {session}) => {
      session.captions.show(true);
    },
  }),
};
