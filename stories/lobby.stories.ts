import {DisconnectReason} from '@livekit/protocol';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {VicoloError, type Cloud} from '../src/index.js';
import {besideRoom} from './a-meeting.js';

interface Args {
  waiting: boolean;
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Lobby',
  component: 'vicolo-lobby',
  args: {waiting: false, lang: ''},
};

export default meta;
type Story = StoryObj<Args>;

const lobby = ({waiting, lang}: Args) =>
  html`<vicolo-lobby class="uses-session" ?waiting=${waiting} lang=${lang || nothing}></vicolo-lobby>`;

export const Ready: Story = {render: besideRoom(lobby, {}, false)};

/** Until the page has said who enters. */
export const Waiting: Story = {args: {waiting: true}, render: besideRoom(lobby, {}, false)};

export const WithPassword: Story = {render: besideRoom(lobby, {room: {policy: {hasPassword: true}}}, false)};

export const WrongPassword: Story = {
  render: besideRoom(lobby, {
    room: {policy: {hasPassword: true}},
    cloud: {issueRoomToken: () => Promise.reject(new VicoloError('password-required', 'It is wrong.'))},
  }),
};

export const Joining: Story = {
  render: besideRoom(lobby, {cloud: {issueRoomToken: () => new Promise(() => undefined)}}),
};

export const Failed: Story = {
  render: besideRoom(lobby, {cloud: {issueRoomToken: () => Promise.reject(new VicoloError('forbidden', 'No.'))}}),
};

export const AfterTheMeeting: Story = {
  render: besideRoom(lobby, {
    joined: (meeting) => {
      meeting.end(DisconnectReason.ROOM_DELETED);
    },
  }),
};

/** The connection was lost; the room is entered again by itself, and that can be stopped. */
export const ComingBack: Story = {
  render: besideRoom(lobby, {
    cloud: enteredOnce(),
    joined: (meeting) => {
      meeting.end(DisconnectReason.SIGNAL_CLOSE);
    },
  }),
};

/** Words of the page stand below the button. */
export const WithOwnWords: Story = {
  render: besideRoom(
    ({waiting, lang}: Args) =>
      html`<vicolo-lobby class="uses-session" ?waiting=${waiting} lang=${lang || nothing}>
        <p>This meeting is recorded.</p>
      </vicolo-lobby>`,
    {},
    false,
  ),
};

/** A cloud that answers the first time, and then is not heard of again. */
function enteredOnce(): Partial<Cloud> {
  let times = 0;
  return {
    issueRoomToken: () =>
      times++
        ? new Promise(() => undefined)
        : Promise.resolve({webRtcServerUrl: 'wss://media.example', webRtcToken: ''}),
  };
}
