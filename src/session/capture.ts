import type {AudioCaptureOptions, VideoCaptureOptions} from 'livekit-client';
import type {CaptureKind, DeviceKind} from './device-access.js';
import type {Memory} from './memory.js';

/** What browsers do to a microphone's sound; all of it unless the page refuses. */
export interface MicrophoneProcessing {
  readonly noiseSuppression: boolean;
  readonly echoCancellation: boolean;
  readonly autoGainControl: boolean;
}

const ALL_PROCESSING: MicrophoneProcessing = {noiseSuppression: true, echoCancellation: true, autoGainControl: true};

const KEYS: Readonly<Record<DeviceKind, string>> = {
  microphone: 'vicolo-microphone-id',
  camera: 'vicolo-camera-id',
  speaker: 'vicolo-speaker-id',
};

/**
 * How microphone and camera are opened: the devices that the person chose, and what the page wants done to the sound.
 *
 * @internal
 */
export class Capture {
  processing: MicrophoneProcessing = ALL_PROCESSING;
  readonly #memory: () => Memory;
  readonly #chosen = new Map<DeviceKind, string>();

  constructor(memory: () => Memory) {
    this.#memory = memory;
  }

  /** The person's choice of this visit, else of an earlier one. The device may be gone. */
  chosen(kind: DeviceKind): string | undefined {
    return this.#chosen.get(kind) ?? this.#memory().read(KEYS[kind]);
  }

  choose(kind: DeviceKind, id: string): void {
    this.#chosen.set(kind, id);
    this.#memory().write(KEYS[kind], id);
  }

  get microphone(): AudioCaptureOptions {
    return {...this.processing, ...this.#device('microphone')};
  }

  get camera(): VideoCaptureOptions {
    return this.#device('camera');
  }

  /** The SDK asks for exactly this one, since Chromium ignores a preference, and for any where it is gone. */
  #device(kind: CaptureKind): {deviceId?: string} {
    const id = this.chosen(kind);
    return id === undefined ? {} : {deviceId: id};
  }
}
