import {viewOf} from '../binding/room-view.js';
import type {RoomSession} from '../session/room-session.js';

const closers = new WeakMap<RoomSession, () => void>();

/** Opens or closes the small window of a call. A refusal of the browser leaves everything as it is. */
export async function toggleSmallWindow(session: RoomSession, page: HTMLElement): Promise<void> {
  const view = viewOf(session);
  if (view.smallWindow.get()) {
    closers.get(session)?.();
    return;
  }
  try {
    const {openSmallWindow} = await import('./small-window.js');
    closers.set(session, await openSmallWindow(session, view, page));
  } catch {
    // Not downloaded, or refused: browsers want a click for it.
  }
}
