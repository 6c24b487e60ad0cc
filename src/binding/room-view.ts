import type {RoomSession} from '../session/room-session.js';
import {Store, type ReadonlyStore} from '../session/store.js';
import type {Shortcuts} from './shortcuts.js';

/** How a call is shown on this page, for every element that shows or changes it. Facts of the page, not of the call. */
export class RoomView {
  /** Keys by what they do; none where no room listens for them. */
  readonly shortcuts: Store<Shortcuts> = new Store<Shortcuts>({});
  /** The room's element, where full screen is to be had. */
  readonly fullscreenRoom: Store<HTMLElement | undefined> = new Store<HTMLElement | undefined>(undefined);
  readonly #fullscreen = new Store(false);
  /** Closes the small window, while there is one. */
  readonly closeWindow: Store<(() => void) | undefined> = new Store<(() => void) | undefined>(undefined);

  get fullscreen(): ReadonlyStore<boolean> {
    return this.#fullscreen;
  }

  /** The browser has changed it, by whatever means. */
  readFullscreen(): void {
    this.#fullscreen.set(this.fullscreenRoom.get()?.matches(':fullscreen') ?? false);
  }
}

const views = new WeakMap<RoomSession, RoomView>();

/** The one view of a session. */
export function viewOf(session: RoomSession): RoomView {
  const view = views.get(session) ?? new RoomView();
  views.set(session, view);
  return view;
}
