import type {Room} from 'livekit-client';
import type {RoomRef} from '../cloud/cloud.js';
import type {RoomGrant} from '../cloud/wire.js';
import {Talk} from './chat/talk.js';
import {RaisedHands} from './hands.js';
import type {DeviceAccess} from './device-access.js';
import {Devices} from './devices.js';
import {DisplayName} from './display-name.js';
import {leaveReasonOf, type LeaveReason} from './leave-reason.js';
import {watchTransports} from './leftover-transports.js';
import type {LoadSdk, Sdk} from './load-sdk.js';
import {LocalMedia} from './local-media.js';
import type {Clock} from './clock.js';
import type {Memory} from './memory.js';
import {RoomModerator} from './moderation.js';
import {SentReactions} from './reactions.js';
import {Recording} from './recording.js';
import {Roster} from './roster.js';
import {Sound} from './sound.js';
import {Stage} from './stage.js';
import {keepSubscriptions} from './subscriptions.js';

export interface CallOptions {
  readonly loadSdk: LoadSdk;
  readonly memory: () => Memory;
  readonly clock: Clock;
  /** Which room this is about. */
  readonly room: () => RoomRef | undefined;
  readonly devices: DeviceAccess;
  /** The line broke for a while (`false`) or is whole again. */
  readonly onLine: (whole: boolean) => void;
  /** Disconnected, by whomever. */
  readonly onEnd: (reason: LeaveReason) => void;
}

/** The SDK's `Room`, made once and reused over rejoins, with everything that follows it. Nothing else connects one. */
export class Call {
  readonly roster: Roster = new Roster();
  readonly stage: Stage;
  readonly hands: RaisedHands = new RaisedHands(this.roster.participants);
  readonly reactions: SentReactions = new SentReactions(this.roster.participants);
  readonly moderator: RoomModerator;
  readonly recording: Recording = new Recording();
  readonly sound: Sound = new Sound();
  readonly talk: Talk;
  readonly media: LocalMedia;
  readonly devices: Devices;
  readonly displayName: DisplayName;

  readonly #options: CallOptions;
  #sdk: Promise<Sdk> | undefined;
  #room: Room | undefined;
  #closeLeftovers: (() => Promise<void>) | undefined;

  constructor(options: CallOptions) {
    this.#options = options;
    this.stage = new Stage(this.roster.participants, options.clock);
    this.moderator = new RoomModerator(this.roster.participants, options.room);
    this.media = new LocalMedia(() => this.#load(), options.memory, options.devices);
    this.devices = new Devices(options.devices, this.media, () => {
      this.roster.readAll(); // a camera that faces the other way is mirrored no more
    });
    this.displayName = new DisplayName(options.memory);
    this.talk = new Talk(options.memory);
  }

  /** Loads the SDK and makes the room; safe to call early and often. */
  async open(): Promise<Room> {
    const sdk = await this.#load();
    return (this.#room ??= this.#create(sdk));
  }

  /** Resolves inside the room, or rejects with a `VicoloError` and no connection left. */
  async connect(grant: RoomGrant, signal: AbortSignal): Promise<void> {
    const [sdk, room] = await Promise.all([this.#load(), this.open()]);
    await this.talk.follow(room);
    signal.throwIfAborted();
    const cancel = (): void => void room.disconnect();
    signal.addEventListener('abort', cancel);
    try {
      await room.connect(grant.webRtcServerUrl, grant.webRtcToken, {autoSubscribe: false});
      signal.throwIfAborted();
    } catch (thrown) {
      await room.disconnect();
      await this.#closeLeftovers?.();
      throw sdk.connectError(thrown);
    } finally {
      signal.removeEventListener('abort', cancel);
    }
    this.roster.enter();
    this.media.enter(room);
    await this.displayName.enter(room);
  }

  /** Leaves, and lets go of everything that was held for being there. */
  async disconnect({keepPreview = false}: {readonly keepPreview?: boolean} = {}): Promise<void> {
    if (!keepPreview) this.media.exit();
    this.roster.clear();
    await this.#room?.disconnect();
  }

  /** Where its code can't be loaded, nothing is said of pictures that stop arriving. */
  async #watchArrivals(room: Room): Promise<void> {
    const loaded = await import('./watch-arrivals.js').catch(() => undefined);
    loaded?.watchArrivals(room, this.#options.clock, (still) => {
      this.roster.setStill(still);
    });
  }

  #load(): Promise<Sdk> {
    this.#sdk ??= this.#options.loadSdk().catch((error: unknown) => {
      this.#sdk = undefined;
      throw error;
    });
    return this.#sdk;
  }

  #create(sdk: Sdk): Room {
    const room = sdk.createRoom();
    this.#closeLeftovers = watchTransports(room);
    keepSubscriptions(room, this.stage.looking.wanted);
    this.roster.follow(room);
    this.media.follow(room);
    void this.talk.follow(room);
    void this.#watchArrivals(room);
    for (const part of [this.sound, this.devices, this.hands, this.reactions, this.moderator, this.recording])
      part.follow(room);
    room.on('connectionStateChanged', (state) => {
      const name: string = state;
      if (name === 'connected') this.#options.onLine(true);
      if (name === 'reconnecting' || name === 'signalReconnecting') this.#options.onLine(false);
    });
    room.on('disconnected', (reason) => {
      this.#options.onEnd(leaveReasonOf(reason));
    });
    return room;
  }
}
