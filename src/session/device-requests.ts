import type {LocalTrack} from 'livekit-client';
import type {CaptureKind, Permission} from './device-access.js';

type CreateTracks = (microphone: boolean, camera: boolean) => Promise<readonly LocalTrack[]>;

interface Waiting {
  readonly resolve: (tracks: readonly LocalTrack[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Puts requests of the same moment together, so that the person is asked once for microphone and
 * camera. When that one question fails for want of one device, each is asked for alone; when it is
 * refused, only what is allowed already, since that asks nobody.
 */
export class DeviceRequests {
  readonly #create: CreateTracks;
  readonly #permission: (device: CaptureKind) => Promise<Permission>;
  #waiting = new Map<CaptureKind, Waiting>();

  constructor(create: CreateTracks, permission: (device: CaptureKind) => Promise<Permission>) {
    this.#create = create;
    this.#permission = permission;
  }

  ask(device: CaptureKind): Promise<readonly LocalTrack[]> {
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
    for (const [device, one] of waiting) await this.#alone(device, one);
  }

  /** True when both were answered. */
  async #both(waiting: ReadonlyMap<CaptureKind, Waiting>): Promise<boolean> {
    try {
      const tracks = await this.#create(true, true);
      waiting.get('microphone')?.resolve(tracks.filter((track) => track.kind === 'audio'));
      waiting.get('camera')?.resolve(tracks.filter((track) => track.kind === 'video'));
      return true;
    } catch (thrown) {
      if ((thrown as {name?: string}).name !== 'NotAllowedError') return false;
      // A "no" to both is an answer: asking again at once would be rude.
      for (const [device, one] of waiting) {
        if ((await this.#permission(device)) === 'granted') await this.#alone(device, one);
        else one.reject(thrown);
      }
      return true;
    }
  }

  #alone(device: CaptureKind, {resolve, reject}: Waiting): Promise<void> {
    return this.#create(device === 'microphone', device === 'camera').then(resolve, reject);
  }
}
