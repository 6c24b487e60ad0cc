import type {ConnectionState, LocalTrack, Room} from 'livekit-client';
import {VicoloError} from '../cloud/errors.js';
import {CLOSED, type LocalSourceOptions, type LocalSourceState} from './local-source-state.js';
import {nextLocalStep, type LocalStep} from './local-step.js';
import {mayPublish, publicationOf} from './read-participant.js';
import {SerialLoop} from './serial-loop.js';
import {Store} from './store.js';
import {unlessBroken} from './unbroken.js';
import {unmute} from './unmute.js';

// The SDK's `ConnectionState`, by value: importing the enum would load the SDK.
const CONNECTED = 'connected' as ConnectionState.Connected;

/**
 * One of our own sources: a wish, and a serial loop that makes it so.
 *
 * @internal
 */
export class LocalSource {
  readonly state: Store<LocalSourceState> = new Store<LocalSourceState>(CLOSED);
  readonly #options: LocalSourceOptions;
  #wanted = false;
  #preparing = false;
  #error: VicoloError | undefined;
  #room: Room | undefined;
  #tracks: readonly LocalTrack[] = [];
  /** The device was taken away, and no other is in its place yet. */
  #isGone = false;
  #step: LocalStep | undefined;
  readonly #loop: SerialLoop = new SerialLoop(() => this.#work());

  constructor(options: LocalSourceOptions) {
    this.#options = options;
  }

  /** Resolves when it is so; rejects with the reason when it can't be. A later wish wins over an earlier one. */
  async set(on: boolean): Promise<void> {
    if (on && this.#room && !this.#mayPublish) throw await this.#options.explain({status: 403});
    this.#wanted = on;
    this.#error = undefined;
    await this.#settle();
    const {error} = this.state.get();
    if (on && error) throw error;
  }

  /** Opens the device before joining, if wanted; `false` closes it again. */
  prepare(preparing: boolean): Promise<void> {
    this.#preparing = preparing;
    return this.#settle();
  }

  /** The room was entered: publish what is wanted. */
  enter(room: Room): void {
    this.#room = room;
    this.#preparing = false;
    if (!this.#mayPublish) this.#wanted = false;
    void this.#settle();
  }

  /** The room was left, or entering failed: nothing stays open. The wish stays for the next time. */
  exit(): void {
    this.#room = undefined;
    this.#preparing = false;
    this.#drop();
    if (this.#options.name === 'screen_share') this.#wanted = false;
    this.#show();
  }

  /** The SDK did something by itself: a share ended in the browser's bar, the host muted, a right was withdrawn. */
  observe(): void {
    // While reconnecting the SDK takes tracks back and publishes them again: no wish of anybody's.
    if (this.#room?.state !== CONNECTED || this.#loop.isRunning) return;
    const publication = this.#publication;
    if (publication) {
      if (publication.isMuted && this.#wanted && this.#isGone) void this.#tellLoss();
      this.#wanted = !publication.isMuted;
    } else if (this.#tracks.some((track) => track.mediaStreamTrack.readyState === 'ended')) {
      this.#lose();
    }
    this.#show();
  }

  /** Muted while a wish is carried out: by the host, unless it is our own step. The wish ends, or it would undo that. */
  heedMute(source: string): void {
    const isOurs = this.#step === 'mute' || this.#isGone || this.#room?.state !== CONNECTED;
    if (source === this.#options.name && this.#loop.isRunning && !isOurs) this.#wanted = false;
  }

  /** The open device's track of the browser, to listen to. */
  get mediaTrack(): MediaStreamTrack | undefined {
    return this.#tracks[0]?.mediaStreamTrack;
  }

  /** Of the device itself, whatever is done to its picture. */
  get settings(): MediaTrackSettings | undefined {
    return this.#tracks[0]?.getSourceTrackSettings();
  }

  /** Changes the open device, if one is open: another one, or other settings. What fails is told, and the old one stays. */
  async change(
    change: (track: LocalTrack) => Promise<unknown>,
    undo?: (track: LocalTrack) => Promise<unknown>,
  ): Promise<void> {
    const [track] = this.#tracks;
    if (!track) return;
    this.#error = undefined;
    try {
      await change(track);
    } catch (thrown) {
      this.#error = await this.#options.explain(thrown);
      // The SDK closes the old device before it opens the new one.
      if (track === this.#tracks[0]) await undo?.(track).catch(() => undefined);
      if (track === this.#tracks[0] && track.mediaStreamTrack.readyState === 'ended' && !this.#publication)
        this.#lose();
    }
    this.#show();
    if (this.#error) throw this.#error;
  }

  async #settle(): Promise<void> {
    const run = this.#loop.run();
    this.#show();
    await run;
    this.#show();
  }

  #work(): Promise<void> | undefined {
    const step = this.#next();
    return step && this.#take(step);
  }

  async #take(step: LocalStep): Promise<void> {
    const room = this.#room;
    this.#step = step;
    try {
      await this.#carryOut(step);
    } catch (thrown) {
      if (!this.#publication) this.#drop();
      if (room === this.#room) {
        this.#error = await this.#options.explain(thrown);
        this.#wanted = false;
      }
    }
    this.#show();
  }

  #next(): LocalStep | undefined {
    const publication = this.#publication;
    return nextLocalStep({
      wanted: this.#wanted,
      mayPublish: this.#mayPublish,
      preparing: this.#preparing,
      held: this.#tracks.length > 0,
      published: publication !== undefined,
      muted: publication?.isMuted ?? false,
      mutes: this.#options.name !== 'screen_share',
    });
  }

  async #carryOut(step: LocalStep): Promise<void> {
    if (step === 'publish' || step === 'unmute') {
      await this.#options.ready?.();
      if (this.#next() !== step) return; // no longer wanted
    }
    if (step === 'acquire') this.#hold(await this.#options.acquire());
    if (step === 'publish' && this.#room) await this.#publish(this.#room);
    if (step === 'mute') await this.#publication?.track?.mute();
    if (step === 'unmute') await unmute(this.#publication?.track);
    if (step === 'retract') await this.#retract();
    if (step === 'release') this.#drop();
  }

  async #publish(room: Room): Promise<void> {
    const isDone = await unlessBroken(room, async () => {
      for (const track of this.#tracks) await room.localParticipant.publishTrack(track);
    });
    // The server may never answer again for a track it half knows; the SDK closes what it could not publish for long.
    const isStale = isDone ? this.mediaTrack?.readyState === 'ended' : this.#options.name !== 'screen_share';
    if (isStale && !this.#publication) this.#drop();
  }

  async #retract(): Promise<void> {
    await this.#room?.localParticipant.unpublishTracks([...this.#tracks]);
    this.#drop();
  }

  #hold(tracks: readonly LocalTrack[]): void {
    this.#tracks = tracks;
    for (const track of tracks) {
      track.on('ended', () => void this.#replace(track));
      track.on('restarted', () => {
        this.#isGone = false;
        this.#show();
      });
    }
  }

  /** The device is gone: another takes its place. In the room the SDK sees to that, once it may take any. */
  async #replace(track: LocalTrack): Promise<void> {
    if (!this.#tracks.includes(track) || this.#options.name === 'screen_share') return;
    this.#isGone = true;
    track.constraints.deviceId = 'default';
    if (!this.#publication) await this.change((one) => one.restartTrack()).catch(() => undefined);
  }

  /** The SDK has found no other device and has muted, without a word. */
  async #tellLoss(): Promise<void> {
    this.#isGone = false;
    const error = await this.#options.explain();
    if (!this.#wanted) this.#error = error; // else the person has tried meanwhile
    this.#show();
  }

  /** Nothing is open any more, against the person's wish. */
  #lose(): void {
    this.#drop();
    this.#wanted = false;
  }

  #drop(): void {
    for (const track of this.#tracks) track.stop();
    this.#tracks = [];
  }

  get #mayPublish(): boolean {
    return this.#room !== undefined && mayPublish(this.#room.localParticipant, this.#options.name);
  }

  get #publication() {
    const room = this.#room;
    return (
      room &&
      (publicationOf(room.localParticipant, this.#options.name) as
        {readonly isMuted: boolean; readonly track?: LocalTrack} | undefined)
    );
  }

  #show(): void {
    const publication = this.#publication;
    const [track] = this.#tracks;
    this.state.set({
      wanted: this.#wanted,
      on: publication !== undefined && !publication.isMuted,
      busy: this.#loop.isRunning,
      error: this.#error,
      track,
      mirrored: this.settings?.facingMode !== 'environment',
    });
  }
}
