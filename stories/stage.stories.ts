import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import type {VicoloStage} from '../src/index.js';
import {besideRoom, people} from './a-meeting.js';
import {narrow} from './widths.js';

interface Args {
  layout?: VicoloStage['layout'];
  'self-view'?: VicoloStage['selfView'];
  side?: VicoloStage['side'];
  overflow: VicoloStage['overflow'];
}

const meta: Meta<Args> = {
  title: 'Elements/Stage',
  component: 'vicolo-stage',
  args: {overflow: 'pages'},
  argTypes: {
    layout: {control: 'inline-radio', options: ['auto', 'grid', 'speaker', 'sidebar', 'pip']},
    'self-view': {control: 'inline-radio', options: ['tile', 'floating', 'hidden']},
    side: {control: 'inline-radio', options: ['top', 'bottom', 'left', 'right']},
    overflow: {control: 'inline-radio', options: ['pages', 'scroll']},
  },
};

export default meta;
type Story = StoryObj<Args>;

const stage = ({layout, side, overflow, ...rest}: Args): TemplateResult =>
  html`<div style="block-size: 32rem">
    <vicolo-stage
      class="uses-session"
      layout=${layout ?? nothing}
      self-view=${rest['self-view'] ?? nothing}
      side=${side ?? nothing}
      overflow=${overflow}
    ></vicolo-stage>
  </div>`;

const withScreens = (count: number) =>
  people(4).map((one, i) => ({...one, screen: i < count ? ('on' as const) : ('none' as const)}));

/** Everybody has the same room, in a grid that fits. */
export const People: Story = {render: besideRoom(stage, {people: people(5)})};

export const Alone: Story = {tags: ['!autodocs'], render: besideRoom(stage)};

export const TwoPeople: Story = {tags: ['!autodocs'], render: besideRoom(stage, {people: people(1)})};

/** Where tiles would become too small to see anybody, there are pages: buttons, PageUp and PageDown, a swipe. */
export const Pages: Story = {
  tags: ['!autodocs'],
  render: besideRoom(stage, {people: people(24)}),
  decorators: [narrow],
};

/** Or a grid that scrolls; only what can be seen is in the page. */
export const Scrolling: Story = {
  tags: ['!autodocs'],
  args: {overflow: 'scroll'},
  render: besideRoom(stage, {people: people(24)}),
  decorators: [narrow],
};

/** A shared screen takes the larger part. */
export const OneScreen: Story = {render: besideRoom(stage, {people: withScreens(1)})};

/** Of several, a person chooses. */
export const TwoScreens: Story = {tags: ['!autodocs'], render: besideRoom(stage, {people: withScreens(2)})};

/** In a narrow place people stand below the screen. */
export const NarrowWithAScreen: Story = {
  render: besideRoom(stage, {people: withScreens(1)}),
  decorators: [narrow],
};

/** Who speaks stands large, the others in a row. */
export const Speaker: Story = {args: {layout: 'speaker'}, render: besideRoom(stage, {people: people(6)})};

/** Who speaks stands large, the others in a column. */
export const Sidebar: Story = {args: {layout: 'sidebar'}, render: besideRoom(stage, {people: people(3)})};

export const SidebarAtTheLeft: Story = {
  tags: ['!autodocs'],
  args: {layout: 'sidebar', side: 'left', 'self-view': 'floating'},
  render: besideRoom(stage, {people: people(3)}),
};

export const RowAtTheTop: Story = {
  tags: ['!autodocs'],
  args: {layout: 'speaker', side: 'top'},
  render: besideRoom(stage, {people: people(4)}),
};

/** Oneself floats over the others. */
export const FloatingSelfView: Story = {
  args: {'self-view': 'floating'},
  render: besideRoom(stage, {people: people(3)}),
};

/** Pinned tiles stand large, any number of them. */
export const Pinned: Story = {
  render: besideRoom(stage, {
    people: people(5),
    joined: (_, {session}) => {
      session.stage.pin('person-1:camera');
      session.stage.pin('person-3:camera');
    },
  }),
};

/** For a small window. */
export const SmallWindow: Story = {
  tags: ['!autodocs'],
  args: {layout: 'pip'},
  render: besideRoom(stage, {people: people(3)}),
  decorators: [narrow],
};
