import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ReactionName} from '../src/index.js';
import '../src/elements/vicolo-hand.js';
import '../src/elements/vicolo-reactions.js';
import type {FakeMeeting} from '../test/fakes/fake-meeting.js';
import {besideRoom, inRoom, people, type RoomArgs} from './a-meeting.js';

const meta: Meta<RoomArgs> = {
  title: 'Elements/Hands and reactions',
  component: 'vicolo-hand',
  args: {'room-id': '42', 'auto-join': true, 'start-muted': false, 'start-camera-off': false, lang: ''},
};

export default meta;
type Story = StoryObj<RoomArgs>;

const hand = ({lang}: RoomArgs) => html`<vicolo-hand class="uses-session" lang=${lang || nothing}></vicolo-hand>`;
const reactions = ({lang}: RoomArgs) =>
  html`<vicolo-reactions class="uses-session" lang=${lang || nothing}></vicolo-reactions>`;

export const Hand: Story = {render: besideRoom(hand)};

export const HandUp: Story = {render: besideRoom(hand, {joined: (_, {session}) => session.hands.raise()})};

/** The media token does not let this person change the own attributes. */
export const HandForbidden: Story = {
  render: besideRoom(hand, {
    joined: (meeting) => {
      meeting.permit(false);
    },
  }),
};

export const Reactions: Story = {render: besideRoom(reactions)};

export const ReactionsOpen: Story = {
  tags: ['!autodocs'],
  render: besideRoom(reactions, {
    joined: async (_, room) => {
      const element = room.previousElementSibling!.querySelector('vicolo-reactions')!;
      await element.updateComplete;
      element.renderRoot.querySelector('button')!.click();
    },
  }),
};

const react = (meeting: FakeMeeting, from: string, ...names: readonly ReactionName[]): void => {
  for (const name of names) meeting.data('vicolo.reaction', new TextEncoder().encode(name), from);
};

/** Two hands in their order, and reactions over the pictures. */
export const OnTheTiles: Story = {
  tags: ['!autodocs'],
  render: inRoom({
    people: people(5).map((person, i) => ({
      ...person,
      ...(i === 1 && {attributes: {'vicolo.hand': String(Date.now())}}),
      ...(i === 3 && {attributes: {'vicolo.hand': String(Date.now() - 60_000)}}),
    })),
    joined: (meeting) => {
      react(meeting, 'person-0', 'clap', 'celebrate', 'love');
      react(meeting, 'person-2', 'laugh');
      react(meeting, 'person-4', 'like', 'wow');
    },
  }),
};
