// Downloads what a meeting shows of its people when it is first shown, so that a room opens without it.
import {viewOf} from '../binding/room-view.js';
import {isInRoom} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';

/** Elements that a page may place in the room by hand. */
const PLACED: Readonly<Record<string, () => Promise<unknown>>> = {
  'vicolo-chat': () => import('./vicolo-chat.js'),
  'vicolo-participants': () => import('./vicolo-participants.js'),
  'vicolo-hand': () => import('./vicolo-hand.js'),
  'vicolo-reactions': () => import('./vicolo-reactions.js'),
  'vicolo-copy-address': () => import('./vicolo-copy-address.js'),
};

/** For as long as the session lives; a part that cannot be had now is asked for the next time. */
export function loadPeopleParts(session: RoomSession, room: Element): void {
  session.phase.subscribe(() => {
    if (!isInRoom(session.phase.get())) return;
    const placed = Object.entries(PLACED).filter(([tag]) => room.querySelector(tag));
    for (const [, load] of placed) void load().catch(ignore);
    void import('./vicolo-notices.js').catch(ignore);
    void import('./vicolo-meeting-clock.js').catch(ignore);
  });
  session.devices.backgrounds.subscribe(() => void import('./vicolo-background-notice.js').catch(ignore));
  const {open} = viewOf(session).panels;
  open.subscribe(() => {
    if (open.get() === 'people') void import('./vicolo-participants.js').catch(ignore);
    if (open.get() === 'chat') void import('./vicolo-chat.js').catch(ignore);
  });
  for (const store of [session.hands.raised, session.reactions.shown]) {
    store.subscribe(() => {
      if (store.get().length) void import('./vicolo-tile-marks.js').catch(ignore);
    });
  }
}

function ignore(): void {
  // The meeting goes on without it.
}
