import {canShowSmallWindow} from '../binding/capabilities.js';
import type {RoomView} from '../binding/room-view.js';
import type {ShortcutName} from '../binding/shortcuts.js';
import type {RoomSession} from '../session/room-session.js';
import {toggleSmallWindow} from './toggle-small-window.js';

/** Does what a key stands for; what can't be done now is left alone, as a click on its button would be. */
export function runShortcut(name: ShortcutName, session: RoomSession, view: RoomView, page: HTMLElement): void {
  const {microphone, camera, screen} = session;
  switch (name) {
    case 'microphone':
      void session.setMicrophone(!microphone.get().on);
      break;
    case 'camera':
      void session.setCamera(!camera.get().on);
      break;
    case 'screen':
      void session.setScreenShare(!screen.get().on);
      break;
    case 'hand':
      void toggleHand(session).catch(() => undefined); // as by its button
      break;
    case 'fullscreen':
      view.setFullscreen
        .get()?.(!view.fullscreen.get())
        .catch(() => undefined); // as by its button
      break;
    case 'pip':
      if (canShowSmallWindow()) void toggleSmallWindow(session, page);
      break;
    case 'leave':
      void session.leave();
      break;
    default:
      view.panels.toggle(name);
  }
}

function toggleHand({participants, hands}: RoomSession): Promise<void> {
  const me = participants.get().find(({isLocal}) => isLocal);
  return me && hands.raised.get().includes(me.identity) ? hands.lower() : hands.raise();
}
