import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/vicolo-copy-address.js';
import type {FakeMeeting} from '../test/fakes/fake-meeting.js';
import {inRoom, people, type RoomArgs} from './a-meeting.js';

const meta: Meta<RoomArgs> = {
  title: 'Elements/Notices',
  component: 'vicolo-notices',
  args: {'room-id': '42', 'auto-join': true, 'start-muted': false, 'start-camera-off': false, lang: ''},
};

export default meta;
type Story = StoryObj<RoomArgs>;

/** Once the notices are there: they are downloaded on entering. */
const then = (act: (meeting: FakeMeeting) => void) => async (meeting: FakeMeeting) => {
  await customElements.whenDefined('vicolo-notices');
  await new Promise(requestAnimationFrame);
  act(meeting);
};

const quiet = {camera: 'none', microphone: 'none'} as const;

/** One notice for all who come together. */
export const SomebodyCame: Story = {
  render: inRoom({
    people: people(2),
    joined: then((meeting) => {
      for (const person of people(7, quiet).slice(2)) meeting.set(person);
      meeting.set({identity: 'person-0', screen: 'on'});
      meeting.set({identity: 'person-1', attributes: {'vicolo.hand': String(Date.now())}});
    }),
  }),
};

/** Nobody can be unmuted from afar: the host asks. */
export const AskedToUnmute: Story = {
  args: {'start-muted': true},
  render: inRoom({
    people: people(2),
    joined: then((meeting) => {
      meeting.data('vicolo.ask', new TextEncoder().encode('unmute'));
    }),
  }),
};

export const CopyAddress: Story = {
  render: ({lang}) =>
    html`<vicolo-copy-address lang=${lang || nothing} share-url="https://example.com/rooms/42"></vicolo-copy-address>`,
};
