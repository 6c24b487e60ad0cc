import type {LocalTrack} from 'livekit-client';

type DeviceName = 'microphone' | 'camera';
type CreateTracks = (microphone: boolean, camera: boolean) => Promise<readonly LocalTrack[]>;

interface Waiting {
  readonly resolve: (tracks: readonly LocalTrack[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Puts requests of the same moment together, so that the person is asked once for microphone and
 * camera. When that one question fails for want of one device, each is asked for alone.
 */
export class DeviceRequests {
  readonly #create: CreateTracks;
  #waiting = new Map<DeviceName, Waiting>();

  constructor(create: CreateTracks) {
    this.#create = create;
  }

  ask(device: DeviceName): Promise<readonly LocalTrack[]> {
    if (this.#waiting.size === 0) {
      queueMicrotask(() => {
        void this.#run();
      });
    }
    return new Promise((resolve, reject) => {
      this.#waiting.set(device, {resolve, reject});
    });
  }

  async #run(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    if (waiting.size === 2 && (await this.#both(waiting))) return;
    for (const [device, one] of waiting) {
      await this.#create(device === 'microphone', device === 'camera').then(one.resolve, one.reject);
    }
  }

  /** True when both were answered. */
  async #both(waiting: ReadonlyMap<DeviceName, Waiting>): Promise<boolean> {
    try {
      const tracks = await this.#create(true, true);
      waiting.get('microphone')?.resolve(tracks.filter((track) => track.kind === 'audio'));
      waiting.get('camera')?.resolve(tracks.filter((track) => track.kind === 'video'));
      return true;
    } catch (thrown) {
      if ((thrown as {name?: string}).name !== 'NotAllowedError') return false;
      // A "no" to both is an answer: asking again at once would be rude.
      for (const one of waiting.values()) one.reject(thrown);
      return true;
    }
  }
}
