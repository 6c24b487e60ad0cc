import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/vicolo-participants.js';
import '../src/elements/vicolo-waiting-list.js';
import type {Moderation} from '../src/index.js';
import {besideRoom, inRoom, people, type RoomArgs, type Setting} from './a-meeting.js';
import {narrow, panelBox} from './widths.js';

const meta: Meta<RoomArgs> = {
  title: 'Elements/Leading a meeting',
  component: 'vicolo-waiting-list',
  args: {'room-id': '42', 'auto-join': true, 'start-muted': false, 'start-camera-off': false, lang: ''},
};

export default meta;
type Story = StoryObj<RoomArgs>;

const done = () => Promise.resolve();

const backend = (waiting: readonly string[]): Moderation => ({
  ...{mute: done, remove: done, muteAll: done, endForAll: done, startRecording: done, stopRecording: done},
  ...{admit: done, refuse: done},
  watchWaiting: (_, tell) => {
    tell(waiting.map((name) => ({id: name, name})));
    return () => undefined;
  },
});

const asHost = (waiting: readonly string[], more: Setting = {}): Setting => ({
  people: people(3),
  me: {identity: 'alex', name: 'Alex', metadata: JSON.stringify({channelMemberType: 'HOST'})},
  ...more,
  joined: (meeting, room) => {
    room.moderation = backend(waiting);
    more.joined?.(meeting, room);
  },
});

/** Somebody knocks, and stands there until it is decided. */
export const SomebodyKnocks: Story = {render: inRoom(asHost(['이하은']))};

export const ManyKnock: Story = {
  render: inRoom(asHost(['이하은', 'Noah Fischer', 'Priya Raman'])),
  decorators: [narrow],
};

/** The same in the list of people, each by name. */
export const InTheList: Story = {
  render: besideRoom(
    ({lang}: RoomArgs) =>
      html`<vicolo-participants
        class="uses-session"
        style="block-size: 560px"
        lang=${lang || nothing}
      ></vicolo-participants>`,
    asHost(['이하은', 'A person with a very long name that has to be cut somewhere']),
  ),
  decorators: [panelBox],
};

/** Everybody sees that the room is recorded. */
export const Recorded: Story = {
  render: inRoom(
    asHost([], {
      joined: (meeting) => {
        meeting.record(true);
      },
    }),
  ),
};

export const RecordedNarrow: Story = {...Recorded, decorators: [narrow]};
