import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {VicoloRoomSelectEvent} from '../src/index.js';
import {aRoom} from '../test/fakes/a-room.js';
import {fakeCloud} from '../test/fakes/fake-cloud.js';
import {FakeMeeting} from '../test/fakes/fake-meeting.js';
import {keeper, people} from './a-meeting.js';

interface Args {
  endpoint: string;
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Connection',
  component: 'vicolo-connection',
  args: {endpoint: 'sandbox', lang: ''},
};

export default meta;
type Story = StoryObj<Args>;

const pageAt = keeper(() => ({
  meeting: new FakeMeeting(people(2)),
  cloud: fakeCloud([
    aRoom(),
    aRoom({id: 43, title: '디자인 검토', videoRoomState: 'LIVE_INACTIVE'}),
    aRoom({id: 44, title: 'Open office', policy: {hasPassword: true}}),
  ]),
}));

function enter({currentTarget, room}: VicoloRoomSelectEvent): void {
  (currentTarget as Element).querySelector('vicolo-room')?.setAttribute('room-id', String(room.id));
}

/** Said once, for the list and the room inside. Choosing a room in the list shows its lobby. */
export const ListAndRoom: Story = {
  render: ({lang}, {canvasElement}) => {
    const {value, shown} = pageAt(canvasElement);
    return html`<vicolo-connection
      lang=${lang || nothing}
      .cloud=${value.cloud}
      @vicolo-room-select=${enter}
      ${ref(shown)}
    >
      <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 16px">
        <vicolo-room-list></vicolo-room-list>
        <vicolo-room room-id="42" without-memory .loadSdk=${value.meeting.loadSdk}></vicolo-room>
      </div>
    </vicolo-connection>`;
  },
};

const withEndpoint: NonNullable<Story['render']> = ({endpoint, lang}) =>
  html`<vicolo-connection endpoint=${endpoint} lang=${lang || nothing}>
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 16px">
      <vicolo-room-list></vicolo-room-list>
      <vicolo-room room-id="42" without-memory></vicolo-room>
    </div>
  </vicolo-connection>`;

/** The page has not given a token yet: everything inside waits. */
export const NobodySignedIn: Story = {render: withEndpoint};

/** What the page got wrong is said to whoever can tell its owner. */
export const InsecureEndpoint: Story = {args: {endpoint: 'http://cloud.example'}, render: withEndpoint};
