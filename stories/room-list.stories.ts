import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {VicoloError, type Cloud, type VideoRoom} from '../src/index.js';
import {aRoom} from '../test/fakes/a-room.js';
import {fakeCloud} from '../test/fakes/fake-cloud.js';
import {keeper} from './a-meeting.js';
import {narrow} from './widths.js';

interface Args {
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Room list',
  component: 'vicolo-room-list',
  args: {lang: ''},
};

export default meta;
type Story = StoryObj<Args>;

const MAYA = {id: 8, appUserId: 'maya', appUserName: 'Maya Lindqvist'};

const EVERY_STATE: readonly Partial<VideoRoom>[] = [
  {title: 'Weekly planning', videoRoomState: 'LIVE'},
  {title: 'Design review', videoRoomState: 'LIVE', policy: {hasPassword: true}, member: MAYA},
  {title: 'Open office', videoRoomState: 'LIVE_INACTIVE', accessLevel: 'PRIVATE', member: MAYA},
  {
    title: '분기 결산 회의',
    videoRoomState: 'SCHEDULED',
    scheduledAt: '2026-12-01T01:30:00Z',
    accessLevel: 'PRIVATE',
    policy: {hasPassword: true},
  },
  {title: 'Retrospective of the third quarter', videoRoomState: 'ENDED', member: MAYA},
  {
    title: 'A conversation with everybody who has ever worked on the onboarding of new customers in all our regions',
    videoRoomState: 'LIVE',
    member: {...MAYA, appUserName: 'Maximiliane Alexandra von Hohenstein-Lindqvist'},
    policy: {hasPassword: true},
    accessLevel: 'PRIVATE',
  },
  {
    title: '신규 고객 온보딩 절차를 처음부터 끝까지 다시 살펴보고 지역별로 무엇을 바꿀지 함께 정하는 전체 회의',
    videoRoomState: 'LIVE_INACTIVE',
  },
  {title: undefined, videoRoomState: 'LIVE_INACTIVE'},
];

/** A list of such rooms; the cloud is made anew for each showing, since rooms can be created in it. */
function listOf(
  rooms: readonly Partial<VideoRoom>[],
  change: () => Partial<Cloud> = () => ({}),
  inside?: TemplateResult,
) {
  const cloudAt = keeper(() =>
    fakeCloud(
      rooms.map((room, i) => aRoom({id: 100 + i, ...room})),
      change(),
    ),
  );
  return ({lang}: Args, {canvasElement}: {canvasElement: HTMLElement}) => {
    const {value, shown} = cloudAt(canvasElement);
    return html`<vicolo-room-list lang=${lang || nothing} .cloud=${value} ${ref(shown)}>${inside}</vicolo-room-list>`;
  };
}

/** Live, open, scheduled, ended; with password, private; titles that are too long, and one that is missing. */
export const EveryState: Story = {render: listOf(EVERY_STATE)};

export const Narrow: Story = {render: listOf(EVERY_STATE), decorators: [narrow]};

/** Rooms come twenty at a time. */
export const Many: Story = {
  tags: ['!autodocs'],
  render: listOf(
    Array.from({length: 47}, (_, i) => ({
      title: `Room ${String(i + 1)}`,
      videoRoomState: i % 5 ? 'LIVE_INACTIVE' : 'LIVE',
    })),
  ),
};

const FEW_PAGES = listOf(Array.from({length: 47}, (_, i) => EVERY_STATE[i % EVERY_STATE.length] ?? {}));

/** Rooms in pages of eight, back and forward. */
export const InPages: Story = {
  tags: ['!autodocs'],
  render: FEW_PAGES,
  play: async ({canvasElement}) => {
    const list = canvasElement.querySelector('vicolo-room-list')!;
    Object.assign(list, {paging: 'pages', pageSize: 8, selected: 102});
    await list.updateComplete;
  },
};

/** Filters are downloaded when they are opened. */
export const FiltersOpen: Story = {
  tags: ['!autodocs'],
  render: listOf(EVERY_STATE),
  play: async ({canvasElement}) => {
    const list = canvasElement.querySelector('vicolo-room-list')!;
    await list.updateComplete;
    list.shadowRoot?.querySelector<HTMLElement>('[part~=filter-button]')?.click();
  },
};

/** Nothing fits what was searched for. */
export const NoMatch: Story = {
  render: ({lang}) =>
    html`<vicolo-room-list lang=${lang || nothing} keyword="zebra" .cloud=${fakeCloud([aRoom()])}></vicolo-room-list>`,
};

const ALEX = {id: 1, appUserId: 'alex', appUserName: 'Alex'};

/** One's own rooms can be changed and deleted. The host has added a button to every row. */
export const OwnRooms: Story = {
  render: ({lang}) =>
    html`<vicolo-room-list
      lang=${lang || nothing}
      .cloud=${fakeCloud(EVERY_STATE.map((room, i) => aRoom({id: 100 + i, ...room, ...(i % 2 && {member: ALEX})})))}
      .rowActions=${(room: VideoRoom) => html`<a href="#room-${room.id}" style="padding: 12px 8px">Link</a>`}
    ></vicolo-room-list>`,
};

export const Loading: Story = {render: listOf([], () => ({listRooms: () => new Promise(() => undefined)}))};

export const Empty: Story = {render: listOf([])};

export const EmptyInOwnWords: Story = {
  render: listOf(
    [],
    undefined,
    html`<p slot="empty">Nobody has invited you yet. <a href="#help">How do I get an invitation?</a></p>`,
  ),
};

/** The first answer is a failure; trying again helps. */
export const FailsOnce: Story = {
  render: listOf(EVERY_STATE.slice(0, 3), () => {
    let tried = false;
    const rooms = EVERY_STATE.slice(0, 3).map((room, i) => aRoom({id: 100 + i, ...room}));
    return {
      listRooms: (query) => {
        if (tried) return fakeCloud(rooms).listRooms(query);
        tried = true;
        return Promise.reject(new VicoloError('network', 'The service cannot be reached.'));
      },
    };
  }),
};

/** A failure that trying again does not cure has no button. */
export const SignedOut: Story = {
  render: listOf([], () => ({listRooms: () => Promise.reject(new VicoloError('token-expired', 'It has expired.'))})),
};

/** Without a token the list waits until the page has signed somebody in. */
export const NobodySignedIn: Story = {
  render: ({lang}) => html`<vicolo-room-list endpoint="sandbox" lang=${lang || nothing}></vicolo-room-list>`,
};
