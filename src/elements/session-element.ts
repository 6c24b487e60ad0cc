import {property} from 'lit/decorators.js';
import {BROWSER_DEVICES} from '../binding/browser-devices.js';
import {pageMemory} from '../binding/page-memory.js';
import {pageNetwork} from '../binding/page-network.js';
import type {RoomEntry} from '../cloud/wire.js';
import type {BackgroundSettings} from '../session/backgrounds/settings.js';
import type {JsonValue} from '../session/chat/clean-json.js';
import type {DataOptions} from '../session/chat/data.js';
import type {ChatHistory} from '../session/chat/history.js';
import {loadSdk, type LoadSdk, type Sdk} from '../session/load-sdk.js';
import {NO_MEMORY} from '../session/memory.js';
import type {Moderation} from '../session/moderation-of-page.js';
import {RoomSession} from '../session/room-session.js';
import {ConnectedElement} from './connected-element.js';

/** An element that owns a call, with the session's commands as its methods. */
export abstract class SessionElement extends ConnectedElement {
  /** Enters with the microphone off, unless the person chose otherwise the last time. */
  @property({type: Boolean, attribute: 'start-muted'}) startMuted = false;

  /** Enters with the camera off, unless the person chose otherwise the last time. */
  @property({type: Boolean, attribute: 'start-camera-off'}) startCameraOff = false;

  /** Remembers no choices between visits. */
  @property({type: Boolean, attribute: 'without-memory'}) withoutMemory = false;

  /** Stays out when the connection is lost for good, where otherwise it comes back by itself. */
  @property({type: Boolean, attribute: 'without-rejoin'}) withoutRejoin = false;

  /** What the page's backend does for those who lead the meeting. What is not given has no button. */
  @property({attribute: false}) moderation?: Moderation | undefined;

  /** Where messages from before joining come from, and where one's own are kept. The service keeps none. */
  @property({attribute: false}) chatHistory?: ChatHistory | undefined;

  /**
   * Lets people blur what is behind them, or put a picture there: `load` gives `@livekit/track-processors`, and
   * `assetPaths` says where this page serves what that needs. Nothing is offered or downloaded without.
   */
  @property({attribute: false}) backgrounds?: BackgroundSettings | undefined;

  /** Keeps the own hand up after its person has spoken, until it is lowered by its button. */
  @property({type: Boolean, attribute: 'without-hand-lowering'}) withoutHandLowering = false;

  /** Tells neither eyes nor screen readers who comes, goes, shares a screen or raises a hand. */
  @property({type: Boolean, attribute: 'without-notices'}) withoutNotices = false;

  /** Small sounds with the notices. */
  @property({type: Boolean, attribute: 'notice-sounds'}) noticeSounds = false;

  /** Lets people choose a name for the meeting in the lobby, in place of the member's. */
  @property({type: Boolean, attribute: 'allow-name'}) allowName = false;

  /** Opens the microphone of a muted person for as long as they hold the space bar. */
  @property({type: Boolean, attribute: 'push-to-talk'}) pushToTalk = false;

  /** Leaves noise beside the voice, for example for music. */
  @property({type: Boolean, attribute: 'without-noise-suppression'}) withoutNoiseSuppression = false;

  /** Leaves the echo of the loudspeakers: only where everybody wears headphones. */
  @property({type: Boolean, attribute: 'without-echo-cancellation'}) withoutEchoCancellation = false;

  /** Leaves the microphone as loud as it is. */
  @property({type: Boolean, attribute: 'without-gain-control'}) withoutGainControl = false;

  /**
   * How the media code is loaded, when joining begins. Stories and tests pass a fake one.
   *
   * @internal
   */
  @property({attribute: false}) loadSdk: LoadSdk = loadSdk;

  /** The call, for elements elsewhere on the page: `tile.session = room.session`. The same object for the element's life. */
  readonly session: RoomSession = new RoomSession({
    loadSdk: () => this.loadParts(),
    memory: () => (this.withoutMemory ? NO_MEMORY : pageMemory()),
    devices: BROWSER_DEVICES,
    network: pageNetwork(),
  });

  #hasKey = false;

  /** Hands on to the session what the page says of devices, name and moderation. */
  protected tellWishes(): void {
    this.session.moderator.use(this.moderation);
    if (this.chatHistory) this.session.chat.setHistory(this.chatHistory);
    this.session.hands.setLowersItself(!this.withoutHandLowering);
    this.session.setDefaults(!this.startMuted, !this.startCameraOff);
    this.session.rejoining.setAllowed(!this.withoutRejoin);
    this.session.displayName.allow(this.allowName);
    this.session.devices.setBackgrounds(this.backgrounds);
    if (this.pushToTalk) void this.#listenForKey();
    void this.session.devices.setProcessing({
      noiseSuppression: !this.withoutNoiseSuppression,
      echoCancellation: !this.withoutEchoCancellation,
      autoGainControl: !this.withoutGainControl,
    });
  }

  /** What few rooms have is loaded by those that have it. */
  async #listenForKey(): Promise<void> {
    if (this.#hasKey) return;
    this.#hasKey = true;
    const {PushToTalk} = await import('../binding/push-to-talk.js');
    new PushToTalk(this, this.session.devices, () => this.pushToTalk);
  }

  /**
   * All that has to be downloaded for being in a room.
   *
   * @internal
   */
  protected loadParts(): Promise<Sdk> {
    return this.loadSdk();
  }

  /** Enters. Rejects with a `VicoloError` when that fails, with code `aborted` when it was left meanwhile. */
  async join(entry: RoomEntry = {}): Promise<void> {
    await this.updateComplete; // what was set in the same moment counts
    await this.session.join(entry);
  }

  /** Leaves. Resolves when every device and connection is closed. */
  async leave(): Promise<void> {
    await this.updateComplete; // after a join() that was asked for just before
    await this.session.leave();
  }

  /** Opens microphone and camera, where wanted, before joining; joining publishes them. */
  prepare(): Promise<void> {
    return this.session.prepare();
  }

  /** Turns the microphone on or off. Rejects with a `VicoloError` when it can't be had. */
  setMicrophone(on: boolean): Promise<void> {
    return this.session.setMicrophone(on);
  }

  /** Turns the camera on or off. Rejects with a `VicoloError` when it can't be had. */
  setCamera(on: boolean): Promise<void> {
    return this.session.setCamera(on);
  }

  /** Starts or stops sharing a screen. Starting needs a click. Rejects with a `VicoloError`. */
  setScreenShare(on: boolean): Promise<void> {
    return this.session.setScreenShare(on);
  }

  /**
   * Sends JSON of at most 64 KiB to the pages of the others, where it is a `vicolo-message` event: to all, or to those
   * with the identities `to`. Rejects with a `VicoloError`: `topic-invalid` (empty, over 100 characters, not printable
   * ASCII, or beginning with `lk`, `livekit` or `vicolo`), `data-invalid`, `message-too-large`, `not-joined`,
   * `connection-lost`, `publish-forbidden`, `message-failed`.
   */
  send(topic: string, data: JsonValue, options?: DataOptions): Promise<void> {
    return this.session.data.send(topic, data, options);
  }

  /** Lets sound be heard where the browser has blocked it. Call it inside a click. */
  startAudio(): Promise<void> {
    return this.session.startAudio();
  }
}
