import type {Clock} from './clock.js';
import type {LoadSdk} from './load-sdk.js';
import type {Memory} from './memory.js';
import type {Network} from './network.js';

/** What a session has from outside; each may be replaced by tests, and by hosts without a browser. */
export interface RoomSessionOptions {
  readonly loadSdk?: LoadSdk;
  readonly memory?: () => Memory;
  /** False on pages where browsers give no devices. */
  readonly isSecure?: () => boolean;
  readonly network?: Network;
  readonly clock?: Clock;
}
