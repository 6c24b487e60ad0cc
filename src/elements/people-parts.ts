// Downloads what a meeting shows of its people when it is first shown, so that a room opens without it.
import {viewOf} from '../binding/room-view.js';
import {isInRoom} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import type {ReadonlyStore} from '../session/store.js';

/** Elements that a page may place in the room by hand. */
const PLACED: Readonly<Record<string, () => Promise<unknown>>> = {
  'vicolo-chat': () => import('./vicolo-chat.js'),
  'vicolo-participants': () => import('./vicolo-participants.js'),
  'vicolo-hand': () => import('./vicolo-hand.js'),
  'vicolo-reactions': () => import('./vicolo-reactions.js'),
  'vicolo-copy-address': () => import('./vicolo-copy-address.js'),
  'vicolo-captions': () => import('./vicolo-captions.js'),
  'vicolo-recording-mark': () => import('./vicolo-recording-mark.js'),
  'vicolo-waiting-list': () => import('./vicolo-waiting-list.js'),
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
  const {backgrounds} = session.devices;
  const tellOfBackgrounds = (): void => {
    if (backgrounds.get()) void import('./vicolo-background-notice.js').catch(ignore);
  };
  backgrounds.subscribe(tellOfBackgrounds);
  tellOfBackgrounds(); // chosen in the lobby
  const {open} = viewOf(session).panels;
  const isOpen = (panel: string) => (): boolean => open.get() === panel;
  const has = (list: ReadonlyStore<readonly unknown[]>) => (): boolean => list.get().length > 0;
  const {waiting} = session.moderator;
  for (const [store, isWanted, load] of [
    [session.recorded, () => session.recorded.get(), () => import('./vicolo-recording-mark.js')],
    [session.captions.shown, () => session.captions.shown.get(), () => import('./vicolo-captions.js')],
    [waiting, has(waiting), () => import('./vicolo-waiting-list.js')],
    [open, isOpen('people'), () => import('./vicolo-participants.js')],
    [open, isOpen('chat'), () => import('./vicolo-chat.js')],
    [session.hands.raised, has(session.hands.raised), () => import('./vicolo-tile-marks.js')],
    [session.reactions.shown, has(session.reactions.shown), () => import('./vicolo-tile-marks.js')],
  ] as const) {
    store.subscribe(() => {
      if (isWanted()) void load().catch(ignore);
    });
  }
}

function ignore(): void {
  // The meeting goes on without it.
}
