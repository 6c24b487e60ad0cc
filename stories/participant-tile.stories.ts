import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, render} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {ParticipantState, ReadonlyStore, TileSource, VicoloRoom} from '../src/index.js';
import {inRoom, keeper, people} from './a-meeting.js';
import {aPerson, aVoice, camera, screen} from './a-person.js';
import {tileBox} from './widths.js';

interface Args {
  source: TileSource;
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Participant tile',
  component: 'vicolo-participant-tile',
  args: {source: 'camera', lang: ''},
  argTypes: {source: {control: 'inline-radio', options: ['camera', 'screen_share']}},
};

export default meta;
type Story = StoryObj<Args>;

/** A tile of a participant who is like this. */
function tileOf(change: () => Partial<ParticipantState>, level?: ReadonlyStore<number>) {
  const personAt = keeper(() => aPerson(change(), level));
  return ({source, lang}: Args, {canvasElement}: {canvasElement: HTMLElement}) => {
    const {value, shown} = personAt(canvasElement);
    const tile = html`<vicolo-participant-tile
      source=${source}
      lang=${lang || nothing}
      .participant=${value}
      ${ref(shown)}
    ></vicolo-participant-tile>`;
    return tileBox(() => tile);
  };
}

export const Camera: Story = {render: tileOf(() => ({cameraTrack: camera()}))};

export const Avatar: Story = {render: tileOf(() => ({}))};

export const AvatarOfAKoreanName: Story = {render: tileOf(() => ({identity: 'seoyeon', name: '김서연'}))};

export const Muted: Story = {render: tileOf(() => ({cameraTrack: camera(), microphone: 'muted'}))};

/** The ring grows with the voice; `--vicolo-audio-level` can be used for looks of one's own. */
export const Speaking: Story = {render: tileOf(() => ({cameraTrack: camera(), speaking: true}), aVoice())};

export const SpeakingWithoutACamera: Story = {render: tileOf(() => ({speaking: true}), aVoice())};

export const PoorConnection: Story = {render: tileOf(() => ({cameraTrack: camera(), quality: 'poor'}))};

export const LostConnection: Story = {render: tileOf(() => ({quality: 'lost', microphone: 'muted'}))};

/** The picture is on its way. */
export const Connecting: Story = {render: tileOf(() => ({camera: 'on', cameraDelay: 'connecting'}))};

/** The server has stopped the picture, so that the sound comes through. */
export const Paused: Story = {
  render: tileOf(() => ({cameraTrack: camera(), cameraDelay: 'paused', quality: 'poor'})),
};

/** Nothing has come for three seconds: the line is silent, though the server has not said so yet. */
export const NoPictureArrives: Story = {
  render: tileOf(() => ({cameraTrack: camera(25, true), cameraDelay: 'still'})),
};

/** Mirrored, as people know themselves. */
export const SelfView: Story = {
  render: tileOf(() => ({identity: 'alex', name: 'Alex', isLocal: true, mirrored: true, cameraTrack: camera(210)})),
};

export const ScreenShare: Story = {
  args: {source: 'screen_share'},
  render: tileOf(() => ({screenTrack: screen()})),
};

export const LongName: Story = {
  render: tileOf(() => ({
    name: 'Maximiliane Alexandra von Hohenstein-Lindqvist, head of design for all regions',
    microphone: 'muted',
    quality: 'poor',
  })),
};

/** The page's own mark over the picture. */
export const WithAMark: Story = {
  decorators: [tileBox],
  render: () => html`
    <vicolo-participant-tile .participant=${aPerson({cameraTrack: camera(320)})}>
      <span
        slot="overlay"
        style="position: absolute; inset-block-start: 8px; inset-inline-end: 8px; padding: 2px 10px; border-radius: 999px; background: #000; color: #fff"
        >✋ Hand up</span
      >
    </vicolo-participant-tile>
  `,
};

const roomBesideTiles = inRoom({people: people(3), inside: html`<div slot="stage"></div>`});

/** Tiles that the page puts where it likes, outside a stage: everybody but oneself, in a row below the room. */
export const PlacedByHand: Story = {
  tags: ['!autodocs'],
  render: ({lang}, context) => html`
    <div
      @vicolo-room-joined=${({target, currentTarget}: Event) => {
        const {session} = target as VicoloRoom;
        const row = (currentTarget as Element).querySelector<HTMLElement>('.row')!;
        const others = session.participants.get().filter(({isLocal}) => !isLocal);
        const tiles = others.map(
          (one) => html`<vicolo-participant-tile .participant=${one}></vicolo-participant-tile>`,
        );
        render(tiles, row);
      }}
    >
      ${roomBesideTiles(
        {'room-id': '42', 'auto-join': true, 'start-muted': false, 'start-camera-off': false, lang},
        context,
      )}
      <div
        class="row"
        style="display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; margin-block-start: 8px"
      ></div>
    </div>
  `,
};
