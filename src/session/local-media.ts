import type {Room} from 'livekit-client';
import {VicoloError} from '../cloud/errors.js';
import type {Backgrounds} from './backgrounds/backgrounds.js';
import type {BackgroundSettings} from './backgrounds/settings.js';
import type {BackgroundsView} from './backgrounds/view.js';
import {Capture} from './capture.js';
import type {CaptureKind, DeviceAccess} from './device-access.js';
import {deviceError, type Circumstances} from './media-errors.js';
import {DeviceRequests} from './device-requests.js';
import {mediaCodeMissing, type LoadSdk} from './load-sdk.js';
import {LocalSource} from './local-source.js';
import {handled} from './handled.js';
import {readFlag, type Memory} from './memory.js';
import {onAny} from './room-events.js';
import {Store} from './store.js';

const MEMORY_KEYS = {microphone: 'vicolo-microphone', camera: 'vicolo-camera'} as const;

const OWN_EVENTS = [
  'trackMuted',
  'trackUnmuted',
  'localTrackPublished',
  'localTrackUnpublished',
  'participantPermissionsChanged',
] as const;

/** Our own microphone, camera and shared screen. */
export class LocalMedia {
  readonly microphone: LocalSource;
  readonly camera: LocalSource;
  readonly screen: LocalSource;
  /** How they are opened. */
  readonly capture: Capture;
  readonly backgrounds: Store<BackgroundsView | undefined> = new Store<BackgroundsView | undefined>(undefined);
  #backgrounds: Promise<Backgrounds> | undefined;
  #offered: BackgroundSettings | undefined;
  readonly #access: DeviceAccess;
  readonly #memory: () => Memory;
  #room: Room | undefined;

  constructor(loadSdk: LoadSdk, memory: () => Memory, access: DeviceAccess) {
    this.#memory = memory;
    this.#access = access;
    this.capture = new Capture(memory);
    const devices = new DeviceRequests(
      async (microphone, camera) =>
        (await loadSdk()).createTracks(microphone && this.capture.microphone, camera && this.capture.camera),
      (kind) => access.permission(kind),
    );
    const source = (name: CaptureKind) =>
      new LocalSource({
        name,
        acquire: () => devices.ask(name),
        explain: async (thrown) => deviceError(thrown, await this.circumstances(name)),
        ready: async () => {
          if (name === 'camera') await (await this.#backgrounds)?.ready();
        },
      });
    this.microphone = source('microphone');
    this.camera = source('camera');
    this.screen = new LocalSource({
      name: 'screen_share',
      acquire: () => this.#captureScreen(),
      explain: (thrown) => shareError(deviceError(thrown, {isSecure: access.isSecure()})),
    });
  }

  /** What stands in the way of a device, as far as a browser tells. */
  async circumstances(kind: CaptureKind): Promise<Circumstances> {
    const access = this.#access;
    return {isSecure: access.isSecure(), isBlocked: access.isBlocked(kind), permission: await access.permission(kind)};
  }

  /** What to enter with: what the person chose last time, else what the page says. */
  start(defaults: {readonly microphone: boolean; readonly camera: boolean}): void {
    for (const name of ['microphone', 'camera'] as const) {
      const on = readFlag(this.#memory(), MEMORY_KEYS[name]) ?? defaults[name];
      this[name].set(on).catch(() => undefined); // its state tells
    }
  }

  /** Until it is known what was chosen, the camera is not sent. */
  offerBackgrounds(settings: BackgroundSettings | undefined): void {
    if (settings === this.#offered) return;
    this.#offered = settings;
    const {camera} = this;
    this.#backgrounds = handled(
      import('./backgrounds/backgrounds.js').then(
        ({offer}) => offer(settings, {camera, memory: this.#memory, shown: this.backgrounds}),
        mediaCodeMissing,
      ),
    );
  }

  /** A person's choice: carried out, and remembered when it succeeded. */
  async choose(name: 'microphone' | 'camera', on: boolean): Promise<void> {
    await this[name].set(on);
    this.#memory().write(MEMORY_KEYS[name], on ? 'on' : 'off');
  }

  follow(room: Room): void {
    this.#room = room;
    onAny(room, OWN_EVENTS, () => {
      for (const source of this.#all) source.observe();
    });
    room.on('trackMuted', ({source}, {isLocal}) => {
      if (isLocal) for (const one of this.#all) one.heedMute(source);
    });
  }

  enter(room: Room): void {
    for (const source of this.#all) source.enter(room);
  }

  exit(): void {
    for (const source of this.#all) source.exit();
  }

  get #all(): readonly LocalSource[] {
    return [this.microphone, this.camera, this.screen];
  }

  async #captureScreen() {
    if (!this.#room) return [];
    return this.#room.localParticipant.createScreenTracks({audio: true});
  }
}

/** Closing the browser's picker is a choice, not a failure. */
function shareError(error: VicoloError): VicoloError {
  return error.code === 'device-denied' ? new VicoloError('aborted', 'The person chose nothing to share.') : error;
}
