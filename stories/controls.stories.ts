import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {VicoloControls, VicoloRoom} from '../src/index.js';
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

/** A page's own choice and order of buttons. */
export const Chosen: Story = {
  render: besideRoom(
    ({lang}: Args) =>
      html`<vicolo-controls
        class="uses-session"
        lang=${lang || nothing}
        controls="camera microphone fullscreen leave"
      ></vicolo-controls>`,
  ),
};

const withPanels = (_: FakeMeeting, {panels}: VicoloRoom) => {
  panels.register({name: 'people'});
  panels.register({name: 'notes', label: 'Notes'});
  panels.toggle('people');
};

/** Panels that the page or the kit has registered have a button each. */
export const WithPanels: Story = {render: besideRoom(controls, {joined: withPanels})};

const opened = (name: string) => async (meeting: FakeMeeting, room: VicoloRoom) => {
  withPanels(meeting, room);
  const beside = room.previousElementSibling!.querySelector<VicoloControls>('vicolo-controls')!;
  await beside.updateComplete;
  beside.renderRoot.querySelector<HTMLElement>(`[part~=${name}-button]`)?.click();
};

export const LayoutMenu: Story = {tags: ['!autodocs'], render: besideRoom(controls, {joined: opened('layout')})};

/** What does not fit is in the menu, but never the microphone and leaving. */
export const NarrowMenu: Story = {
  tags: ['!autodocs'],
  render: besideRoom(controls, {joined: opened('more')}),
  decorators: [narrow],
};

/** The page's own buttons stand before and after. */
export const WithOwnButtons: Story = {
  render: besideRoom(
    ({lang}: Args) =>
      html`<vicolo-controls class="uses-session" lang=${lang || nothing}>
        <button type="button" slot="start">Raise hand</button>
        <button type="button" slot="middle">Record</button>
        <button type="button" slot="end">Settings</button>
        <button type="button" slot="menu">Report a problem</button>
      </vicolo-controls>`,
  ),
};

export const Narrow: Story = {render: besideRoom(controls), decorators: [narrow]};
