import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/elements/vicolo-background-notice.js';
import '../src/elements/vicolo-device-menu.js';
import '../src/elements/vicolo-preview.js';
import type {RoomSession} from '../src/session/room-session.js';
import {FakeProcessors} from '../test/fakes/fake-processors.js';
import {withSession, type SessionSetting} from './a-session.js';

/** What is behind the person: chosen in the camera's menu, where the page offers `backgrounds`. */
const meta: Meta = {title: 'Elements/Backgrounds', component: 'vicolo-background-notice'};

export default meta;
type Story = StoryObj;

/** A wall in two colours. */
function wall(from: string, to: string): {readonly url: string} {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36"><linearGradient id="a">
    <stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>
    <rect width="64" height="36" fill="url(#a)"/></svg>`;
  return {url: URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}))};
}

/** With a library that only pretends, so that a story draws at once. */
function offering(prepare: (library: FakeProcessors) => void = () => undefined, inRoom = false): SessionSetting {
  return {
    wants: {microphone: false, camera: true},
    before: async (session) => {
      const library = new FakeProcessors();
      prepare(library);
      session.devices.setBackgrounds({
        load: () => Promise.resolve(library),
        assetPaths: {tasksVisionFileSet: '/wasm', modelAssetPath: '/model.tflite'},
        pictures: [wall('#f7c59f', '#7d98a1'), wall('#dfe5ec', '#577590')],
      });
      await session.prepare();
      if (inRoom) await session.join();
      const {backgrounds} = session.devices;
      const choose = (): void =>
        void backgrounds
          .get()
          ?.choose('blur')
          .catch(() => undefined);
      if (backgrounds.get()) choose();
      else backgrounds.subscribe(choose);
    },
  };
}

const menu = (_: unknown, session: RoomSession): TemplateResult =>
  html`<vicolo-device-menu kind="camera" with-label .session=${session}></vicolo-device-menu>`;
const preview = (_: unknown, session: RoomSession): TemplateResult =>
  html`<vicolo-preview .session=${session}></vicolo-preview>`;
const notice = (_: unknown, session: RoomSession): TemplateResult =>
  html`<vicolo-background-notice .session=${session}></vicolo-background-notice>`;

export const Choices: Story = {
  render: withSession(menu, offering()),
  play: ({canvasElement}) => {
    const tryAgain = () => {
      const button = canvasElement.querySelector('vicolo-device-menu')?.shadowRoot?.querySelector('button');
      if (button) button.click();
      else requestAnimationFrame(tryAgain);
    };
    tryAgain();
  },
};

export const Preparing: Story = {
  render: withSession(
    preview,
    offering((library) => (library.start = new Promise(() => undefined))),
  ),
};

export const Failed: Story = {
  render: withSession(
    preview,
    offering((library) => (library.failure = new Error('no such file'))),
  ),
};

export const FailedInTheRoom: Story = {
  render: withSession(
    notice,
    offering((library) => (library.failure = new Error('no such file')), true),
  ),
};
