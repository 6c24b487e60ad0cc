import type {Room} from 'livekit-client';
import {VicoloError} from '../cloud/errors.js';
import type {BackgroundSettings} from './backgrounds/settings.js';
import type {BackgroundsView} from './backgrounds/view.js';
import type {MicrophoneProcessing} from './capture.js';
import type {CaptureKind, DeviceAccess, DeviceKind, ListedDevice} from './device-access.js';
import {
  inUse,
  NO_DEVICES,
  readDevices,
  replacementOf,
  sameDevices,
  type Device,
  type DeviceState,
  type ReplacedDevice,
} from './device-lists.js';
import type {LocalMedia} from './local-media.js';
import type {LocalSource} from './local-source.js';
import type {DeviceOutlook, DevicesView, Outlooks} from './devices-view.js';
import {knownObstacle} from './media-errors.js';
import {Store} from './store.js';
import {handled} from './handled.js';
import {lazily, WatchedStore} from './watched-store.js';

const CAPTURED = ['microphone', 'camera'] as const;

/** Keeps the lists true and the device in use known, and switches. */
export class Devices implements DevicesView {
  readonly state: WatchedStore<DeviceState> = new WatchedStore(NO_DEVICES, () => this.#watch());
  readonly outlook: Store<Outlooks | undefined> = new Store<Outlooks | undefined>(undefined);
  readonly replaced: Store<ReplacedDevice | undefined> = new Store<ReplacedDevice | undefined>(undefined);
  readonly level: WatchedStore<number> = new WatchedStore(0, () =>
    lazily(async () =>
      (await import('./own-voice.js')).followLevel(this.#ears, (level) => {
        this.level.set(level);
      }),
    ),
  );
  readonly speaksMuted: WatchedStore<boolean> = new WatchedStore(false, () =>
    lazily(async () =>
      (await import('./own-voice.js')).followMutedSpeech(this.#ears, (speaks) => {
        this.speaksMuted.set(speaks);
      }),
    ),
  );
  readonly #access: DeviceAccess;
  readonly #media: LocalMedia;
  readonly #onSwitched: () => void;
  #room: Room | undefined;
  #list: readonly ListedDevice[] = [];
  readonly #last = new Map<DeviceKind, Device>();
  #choosing = false;
  #talking = false;

  constructor(access: DeviceAccess, media: LocalMedia, onSwitched: () => void) {
    this.#access = access;
    this.#media = media;
    this.#onSwitched = onSwitched;
    for (const kind of CAPTURED) this.#followSource(media[kind]);
  }

  get #ears() {
    return {access: this.#access, microphone: this.#media.microphone};
  }

  get backgrounds(): Store<BackgroundsView | undefined> {
    return this.#media.backgrounds;
  }

  setBackgrounds(settings: BackgroundSettings | undefined): void {
    this.#media.offerBackgrounds(settings);
  }

  follow(room: Room): void {
    this.#room = room;
    const speaker = this.#media.capture.chosen('speaker');
    if (speaker !== undefined && this.#access.canChooseSpeaker()) {
      room.switchActiveDevice('audiooutput', speaker).catch(() => undefined); // it may be gone: then the system's own
    }
  }

  choose(kind: DeviceKind, id: string): Promise<void> {
    return handled(this.#switch(() => this.#choose(kind, id)));
  }

  flipCamera(): Promise<void> {
    return handled(
      this.#switch(async () => {
        const {flipCamera} = await import('./reopen.js');
        await flipCamera(this.#media, this.#state(), (id) => this.#choose('camera', id));
        this.#onSwitched();
      }),
    );
  }

  async talk(held: boolean): Promise<void> {
    if (held === this.#talking || (held && this.#media.microphone.state.get().wanted)) return;
    this.#talking = held;
    await this.#media.microphone.set(held).catch(() => undefined); // its state tells
  }

  async decline(): Promise<void> {
    await Promise.all(CAPTURED.map((kind) => this.#media[kind].set(false)));
  }

  setProcessing(processing: MicrophoneProcessing): Promise<void> {
    const {capture} = this.#media;
    if (JSON.stringify(processing) === JSON.stringify(capture.processing)) return Promise.resolve();
    capture.processing = processing;
    return handled(import('./reopen.js').then(({reopenMicrophone}) => reopenMicrophone(this.#media)));
  }

  async #choose(kind: DeviceKind, id: string): Promise<void> {
    if (kind === 'speaker') await this.#useSpeaker(id);
    else await this.#use(kind, id);
    this.#media.capture.choose(kind, id);
  }

  async #useSpeaker(id: string): Promise<void> {
    try {
      await this.#room?.switchActiveDevice('audiooutput', id);
    } catch {
      throw new VicoloError('device-failed', 'The browser did not take this speaker.');
    }
  }

  async #use(kind: CaptureKind, id: string): Promise<void> {
    const source = this.#media[kind];
    const before = source.settings?.deviceId ?? '';
    await source.change(
      (track) => track.setDeviceId({exact: id}),
      (track) => track.setDeviceId({exact: before}),
    );
    if (kind === 'camera') this.#onSwitched();
  }

  /** Devices have names once one is open, and another may be in use after it was restarted. */
  #followSource(source: LocalSource): void {
    let last: MediaStreamTrack | undefined;
    source.state.subscribe(() => {
      if (source.mediaTrack === last) return;
      last = source.mediaTrack;
      this.#read();
      if (this.state.isWatched) void this.#refresh();
    });
  }

  #watch(): () => void {
    void this.#refresh();
    return this.#access.watch(() => void this.#refresh());
  }

  async #refresh(): Promise<void> {
    const [list, microphone, camera] = await Promise.all([
      this.#access.list(),
      this.#look('microphone'),
      this.#look('camera'),
    ]);
    this.#list = list;
    this.#read();
    const outlook = {microphone, camera};
    if (JSON.stringify(outlook) !== JSON.stringify(this.outlook.get())) this.outlook.set(outlook);
  }

  async #look(kind: CaptureKind): Promise<DeviceOutlook> {
    const circumstances = await this.#media.circumstances(kind);
    return {permission: circumstances.permission ?? 'unknown', obstacle: knownObstacle(circumstances)};
  }

  #state(): DeviceState {
    const {capture, microphone, camera} = this.#media;
    const used = (source: LocalSource) => source.settings?.deviceId;
    return readDevices(
      this.#list,
      {microphone: used(microphone), camera: used(camera), speaker: undefined},
      {
        microphone: capture.chosen('microphone'),
        camera: capture.chosen('camera'),
        speaker: capture.chosen('speaker'),
      },
    );
  }

  #read(): void {
    const state = this.#state();
    if (!sameDevices(this.state.get(), state)) this.state.set(state);
    for (const kind of [...CAPTURED, 'speaker'] as const) this.#notice(kind, state);
  }

  /** Tells when a device in use was lost and another has taken its place, which takes a camera a while. */
  #notice(kind: DeviceKind, state: DeviceState): void {
    const isOpen = kind === 'speaker' ? this.#room?.state === 'connected' : this.#media[kind].mediaTrack !== undefined;
    const now = inUse(state, kind);
    const last = this.#last.get(kind);
    if (!isOpen) this.#last.delete(kind);
    else if (now) this.#last.set(kind, now);
    if (!isOpen || !last || this.#choosing) return;
    const replaced = replacementOf(kind, last, state, this.#media.capture.chosen(kind));
    if (!replaced) return;
    this.replaced.set(replaced);
    if (kind === 'speaker' && now) void this.#useSpeaker(now.id).catch(() => undefined);
  }

  /** What changes meanwhile is what the person wants. */
  async #switch(change: () => Promise<void>): Promise<void> {
    this.#choosing = true;
    try {
      await change();
    } finally {
      this.#read();
      this.#choosing = false;
    }
  }
}
