// What docs/own-ui.md tells, to look at: the room's parts placed, replaced and added to by a page.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {VicoloRoom, VicoloStage} from '../src/index.js';
import {inRoom, people, type RoomArgs, type Setting} from './a-meeting.js';

const meta: Meta<RoomArgs> = {
  title: 'Make it yours/Recipes',
  tags: ['!autodocs'],
  args: {'room-id': '42', 'auto-join': true, 'start-muted': false, 'start-camera-off': false, lang: ''},
};

export default meta;
type Story = StoryObj<RoomArgs>;

const five: Setting = {
  people: people(4),
  joined: (meeting) => {
    meeting.speak({'person-1': 0.6});
  },
};

const withStyle = (style: TemplateResult, inside: TemplateResult): TemplateResult => html`${style}${inside}`;

const buttons = html`<style>
  .own-row {
    display: flex;
    gap: 8px;
    justify-content: center;
    padding: 8px;
    font-family: system-ui;
  }
  .own-row button {
    min-block-size: 44px;
    padding-inline: 20px;
    border: 1px solid GrayText;
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  .own-row button[aria-pressed='true'] {
    border-width: 3px;
  }
</style>`;

/** The people stand in a row below who speaks, and the page has its own header. */
export const OwnLayout: Story = {
  render: inRoom({
    ...five,
    inside: html`
      <header slot="header" style="padding: 12px; color: CanvasText; font: 600 1rem system-ui">
        Lessons in Korean
      </header>
      <vicolo-stage slot="stage" layout="sidebar" side="bottom"></vicolo-stage>
      <vicolo-controls slot="controls" controls="microphone camera screen leave"></vicolo-controls>
    `,
  }),
};

const roomOf = (event: Event): VicoloRoom => (event.currentTarget as Element).closest('vicolo-room')!;

function toggleMicrophone(event: Event): void {
  const button = event.currentTarget as HTMLButtonElement;
  const on = !roomOf(event).session.microphone.get().on;
  void roomOf(event)
    .setMicrophone(on)
    .then(
      () => (button.ariaPressed = String(on)),
      () => undefined, // told by vicolo-room-error
    );
}

/** None of the kit's buttons. */
export const OwnButtons: Story = {
  render: inRoom({
    ...five,
    inside: withStyle(
      buttons,
      html`<div slot="controls" class="own-row">
        <button type="button" aria-pressed="true" @click=${toggleMicrophone}>Microphone</button>
        <button type="button" @click=${(event: Event) => void roomOf(event).leave()}>Leave</button>
      </div>`,
    ),
  }),
};

const renderTile: VicoloStage['renderTile'] = ({participant, source}) =>
  html`<vicolo-participant-tile .participant=${participant} .source=${source}>
    <span
      slot="overlay"
      style="position: absolute; inset-block-start: 8px; inset-inline-start: 8px; padding: 2px 8px; border-radius: 4px; background: #000; color: #fff; font: 600 0.75rem system-ui"
      >${participant.isLocal ? 'Teacher' : 'Student'}</span
    >
  </vicolo-participant-tile>`;

/** A mark of the page on every tile. */
export const OwnTile: Story = {
  render: inRoom({...five, inside: html`<vicolo-stage slot="stage" .renderTile=${renderTile}></vicolo-stage>`}),
};

/** Its button stands among the controls. */
export const OwnPanel: Story = {
  render: inRoom({
    ...five,
    joined: (_, room) => {
      room.panels.toggle('notes', true);
    },
    inside: html`<aside
      slot="panel"
      data-vicolo-panel="notes"
      aria-label="Notes"
      style="padding: 16px; border-radius: 14px; background: Canvas; color: CanvasText; font-family: system-ui"
    >
      <h3 style="margin-block: 0 8px">Notes</h3>
      <p>Next time: the second chapter.</p>
    </aside>`,
  }),
};

/** From the lobby to leaving, with people, chat, hands and everything else that a room has. */
export const WholeMeeting: Story = {args: {'auto-join': false}, render: inRoom({...five, people: people(8)})};

/** The page's colours, corners and fonts. */
export const HostsLook: Story = {
  render: inRoom(five),
  decorators: [
    (story) =>
      html`<style>
          .host {
            --vicolo-accent: light-dark(#6b2fb3, #c9a6ff);
            --vicolo-on-accent: light-dark(#fff, #1d0b33);
            --vicolo-stage: light-dark(#efe8f7, #120d18);
            --vicolo-tile: light-dark(#ddd0ee, #251b31);
            --vicolo-radius: 2px;
            --vicolo-font: Georgia, serif;
          }
          .host vicolo-room::part(leave-button) {
            border-radius: 2px;
          }
        </style>
        <div class="host">${story()}</div>`,
  ],
};
