import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/vicolo-room-form.js';
import {VicoloError, type Cloud} from '../src/index.js';
import {fakeCloud} from '../test/fakes/fake-cloud.js';

interface Args {
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Room form',
  component: 'vicolo-room-form',
  args: {lang: ''},
};

export default meta;
type Story = StoryObj<Args>;

function formWith(change: Partial<Cloud> = {}) {
  const cloud = fakeCloud([], change);
  return ({lang}: Args) =>
    html`<button type="button" @click=${open}>New room…</button>
      <vicolo-room-form lang=${lang || nothing} .cloud=${cloud}></vicolo-room-form>`;
}

function open({currentTarget}: Event): void {
  const form = (currentTarget as Element).parentElement?.querySelector('vicolo-room-form');
  void form?.show();
}

const press: NonNullable<Story['play']> = ({canvasElement}) => {
  canvasElement.querySelector('button')?.click();
};

export const OpenedByAButton: Story = {render: formWith()};

export const Open: Story = {tags: ['!autodocs'], render: formWith(), play: press};

/** Whoever sends the form is told why it failed; what was typed stays. */
export const Refused: Story = {
  tags: ['!autodocs'],
  render: formWith({createRoom: () => Promise.reject(new VicoloError('forbidden', 'No.'))}),
  play: async (context) => {
    await press(context);
    const form = context.canvasElement.querySelector('vicolo-room-form')!;
    await form.updateComplete;
    const {renderRoot: inside} = form as unknown as {renderRoot: ShadowRoot};
    inside.querySelector<HTMLInputElement>('[name=title]')!.value = 'Weekly planning';
    inside.querySelector('form')!.requestSubmit();
  },
};

export const Sending: Story = {
  tags: ['!autodocs'],
  render: formWith({createRoom: () => new Promise(() => undefined)}),
  play: Refused.play!,
};
