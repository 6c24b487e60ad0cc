import type {VicoloError} from '../cloud/errors.js';
import type {BackgroundSettings} from './backgrounds/settings.js';
import type {BackgroundsView} from './backgrounds/view.js';
import type {MicrophoneProcessing} from './capture.js';
import type {CaptureKind, DeviceKind, Permission} from './device-access.js';
import type {DeviceState, ReplacedDevice} from './device-lists.js';
import type {ReadonlyStore} from './store.js';

/** What is known, without asking, of the way to microphone and camera. */
export interface DeviceOutlook {
  readonly permission: Permission;
  /** Why asking would be in vain. */
  readonly obstacle: VicoloError | undefined;
}

export type Outlooks = Readonly<Record<CaptureKind, DeviceOutlook>>;

export interface DevicesView {
  /** Kept true, as devices come and go, while somebody follows it. */
  readonly state: ReadonlyStore<DeviceState>;
  /** Undefined until the browser has answered. Kept while `state` is followed. */
  readonly outlook: ReadonlyStore<Outlooks | undefined>;
  /** The last device that was lost and what took its place. Kept while `state` is followed. */
  readonly replaced: ReadonlyStore<ReplacedDevice | undefined>;
  /** How loud one's own open microphone is, from 0 to 1. */
  readonly level: ReadonlyStore<number>;
  /** True when the person speaks while muted, in browsers where that can be known without lighting a light. */
  readonly speaksMuted: ReadonlyStore<boolean>;
  /** What is behind the person; undefined where the page offers nothing, or the browser can't. */
  readonly backgrounds: ReadonlyStore<BackgroundsView | undefined>;
  /** What people may choose to have behind them. Loads nothing but the kit's own code. */
  setBackgrounds(settings: BackgroundSettings | undefined): void;
  /** Uses another device from now on, and remembers it. Rejects with a `VicoloError`; the old one stays then. */
  choose(kind: DeviceKind, id: string): Promise<void>;
  /** Turns to the camera on the other side, or to the next one. */
  flipCamera(): Promise<void>;
  /** Holds the microphone open while a muted person talks (`true`), and mutes it again. Not remembered. */
  talk(held: boolean): Promise<void>;
  /** Goes on without microphone and camera. Not remembered. */
  decline(): Promise<void>;
  /** What browsers do to the microphone's sound. An open microphone changes at once. */
  setProcessing(processing: MicrophoneProcessing): Promise<void>;
}
