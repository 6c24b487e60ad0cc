// Which controls there are now. Asked afresh at every drawing; nothing that can't do anything is among them.
import {html} from 'lit';
import {canShareScreen, canShowSmallWindow} from '../../binding/capabilities.js';
import type {RoomView} from '../../binding/room-view.js';
import {keysOf} from '../../binding/shortcuts.js';
import type {Panel} from '../../session/panels.js';
import type {ParticipantState} from '../../session/participant.js';
import type {RoomSession} from '../../session/room-session.js';
import {cameraControl, microphoneControl, screenControl} from '../media-toggles.js';
import type {Words} from '../words/words.js';
import type {Control} from './control.js';
import type {ControlName} from './control-names.js';
import {handControl} from './hand-control.js';
import {captionsControl, fullscreenControl, layoutControl, panelControl, smallWindowControl} from './view-controls.js';

export interface Meeting {
  readonly session: RoomSession | undefined;
  readonly view: RoomView | undefined;
  readonly words: Words;
  readonly inRoom: boolean;
  readonly self: ParticipantState | undefined;
  readonly layoutIsOpen: boolean;
  readonly openLayout: () => void;
  readonly toggleWindow: () => void;
}

export function controlsOf(names: readonly ControlName[], meeting: Meeting): readonly Control[] {
  return names.flatMap((name) => MAKERS[name](meeting, names) ?? []);
}

type Made = Control | readonly Control[] | undefined;

const MAKERS: Readonly<Record<ControlName, (meeting: Meeting, names: readonly ControlName[]) => Made>> = {
  microphone: (meeting) =>
    microphoneControl({
      ...source(meeting, 'microphone'),
      allowed: meeting.self?.mayPublishMicrophone ?? true,
      beside: deviceMenu(meeting, 'microphone'),
    }),
  camera: (meeting) =>
    cameraControl({
      ...source(meeting, 'camera'),
      allowed: meeting.self?.mayPublishCamera ?? true,
      beside: deviceMenu(meeting, 'camera'),
    }),
  screen: (meeting) =>
    canShareScreen()
      ? screenControl({
          ...source(meeting, 'screen'),
          allowed: meeting.inRoom && (meeting.self?.mayPublishScreen ?? false),
        })
      : undefined,
  hand: ({session, self, words, inRoom, view}) =>
    session && inRoom
      ? handControl(session, self?.identity, words, view && keysOf('hand', view.shortcuts.get()))
      : undefined,
  people: (meeting) => panelsOf(meeting, ({name}) => name === 'people'),
  chat: (meeting) => panelsOf(meeting, ({name}) => name === 'chat'),
  panels: (meeting) => panelsOf(meeting, ({name}) => name !== 'people' && name !== 'chat'),
  captions: ({session, words, inRoom}) =>
    session && inRoom && session.captions.offered.get() ? captionsControl(session.captions, words) : undefined,
  layout: ({session, words, inRoom, layoutIsOpen, openLayout}) =>
    session && inRoom
      ? layoutControl(session, words, session.stage.layout.get(), {expanded: layoutIsOpen, onClick: openLayout})
      : undefined,
  pip: ({view, words, inRoom, toggleWindow}) =>
    view && inRoom && canShowSmallWindow()
      ? smallWindowControl(view.smallWindow.get() !== undefined, words, view.shortcuts.get(), toggleWindow)
      : undefined,
  fullscreen: ({view, words}) =>
    view?.setFullscreen.get() &&
    fullscreenControl(view.fullscreen.get(), words, view.shortcuts.get(), (on) => {
      view.setFullscreen
        .get()?.(on)
        .catch(() => undefined); // the browser has said no; nothing was promised
    }),
  leave: ({session, words, inRoom, view}) => ({
    name: 'leave',
    label: words.leave,
    hint: words.leave,
    icon: 'leave',
    forbidden: inRoom ? undefined : words.error['not-joined'],
    keys: view && keysOf('leave', view.shortcuts.get()),
    onClick: () => void session?.leave(),
  }),
};

function source({session, view, words, inRoom}: Meeting, name: 'microphone' | 'camera' | 'screen') {
  return {session, words, inRoom, state: session?.[name].get(), keys: view && keysOf(name, view.shortcuts.get())};
}

function deviceMenu({session, inRoom}: Meeting, kind: 'microphone' | 'camera') {
  if (!session || !inRoom) return undefined;
  return html`<vicolo-device-menu class="beside" kind=${kind} .session=${session}></vicolo-device-menu>`;
}

function panelsOf({session, view, words, inRoom}: Meeting, isMeant: (panel: Panel) => boolean): readonly Control[] {
  if (!view || !inRoom) return [];
  const shortcuts = view.shortcuts.get();
  return view.panels.registered
    .get()
    .filter(isMeant)
    .map((panel) => panelControl(view, panel, words, {shortcuts, unread: unreadIn(panel, session)}));
}

/** How much nobody has looked at yet: the kit knows it of the chat alone. */
function unreadIn({name}: Panel, session: RoomSession | undefined): number {
  return name === 'chat' ? (session?.chat.unread.get() ?? 0) : 0;
}
