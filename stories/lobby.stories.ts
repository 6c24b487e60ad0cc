import {DisconnectReason} from '@livekit/protocol';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {VicoloError, type Cloud} from '../src/index.js';
import type {RoomSession} from '../src/session/room-session.js';
import {FakeDevices} from '../test/fakes/fake-devices.js';
import {withSession, type SessionSetting} from './a-session.js';
import {narrow} from './widths.js';

interface Args {
  waiting: boolean;
  'status-only': boolean;
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Lobby',
  component: 'vicolo-lobby',
  args: {waiting: false, 'status-only': false, lang: ''},
};

export default meta;
type Story = StoryObj<Args>;

const lobby = (args: Args, session: RoomSession) =>
  html`<vicolo-lobby
    ?waiting=${args.waiting}
    ?status-only=${args['status-only']}
    lang=${args.lang || nothing}
    .session=${session}
  ></vicolo-lobby>`;

const story = (setting: SessionSetting = {}, more: Partial<Story> = {}): Story => ({
  tags: ['!autodocs'],
  render: withSession(lobby, setting),
  ...more,
});

const password = {policy: {hasPassword: true}};
const join = (session: RoomSession) => session.join({password: '1234'});
const refusing = (code: 'password-required' | 'forbidden') => ({
  issueRoomToken: () => Promise.reject(new VicoloError(code, 'As the story wants.')),
});

/** A host has to let the person in. */
export const WaitingAtTheDoor = story({
  cloud: {
    issueRoomToken: (_id, _entry, {onWaiting} = {}) => {
      onWaiting?.();
      return new Promise(() => undefined);
    },
  },
  before: (session) => session.join(),
});

/** Camera and microphone are allowed already: the preview opens by itself. */
export const Ready: Story = {render: withSession(lobby)};

/** Before the browser asks, it is explained. */
export const AskForDevices: Story = {render: withSession(lobby, {devices: new FakeDevices('prompt')})};

/** The page wants people to come in without a picture. */
export const AskForMicrophone = story({
  devices: new FakeDevices('prompt'),
  wants: {microphone: true, camera: false},
});

/** The browser's question is before the person. */
export const BrowserAsks = story({
  devices: new FakeDevices('prompt'),
  deviceHangs: true,
  before: (session) => session.prepare(),
});

export const GoneOnWithout = story({
  devices: new FakeDevices('prompt'),
  before: (session) => session.devices.decline(),
});

export const Denied = story({devices: new FakeDevices('denied'), deviceError: 'NotAllowedError'});

/** The browser's question was closed without an answer. */
export const Dismissed = story({
  devices: new FakeDevices('prompt'),
  deviceError: 'NotAllowedError',
  before: (session) => session.prepare(),
});

export const NoDevice = story({deviceError: 'NotFoundError'});

export const InUseElsewhere = story({deviceError: 'NotReadableError'});

export const BlockedByThePage = story({
  devices: Object.assign(new FakeDevices('denied'), {isBlocked: () => true}),
  deviceError: 'NotAllowedError',
});

export const InsecurePage = story({
  devices: Object.assign(new FakeDevices('unknown'), {isSecure: () => false}),
  deviceError: 'TypeError',
});

/** One device works, the other does not. */
export const MicrophoneFailed = story({deviceError: 'NotReadableError', failing: 'microphone'});

export const CameraFailed = story({deviceError: 'NotReadableError', failing: 'camera'});

/** Until the page has said who enters. */
export const Waiting = story({}, {args: {waiting: true}});

/** Where the page allows people a name of their own. */
export const WithName = story({allowName: true});

export const WithPassword: Story = {render: withSession(lobby, {room: password})};

/** The person has typed one. */
export const WrongPassword = story(
  {room: password, cloud: refusing('password-required')},
  {
    play: ({canvasElement}) => {
      const type = () => {
        const root = canvasElement.querySelector('vicolo-lobby')?.shadowRoot;
        const field = root?.querySelector<HTMLInputElement>('input[name=password]');
        if (!field) return void requestAnimationFrame(type);
        field.value = 'guess';
        field.form?.requestSubmit();
      };
      type();
    },
  },
);

export const Joining = story({cloud: {issueRoomToken: () => new Promise(() => undefined)}, before: join});

export const Failed = story({cloud: refusing('forbidden'), before: join});

export const AfterTheMeeting = story({
  before: async (session, meeting) => {
    await session.join();
    meeting.end(DisconnectReason.ROOM_DELETED);
  },
});

/** All that a room without a lobby shows. */
export const StatusOnly = story({}, {args: {'status-only': true}});

export const StatusOnlyJoining = story(
  {cloud: {issueRoomToken: () => new Promise(() => undefined)}, before: join},
  {args: {'status-only': true}},
);

export const StatusOnlyFailed = story({cloud: refusing('forbidden'), before: join}, {args: {'status-only': true}});

export const Narrow = story({room: password, allowName: true}, {decorators: [narrow]});

export const NarrowAsk = story({devices: new FakeDevices('prompt')}, {decorators: [narrow]});

export const NarrowDenied = story(
  {devices: new FakeDevices('denied'), deviceError: 'NotAllowedError'},
  {decorators: [narrow]},
);

/** The connection was lost; the room is entered again by itself, and that can be stopped. */
export const ComingBack = story({
  cloud: enteredOnce(),
  before: async (session, meeting) => {
    await session.join();
    meeting.end(DisconnectReason.SIGNAL_CLOSE);
  },
});

/** Words of the page stand below the button. */
export const WithOwnWords: Story = {
  render: withSession(
    ({waiting, lang}: Args, session) =>
      html`<vicolo-lobby ?waiting=${waiting} lang=${lang || nothing} .session=${session}>
        <p>This meeting is recorded.</p>
      </vicolo-lobby>`,
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
