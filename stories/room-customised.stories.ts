// What a host changes of a room: its look by tokens and parts, its pieces by slots.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {inRoom, people, type RoomArgs} from './a-meeting.js';

const meta: Meta<RoomArgs> = {
  title: 'Elements/Room customised',
  component: 'vicolo-room',
  args: {'room-id': '42', 'auto-join': true, 'start-muted': false, 'start-camera-off': false, lang: ''},
};

export default meta;
type Story = StoryObj<RoomArgs>;

const speaking: Parameters<typeof inRoom>[0] = {
  people: people(4).map((one, i) => (i > 1 ? {...one, camera: 'none'} : one)),
  joined: (meeting) => {
    meeting.speak({'person-0': 0.6});
  },
};

const warm = html`<style>
  .warm {
    --vicolo-accent: light-dark(#a3401a, #ffb38a);
    --vicolo-on-accent: light-dark(#fff, #2b1206);
    --vicolo-surface: light-dark(#fffaf4, #211915);
    --vicolo-raised: light-dark(#f8ecdf, #30251f);
    --vicolo-stage: light-dark(#f4e7d9, #15100d);
    --vicolo-tile: light-dark(#e9d7c4, #2d221c);
    --vicolo-text: light-dark(#2b1d14, #f8eee5);
    --vicolo-text-quiet: light-dark(#6a5343, #c6b0a0);
    --vicolo-border: light-dark(#e2cfbb, #45362c);
    --vicolo-speaking: light-dark(#c2571b, #ffb066);
    --vicolo-radius: 22px;
    --vicolo-font: Georgia, 'Noto Serif KR', serif;
  }
</style>`;

/** All tokens are inherited: they can be set on the element, or once for the page. */
export const WarmLook: Story = {
  render: inRoom(speaking),
  decorators: [
    (story) =>
      html`${warm}
        <div class="warm">${story()}</div>`,
  ],
};

export const WarmLobby: Story = {
  args: {'auto-join': false},
  render: inRoom(speaking),
  decorators: [
    (story) =>
      html`${warm}
        <div class="warm">${story()}</div>`,
  ],
};

/** Looks that no token names are reached by parts. */
export const ByParts: Story = {
  tags: ['!autodocs'],
  render: inRoom(speaking),
  decorators: [
    (story) =>
      html`<style>
          .by-parts vicolo-room::part(title) {
            font-size: 1.5rem;
            letter-spacing: -0.02em;
          }
          .by-parts vicolo-room::part(button) {
            border-radius: 8px;
          }
          .by-parts vicolo-room::part(label) {
            inset-inline: 0;
            inset-block-end: 0;
            border-radius: 0;
          }
        </style>
        <div class="by-parts">${story()}</div>`,
  ],
};

export const OwnHeaderControlsAndPanel: Story = {
  render: inRoom({
    ...speaking,
    inside: html`
      <style>
        .own {
          padding: 12px 16px;
          background: Canvas;
          color: CanvasText;
          font-family: system-ui;
        }
        .own-panel {
          inline-size: 15rem;
          block-size: 100%;
          overflow-y: auto;
        }
        .own-panel h3 {
          margin-block: 0 8px;
        }
        .own-button {
          min-block-size: 48px;
          padding-inline: 16px;
          border: 1px solid GrayText;
          border-radius: 24px;
          background: Canvas;
          color: CanvasText;
          font: inherit;
        }
      </style>
      <div slot="header" class="own"><strong>Lessons in Korean</strong> · second term</div>
      <aside slot="panel" class="own own-panel" aria-label="Chat">
        <h3>Chat</h3>
        <p><strong>김서연</strong> 안녕하세요!</p>
        <p><strong>Maya</strong> Hello, can everybody see the screen?</p>
      </aside>
      <vicolo-controls slot="controls">
        <button type="button" slot="start" class="own-button">Raise hand</button>
        <button type="button" slot="end" class="own-button">Chat</button>
      </vicolo-controls>
    `,
  }),
};

/** Words of the page below the lobby's button. */
export const OwnWordsInTheLobby: Story = {
  args: {'auto-join': false},
  render: inRoom({
    inside: html`<vicolo-lobby slot="lobby">
      <p>By joining you accept the <a href="#rules">rules of the house</a>.</p>
    </vicolo-lobby>`,
  }),
};

/** A message of the page over the whole room. */
export const Overlay: Story = {
  tags: ['!autodocs'],
  render: inRoom({
    ...speaking,
    inside: html`<p
      slot="overlay"
      style="position: absolute; inset-block-start: 48px; inset-inline-end: 24px; margin: 0; padding: 8px 14px; border-radius: 999px; background: #b3202c; color: #fff; font: 600 0.875rem system-ui"
    >
      Recording
    </p>`,
  }),
};

/** A panel of the page with a button of its own among the controls. */
export const PanelWithAButton: Story = {
  tags: ['!autodocs'],
  render: inRoom({
    ...speaking,
    joined: (_, room) => {
      room.panels.toggle('notes');
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
