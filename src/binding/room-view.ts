import {Panels, type PanelsView} from '../session/panels.js';
import type {RoomSession} from '../session/room-session.js';
import {Store} from '../session/store.js';
import type {Shortcuts} from './shortcuts.js';

/** How a call is shown on this page, for every element that shows or changes it. Facts of the page, not of the call. */
export class RoomView {
  /** What can be opened beside the stage. */
  readonly panels: PanelsView = new Panels();
  /** Keys by what they do; none where no room listens for them. */
  readonly shortcuts: Store<Shortcuts> = new Store<Shortcuts>({});
  /** Closes the small window; there while there is one. */
  readonly smallWindow: Store<(() => void) | undefined> = new Store<(() => void) | undefined>(undefined);
  readonly fullscreen: Store<boolean> = new Store(false);
  /** Present where full screen is to be had. */
  readonly setFullscreen: Store<((on: boolean) => Promise<void>) | undefined> = new Store<
    ((on: boolean) => Promise<void>) | undefined
  >(undefined);
}

const views = new WeakMap<RoomSession, RoomView>();

/** The one view of a session. */
export function viewOf(session: RoomSession): RoomView {
  const view = views.get(session) ?? new RoomView();
  views.set(session, view);
  return view;
}
