import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {Moderation, VicoloRoom} from '../src/index.js';
import '../src/elements/vicolo-participants.js';
import type {FakeMeeting, FakePerson} from '../test/fakes/fake-meeting.js';
import {besideRoom, inRoom, people, type Setting} from './a-meeting.js';
import {panelBox, panelBoxNarrow} from './widths.js';

interface Args {
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Participants',
  component: 'vicolo-participants',
  args: {lang: ''},
};

export default meta;
type Story = StoryObj<Args>;

const list = ({lang}: Args) =>
  html`<vicolo-participants
    class="uses-session"
    style="block-size: 560px"
    lang=${lang || nothing}
  ></vicolo-participants>`;

const role = (channelMemberType: string) => JSON.stringify({channelMemberType});
const handUp = (minutes: number) => ({'vicolo.hand': String(Date.now() - minutes * 60_000)});
const quiet = {camera: 'none', microphone: 'none'} as const;

/** A team: a host, two hands up, somebody who speaks, a shared screen, and a weak line. */
const team: readonly FakePerson[] = people(9, quiet).map((person, i) => ({
  ...person,
  ...(i === 0 && {metadata: role('HOST')}),
  ...(i === 2 && {attributes: handUp(1)}),
  ...(i === 4 && {attributes: handUp(3), metadata: role('CONTRIBUTOR')}),
  ...(i === 5 && {screen: 'on', media: false}),
  ...(i === 6 && {metadata: role('GUEST')}),
  ...(i === 8 && {metadata: role('AUDIENCE')}),
  ...(i % 3 === 1 && {microphone: 'on', media: false}),
}));

const lively = (meeting: FakeMeeting): void => {
  meeting.speak({'person-1': 0.6});
  meeting.quality('person-3', 0);
  meeting.quality('person-7', 3);
};

const done = () => Promise.resolve();
const backend: Moderation = {mute: done, askToUnmute: done, remove: done, muteAll: done, endForAll: done};

const asHost = (moderation: Moderation): Setting => ({
  people: team,
  me: {identity: 'alex', name: 'Alex', metadata: role('HOST')},
  joined: (meeting, room) => {
    room.moderation = moderation;
    lively(meeting);
  },
});

export const Team: Story = {render: besideRoom(list, {people: team, joined: lively}), decorators: [panelBox]};

/** Only the rows that are seen are drawn. */
export const ThreeHundred: Story = {
  render: besideRoom(list, {
    people: Array.from({length: 299}, (_, i) => ({
      ...quiet,
      identity: `p-${String(i)}`,
      name: `${people(24)[i % 24]!.name} ${String(i + 1)}`,
    })),
  }),
  decorators: [panelBox],
};

/** For somebody who leads the meeting, on a page that can do everything. */
export const ForAHost: Story = {render: besideRoom(list, asHost(backend)), decorators: [panelBox]};

/** A person's menu is opened. */
export const AMenu: Story = {
  tags: ['!autodocs'],
  render: besideRoom(list, {
    ...asHost(backend),
    joined: async (meeting, room) => {
      room.moderation = backend;
      lively(meeting);
      const panel = room.previousElementSibling!.querySelector('vicolo-participants')!;
      await panel.updateComplete;
      panel.renderRoot.querySelectorAll<HTMLElement>('.more')[3]?.click();
    },
  }),
  decorators: [panelBox],
};

export const Alone: Story = {render: besideRoom(list), decorators: [panelBox]};

export const OutsideOfARoom: Story = {render: besideRoom(list, {}, false), decorators: [panelBox]};

export const NobodyFound: Story = {
  render: besideRoom(list, {
    people: team,
    joined: async (_: FakeMeeting, room: VicoloRoom) => {
      const panel = room.previousElementSibling!.querySelector('vicolo-participants')!;
      await panel.updateComplete;
      const field = panel.renderRoot.querySelector('input')!;
      field.value = 'Zebulon';
      field.dispatchEvent(new Event('input'));
    },
  }),
  decorators: [panelBox],
};

export const Narrow: Story = {render: besideRoom(list, asHost(backend)), decorators: [panelBoxNarrow]};

const roomArgs = {'room-id': '42', 'auto-join': true, 'start-muted': false, 'start-camera-off': false};

const roomWithList = inRoom({
  people: people(9).map((person, i) => ({
    ...person,
    ...(i === 0 && {metadata: role('HOST')}),
    ...(i === 2 && {attributes: handUp(1)}),
  })),
  joined: lively,
  inside: html`<vicolo-participants slot="panel"></vicolo-participants>`,
});

/** Placed beside the stage by the page. */
export const InARoom: Story = {
  tags: ['!autodocs'],
  render: ({lang}, context) => html`
    <style>
      vicolo-participants[slot='panel'] {
        inline-size: 320px;
      }
    </style>
    ${roomWithList({...roomArgs, lang}, context)}
  `,
};
