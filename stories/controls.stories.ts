import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {VicoloRoom} from '../src/index.js';
import type {FakeMeeting} from '../test/fakes/fake-meeting.js';
import {besideRoom} from './a-meeting.js';
import {narrow} from './widths.js';

interface Args {
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Controls',
  component: 'vicolo-controls',
  args: {lang: ''},
};

export default meta;
type Story = StoryObj<Args>;

const controls = ({lang}: Args) =>
  html`<vicolo-controls class="uses-session" lang=${lang || nothing}></vicolo-controls>`;

const off = async (_: FakeMeeting, {session}: VicoloRoom) => {
  await session.setMicrophone(false);
  await session.setCamera(false);
};

export const AllOn: Story = {render: besideRoom(controls)};

export const AllOff: Story = {render: besideRoom(controls, {joined: off})};

export const Sharing: Story = {render: besideRoom(controls, {joined: (_, room) => room.setScreenShare(true)})};

/** The room lets this person watch and listen only. */
export const Forbidden: Story = {
  render: besideRoom(controls, {
    joined: (meeting) => {
      meeting.permit(false);
    },
  }),
};

/** While the browser asks whether microphone and camera may be used. */
export const Busy: Story = {render: besideRoom(controls, {deviceHangs: true})};

/** What is chosen before joining is what one enters with. */
export const BeforeJoining: Story = {render: besideRoom(controls, {}, false)};

/** The page's own buttons stand before and after. */
export const WithOwnButtons: Story = {
  render: besideRoom(
    ({lang}: Args) =>
      html`<vicolo-controls class="uses-session" lang=${lang || nothing}>
        <button type="button" slot="start">Raise hand</button>
        <button type="button" slot="end">Settings</button>
      </vicolo-controls>`,
  ),
};

export const Narrow: Story = {render: besideRoom(controls), decorators: [narrow]};
