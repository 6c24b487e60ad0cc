// Controls for every token, a meeting that follows them, and the CSS to copy. Light and dark by the toolbar.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {inRoom, people} from './a-meeting.js';
import {isShape, themeCss, TOKENS, type Theme} from './theme.js';

const colours = TOKENS.filter((token) => !isShape(token));
const controls = Object.fromEntries([
  ...colours.map((token) => [token, {control: 'color', table: {category: 'Light'}}]),
  ...colours.map((token) => [`${token} dark`, {control: 'color', name: token, table: {category: 'Dark'}}]),
  ...TOKENS.filter(isShape).map((token) => [token, {control: 'text', table: {category: 'Light and dark'}}]),
]);
const untouched: Theme = Object.fromEntries(Object.keys(controls).map((name) => [name, '']));

const room = inRoom({
  people: people(4).map((one, i) => (i > 1 ? {...one, camera: 'none'} : one)),
  joined: (meeting) => {
    meeting.speak({'person-0': 0.6});
  },
});
const ROOM = {'room-id': '42', 'auto-join': true, 'start-muted': false, 'start-camera-off': false, lang: ''};

function copy(event: Event): void {
  const button = event.currentTarget as HTMLButtonElement;
  void navigator.clipboard.writeText(button.nextElementSibling?.textContent ?? '').then(
    () => (button.textContent = 'Copied'),
    () => (button.textContent = 'Not allowed: select the text below'),
  );
}

function builder(theme: Theme, place: {readonly canvasElement: HTMLElement}): TemplateResult {
  return html`<style>
      ${themeCss(theme, '.themed')} .builder {
        margin-block-start: 12px;
        color: CanvasText;
        font: 0.875rem/1.5 system-ui;
      }
      .builder button {
        min-block-size: 44px;
        padding-inline: 16px;
        font: inherit;
      }
      .builder pre {
        padding: 12px;
        border: 1px solid GrayText;
        overflow-x: auto;
      }
    </style>
    <div class="themed">${room(ROOM, place)}</div>
    <div class="builder">
      <button type="button" @click=${copy}>Copy the CSS</button>
      <pre tabindex="0" aria-label="CSS of this theme">${themeCss(theme)}</pre>
    </div>`;
}

const meta: Meta<Theme> = {
  title: 'Make it yours/Theme builder',
  tags: ['!autodocs'],
  args: untouched,
  argTypes: controls,
  render: builder,
};

export default meta;
type Story = StoryObj<Theme>;

export const Builder: Story = {};

export const Forest: Story = {
  args: {
    accent: '#1f6b3a',
    'accent dark': '#8fd6a4',
    'on-accent': '#ffffff',
    'on-accent dark': '#0c2214',
    success: '#05552f',
    'success dark': '#8fd6a4',
    surface: '#f7faf5',
    'surface dark': '#141b15',
    raised: '#e9f0e5',
    'raised dark': '#202a22',
    stage: '#dfe9da',
    'stage dark': '#0c110d',
    tile: '#cbdac5',
    'tile dark': '#233026',
    radius: '6px',
    font: 'Georgia, serif',
  },
};
