import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/vicolo-device-menu.js';
import type {DeviceKind} from '../src/index.js';
import type {RoomSession} from '../src/session/room-session.js';
import {FakeDevices} from '../test/fakes/fake-devices.js';
import {withSession} from './a-session.js';

interface Args {
  kind: DeviceKind;
  'with-label': boolean;
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Device menu',
  component: 'vicolo-device-menu',
  args: {kind: 'microphone', 'with-label': true, lang: ''},
  argTypes: {kind: {control: 'inline-radio', options: ['microphone', 'camera', 'speaker']}},
};

export default meta;
type Story = StoryObj<Args>;

const menu = (args: Args, session: RoomSession) =>
  html`<vicolo-device-menu
    kind=${args.kind}
    ?with-label=${args['with-label']}
    lang=${args.lang || nothing}
    .session=${session}
  ></vicolo-device-menu>`;

const open: NonNullable<Story['play']> = ({canvasElement}) => {
  const tryAgain = () => {
    const button = canvasElement.querySelector('vicolo-device-menu')?.shadowRoot?.querySelector('button');
    if (button) button.click();
    else requestAnimationFrame(tryAgain);
  };
  tryAgain();
};

export const WithLabel: Story = {render: withSession(menu)};

/** As it stands beside a button of the controls. */
export const Small: Story = {args: {'with-label': false}, render: withSession(menu)};

export const Open: Story = {tags: ['!autodocs'], render: withSession(menu), play: open};

/** Before the browser tells what devices are called. */
export const WithoutNames: Story = {
  tags: ['!autodocs'],
  args: {kind: 'camera'},
  render: withSession(menu, {devices: new FakeDevices('prompt')}),
  play: open,
};
