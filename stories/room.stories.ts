import {DisconnectReason} from '@livekit/protocol';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {VicoloError, type ReplacedDevice, type VicoloParticipantTile} from '../src/index.js';
import type {Store} from '../src/session/store.js';
import {inRoom, people, type RoomArgs} from './a-meeting.js';
import {narrow} from './widths.js';

const meta: Meta<RoomArgs> = {
  title: 'Elements/Room',
  component: 'vicolo-room',
  args: {
    'room-id': '42',
    'auto-join': true,
    'start-muted': false,
    'start-camera-off': false,
    'without-lobby': false,
    lang: '',
  },
};

export default meta;
type Story = StoryObj<RoomArgs>;

/** Before joining. What is chosen here is what one enters with. */
export const Lobby: Story = {args: {'auto-join': false}, render: inRoom({people: people(2)})};

/** The password is `1234`. */
export const LobbyWithPassword: Story = {
  args: {'auto-join': false},
  render: inRoom({
    room: {policy: {hasPassword: true}},
    cloud: {
      issueRoomToken: (_id, entry) =>
        entry?.password === '1234'
          ? Promise.resolve({webRtcServerUrl: 'wss://media.example', webRtcToken: 'fake'})
          : Promise.reject(new VicoloError('password-required', 'The password is wrong.')),
    },
  }),
};

export const Alone: Story = {tags: ['!autodocs'], render: inRoom()};

export const TwoPeople: Story = {render: inRoom({people: people(1)})};

/** One of them speaks. */
export const FivePeople: Story = {
  tags: ['!autodocs'],
  render: inRoom({
    people: people(4),
    joined: (meeting) => {
      meeting.speak({'person-1': 0.7});
    },
  }),
};

export const NinePeople: Story = {tags: ['!autodocs'], render: inRoom({people: people(8)})};

export const TwentyFivePeople: Story = {tags: ['!autodocs'], render: inRoom({people: people(24)})};

export const SomeoneSharesAScreen: Story = {
  render: inRoom({people: people(4).map((one, i) => (i === 1 ? {...one, screen: 'on'} : one))}),
};

/** Without a picture, people have a colour that stays theirs, and initials. */
export const CamerasOff: Story = {
  args: {'start-camera-off': true, 'start-muted': true},
  render: inRoom({people: people(7, {camera: 'none', microphone: 'muted', media: false})}),
};

/** The line broke, and is being mended without anybody's help. */
export const Reconnecting: Story = {
  tags: ['!autodocs'],
  render: inRoom({
    people: people(3),
    joined: (meeting) => {
      meeting.breakLine();
    },
  }),
};

/** Browsers play no sound before a click on the page. */
export const SoundBlocked: Story = {
  tags: ['!autodocs'],
  render: inRoom({
    people: people(3),
    joined: (meeting) => {
      meeting.blockSound(true);
    },
  }),
};

/** The camera was refused: others are seen and heard all the same. */
export const CameraRefused: Story = {
  tags: ['!autodocs'],
  args: {'start-camera-off': true},
  render: inRoom({
    people: people(3),
    deviceError: 'NotAllowedError',
    joined: (_, room) => room.setCamera(true).catch(() => undefined),
  }),
};

export const ForbiddenToPublish: Story = {
  tags: ['!autodocs'],
  render: inRoom({
    people: people(2),
    joined: (meeting) => {
      meeting.permit(false);
    },
  }),
};

export const RemovedByTheHost: Story = {
  render: inRoom({
    people: people(2),
    joined: (meeting) => {
      meeting.end(DisconnectReason.PARTICIPANT_REMOVED);
    },
  }),
};

export const FailedToJoin: Story = {
  render: inRoom({
    cloud: {issueRoomToken: () => Promise.reject(new VicoloError('media-unreachable', 'No media server.'))},
  }),
};

/** A column of a page, or a small telephone. */
export const Narrow: Story = {tags: ['!autodocs'], render: inRoom({people: people(4)}), decorators: [narrow]};

export const NarrowWithAScreen: Story = {
  tags: ['!autodocs'],
  render: inRoom({people: people(4).map((one, i) => (i === 1 ? {...one, screen: 'on'} : one))}),
  decorators: [narrow],
};

/** A page that wants no lobby: only what happens, and a button. */
export const WithoutLobby: Story = {
  tags: ['!autodocs'],
  args: {'auto-join': false, 'without-lobby': true},
  render: inRoom({people: people(2)}),
};

/** The camera in use was unplugged. */
export const DeviceReplaced: Story = {
  tags: ['!autodocs'],
  render: inRoom({
    people: people(3),
    joined: (_, {session}) => {
      const store = session.devices.replaced as Store<ReplacedDevice | undefined>;
      store.set({kind: 'camera', lost: 'Desk camera', now: 'Front camera'});
    },
  }),
};

/** The microphone hears the person, and nobody else does. */
export const MutedButSpeaking: Story = {
  tags: ['!autodocs'],
  args: {'start-muted': true},
  render: inRoom({
    people: people(3),
    joined: (_, {session}) => {
      (session.devices.speaksMuted as Store<boolean>).set(true);
    },
  }),
};

export const NarrowLobby: Story = {
  tags: ['!autodocs'],
  args: {'auto-join': false},
  render: inRoom({room: {policy: {hasPassword: true}}}),
  decorators: [narrow],
};

/** Held in front, and marked as such; what can be done with a tile is in its menu. */
export const PinnedWithItsMenu: Story = {
  tags: ['!autodocs'],
  render: inRoom({
    people: people(2),
    joined: async (_, room) => {
      room.session.stage.pin('person-0:camera');
      const stage = room.renderRoot.querySelector('vicolo-stage');
      await stage?.updateComplete;
      await new Promise(requestAnimationFrame); // the tile has moved to the front
      const tile = stage?.renderRoot.querySelector(
        'vicolo-participant-tile:state(pinned)',
      ) as VicoloParticipantTile | null;
      await tile?.updateComplete;
      tile?.renderRoot.querySelector<HTMLElement>('[part=options-button]')?.click();
    },
  }),
};
