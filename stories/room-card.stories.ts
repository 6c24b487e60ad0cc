import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {VicoloError, type Cloud, type VideoRoom} from '../src/index.js';
import {aRoom} from '../test/fakes/a-room.js';
import {fakeCloud} from '../test/fakes/fake-cloud.js';

interface Args {
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Room card',
  component: 'vicolo-room-card',
  args: {lang: ''},
};

export default meta;
type Story = StoryObj<Args>;

function cardOf(room: Partial<VideoRoom>, change: Partial<Cloud> = {}): NonNullable<Story['render']> {
  const cloud = fakeCloud([aRoom(room)], change);
  return ({lang}) => html`<vicolo-room-card room-id="42" lang=${lang || nothing} .cloud=${cloud}></vicolo-room-card>`;
}

export const Live: Story = {
  render: cardOf({description: 'Bring numbers, and the draft of the plan.', policy: {hasPassword: true}}),
};

/** With date and time in the person's language and zone. */
export const Scheduled: Story = {
  render: cardOf({videoRoomState: 'SCHEDULED', scheduledAt: '2026-12-01T01:30:00Z', accessLevel: 'PRIVATE'}),
};

export const Fails: Story = {
  render: cardOf({}, {getRoom: () => Promise.reject(new VicoloError('network', 'The service cannot be reached.'))}),
};

export const NoSuchRoom: Story = {
  render: cardOf({}, {getRoom: () => Promise.reject(new VicoloError('room-not-found', 'None.'))}),
};

/** Deleting asks first, and says that there is no way back. */
export const Deleting: Story = {
  tags: ['!autodocs'],
  render: ({lang}) =>
    html`<vicolo-room-delete lang=${lang || nothing} .cloud=${fakeCloud()} .room=${aRoom()}></vicolo-room-delete>`,
  play: async ({canvasElement}) => {
    await import('../src/elements/vicolo-room-delete.js');
    await canvasElement.querySelector('vicolo-room-delete')!.show();
  },
};
