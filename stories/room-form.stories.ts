import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/vicolo-room-form.js';
import {VicoloError, type Cloud} from '../src/index.js';
import {aRoom} from '../test/fakes/a-room.js';
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

/** In the page, with a room to change. */
export const InThePage: Story = {
  render: ({lang}) =>
    html`<vicolo-room-form
      lang=${lang || nothing}
      inline
      .cloud=${fakeCloud()}
      .room=${aRoom({policy: {hasPassword: true}, scheduledAt: '2026-12-01T01:30:00Z', customData: {floor: '3'}})}
    ></vicolo-room-form>`,
};

/** What is wrong stands at its field, before anything is sent. */
export const WithProblems: Story = {
  tags: ['!autodocs'],
  render: ({lang}) => html`<vicolo-room-form lang=${lang || nothing} inline .cloud=${fakeCloud()}></vicolo-room-form>`,
  play: async ({canvasElement}) => {
    const form = canvasElement.querySelector('vicolo-room-form')!;
    await form.updateComplete;
    const inside = form.shadowRoot!;
    inside.querySelector<HTMLInputElement>('[name=schedule]')!.value = '2020-01-01T10:00';
    inside.querySelector<HTMLInputElement>('[name=customType]')!.value = 'x'.repeat(60);
    inside.querySelector('form')!.requestSubmit();
  },
};
