import type {ReadonlyStore} from '../store.js';
import type {Background} from './background.js';
import type {BackgroundPicture} from './settings.js';

/** Each change is an object of its own, so that what was read can be told from what is new. */
export interface BackgroundState {
  readonly is: 'off' | 'preparing' | 'on' | 'failed' | 'too-slow';
}

/** What is behind the person in their camera's picture. */
export interface BackgroundsView {
  readonly pictures: readonly BackgroundPicture[];
  readonly chosen: ReadonlyStore<Background>;
  readonly state: ReadonlyStore<BackgroundState>;
  /**
   * Shows it from now on, and remembers it. What the camera shows is sent only once it is there. Rejects with a
   * `VicoloError` of code `part-unavailable` when it can't be had; an open camera goes on without.
   */
  choose(background: Background): Promise<void>;
}
