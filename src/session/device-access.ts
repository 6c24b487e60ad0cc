// What the session needs of a browser's devices. A browser's own is src/binding/browser-devices.ts; tests pass theirs.

/** The devices that a person chooses among. */
export type DeviceKind = 'microphone' | 'camera' | 'speaker';

/** Those that a browser asks permission for. */
export type CaptureKind = 'microphone' | 'camera';

/** `unknown`: the browser does not tell without asking the person. */
export type Permission = 'granted' | 'denied' | 'prompt' | 'unknown';

export interface ListedDevice {
  readonly kind: DeviceKind;
  readonly id: string;
  /** Empty until the person has allowed devices of this kind. */
  readonly label: string;
}

/** Listens to a track without playing it. */
export interface Meter {
  /** The root of the mean square of what was heard a moment ago, from 0 to 1. */
  read(): number;
  close(): void;
}

/** The way to devices. Nothing in it asks the person for anything. */
export interface DeviceAccess {
  /** False on pages where browsers give no devices. */
  isSecure(): boolean;
  /** True when the page itself forbids devices of this kind, by its policy or its frame's. */
  isBlocked(kind: CaptureKind): boolean;
  permission(kind: CaptureKind): Promise<Permission>;
  list(): Promise<readonly ListedDevice[]>;
  /** Tells when devices come or go, or a permission changes, until the function it returns is called. */
  watch(listener: () => void): () => void;
  /** False where the system alone decides where sound comes out. */
  canChooseSpeaker(): boolean;
  /** True where a muted microphone stays open anyway, so that listening to it lights no light. */
  hearsWhileMuted(): boolean;
  openMeter(track: MediaStreamTrack): Meter | undefined;
}

/** Outside of browsers. */
export const NO_ACCESS: DeviceAccess = {
  isSecure: () => true,
  isBlocked: () => false,
  permission: () => Promise.resolve('unknown'),
  list: () => Promise.resolve([]),
  watch: () => () => undefined,
  canChooseSpeaker: () => false,
  hearsWhileMuted: () => false,
  openMeter: () => undefined,
};
