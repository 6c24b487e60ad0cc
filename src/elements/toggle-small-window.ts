import {viewOf} from '../binding/room-view.js';
import type {RoomSession} from '../session/room-session.js';

/** Calls whose window is being opened: a double click opens one. */
const opening = new WeakSet<RoomSession>();

/** Opens or closes the small window of a call. A refusal of the browser leaves everything as it is. */
export async function toggleSmallWindow(session: RoomSession, page: HTMLElement): Promise<void> {
  const view = viewOf(session);
  const close = view.smallWindow.get();
  if (close) {
    close();
    return;
  }
  if (opening.has(session)) return;
  opening.add(session);
  try {
    const {openSmallWindow} = await import('./small-window.js');
    await openSmallWindow(session, view, page);
  } catch {
    // Not downloaded, or refused: browsers want a click for it.
  } finally {
    opening.delete(session);
  }
}
