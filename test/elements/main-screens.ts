// What people see most, each in its fullest state, in any language and direction.
import {fixture, html} from '@open-wc/testing';
import '../../src/elements/vicolo-controls.js';
import '../../src/elements/vicolo-lobby.js';
import '../../src/elements/vicolo-room-form.js';
import '../../src/elements/vicolo-room-list.js';
import '../../src/elements/vicolo-room.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {FakeMeeting} from '../fakes/fake-meeting.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';

const PEOPLE = ['서연', 'Maya Lindqvist', 'ليلى حسن'].map((name, i) => ({
  identity: `person-${String(i)}`,
  name,
  microphone: 'muted' as const,
}));
const ROOMS = [
  aRoom({id: 1, videoRoomState: 'LIVE', policy: {hasPassword: true}}),
  aRoom({id: 2, videoRoomState: 'SCHEDULED', scheduledAt: '2099-03-04T10:00:00Z', accessLevel: 'PRIVATE'}),
  aRoom({id: 3, title: 'A room with quite a long title, as people like to give them', videoRoomState: 'ENDED'}),
];

async function list(lang: string): Promise<HTMLElement> {
  const one = await fixture<HTMLElement>(
    html`<vicolo-room-list lang=${lang} .cloud=${fakeCloud(ROOMS)}></vicolo-room-list>`,
  );
  await until('rooms', () => one.shadowRoot!.querySelector('[part~=room]'));
  one.shadowRoot!.querySelector<HTMLElement>('[part~=filter-button]')!.click();
  await until('filters', () => one.shadowRoot!.querySelector('[part~=filters]'));
  return one;
}

async function form(lang: string): Promise<HTMLElement> {
  const one = await fixture<HTMLElementTagNameMap['vicolo-room-form']>(
    html`<vicolo-room-form lang=${lang} .cloud=${fakeCloud([])}></vicolo-room-form>`,
  );
  await one.show();
  for (const details of one.renderRoot.querySelectorAll('details')) details.open = true;
  return one;
}

async function lobby(lang: string): Promise<HTMLElement> {
  const {session} = aSession({deviceError: 'NotAllowedError'});
  const one = await fixture<HTMLElement>(html`<vicolo-lobby lang=${lang} .session=${session}></vicolo-lobby>`);
  await customElements.whenDefined('vicolo-preview');
  await until('the preview', () => {
    const preview = one.shadowRoot!.querySelector('vicolo-preview');
    return preview?.shadowRoot?.querySelector('button');
  });
  return one;
}

async function controls(lang: string): Promise<HTMLElement> {
  const {session} = aSession({people: PEOPLE});
  session.setDefaults(false, false);
  await session.join();
  const one = await fixture<HTMLElement>(html`<vicolo-controls lang=${lang} .session=${session}></vicolo-controls>`);
  await until('controls', () => one.shadowRoot!.querySelector('[part~=leave-button]'));
  return one;
}

const room = (panel?: 'people' | 'chat') => async (lang: string) => {
  const meeting = new FakeMeeting(PEOPLE);
  const one = await fixture<HTMLElementTagNameMap['vicolo-room']>(html`
    <vicolo-room
      lang=${lang}
      room-id="42"
      start-muted
      start-camera-off
      without-memory
      .cloud=${fakeCloud([aRoom()])}
      .loadSdk=${meeting.loadSdk}
    ></vicolo-room>
  `);
  await one.join();
  const inside = (selector: string) => one.renderRoot.querySelector(selector)?.shadowRoot;
  await until('controls', () => inside('vicolo-controls')?.querySelector('[part~=leave-button]'));
  await until('tiles', () => inside('vicolo-stage')?.querySelector('vicolo-participant-tile'));
  if (panel) one.panels.toggle(panel);
  if (panel === 'people') await until('people', () => inside('vicolo-participants')?.querySelector('li'));
  if (panel === 'chat') await until('chat', () => inside('vicolo-chat')?.querySelector('vicolo-chat-composer'));
  return one;
};

/** By name: how to make it. */
export const SCREENS: Readonly<Record<string, (lang: string) => Promise<HTMLElement>>> = {
  list,
  form,
  lobby,
  controls,
  room: room(),
  'room with people': room('people'),
  'room with chat': room('chat'),
};
