import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {besideRoom, people} from './a-meeting.js';
import {narrow} from './widths.js';

const meta: Meta = {title: 'Elements/Stage', component: 'vicolo-stage'};

export default meta;
type Story = StoryObj;

const stage = () => html`<div style="block-size: 32rem"><vicolo-stage class="uses-session"></vicolo-stage></div>`;

const withScreens = (count: number) =>
  people(4).map((one, i) => ({...one, screen: i < count ? ('on' as const) : ('none' as const)}));

/** Everybody has the same room, in a grid that fits. */
export const People: Story = {render: besideRoom(stage, {people: people(5)})};

/** Where tiles would become too small to see anybody, the grid scrolls. */
export const ManyPeople: Story = {tags: ['!autodocs'], render: besideRoom(stage, {people: people(24)})};

/** A shared screen takes the larger part. */
export const OneScreen: Story = {render: besideRoom(stage, {people: withScreens(1)})};

export const TwoScreens: Story = {tags: ['!autodocs'], render: besideRoom(stage, {people: withScreens(2)})};

/** In a narrow place people stand below the screen. */
export const NarrowWithAScreen: Story = {
  render: besideRoom(stage, {people: withScreens(1)}),
  decorators: [narrow],
};
