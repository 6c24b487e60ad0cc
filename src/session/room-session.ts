// One person's way through one room. Knows no DOM and no Lit: it works in Node with a fake room.
import {unlessAborted} from '../cloud/deadline.js';
import {isUnsaid, toVicoloError, VicoloError} from '../cloud/errors.js';
import type {RoomEntry, VideoRoom} from '../cloud/wire.js';
import {Call} from './call.js';
import type {CaptionsView} from './captions/captions.js';
import type {ChatView} from './chat/chat-view.js';
import type {DataView} from './chat/data.js';
import type {DevicesView} from './devices-view.js';
import type {DisplayNameView} from './display-name.js';
import {handled} from './handled.js';
import type {Hands} from './hands.js';
import {issueGrant, samePlace, type Place, type Wish} from './issue-grant.js';
import type {LeaveReason} from './leave-reason.js';
import type {LocalSourceState} from './local-source-state.js';
import type {Moderator} from './moderation.js';
import type {AttachableTrack, RoomParticipant} from './participant.js';
import type {Reactions} from './reactions.js';
import {expectJoined, IDLE, JOINED, JOINING, RECONNECTING, WAITING, type Phase} from './phase.js';
import {SerialLoop} from './serial-loop.js';
import {Rejoin, type Rejoining} from './rejoin.js';
import {withDefaults, type RoomSessionOptions} from './session-options.js';
import {RoomDetails} from './room-details.js';
import {Store, type ReadonlyStore} from './store.js';
import type {SoundView} from './sound.js';
import type {StageView} from './stage.js';

/**
 * Owns the call. `join()` and `leave()` state a wish; one serial loop makes it so and looks again
 * after every wait, so the newest wish wins and there are never two live connections.
 */
export class RoomSession {
  /** The tiles, and what the person chose of them: layout, pins, self view. */
  readonly stage: StageView;
  /** How loud everybody is here, and whether they can be heard. */
  readonly sound: SoundView;
  /** The devices that there are and those in use, and what is known of the permission for them. */
  readonly devices: DevicesView;
  /** The name that the person has chosen for this meeting, where the page allows one. */
  readonly displayName: DisplayNameView;
  readonly hands: Hands;
  readonly reactions: Reactions;
  readonly moderator: Moderator;
  readonly chat: ChatView;
  readonly data: DataView;
  readonly captions: CaptionsView;
  /** True while the media server says that the room is recorded. */
  readonly recorded: ReadonlyStore<boolean>;
  readonly #phase = new Store<Phase>(IDLE);
  readonly #details = new RoomDetails((error) => {
    if (this.#phase.get().is === 'idle') this.#phase.set({is: 'failed', error});
  });
  readonly #call: Call;
  readonly #rejoin: Rejoin;
  #entry: RoomEntry = {};
  #place: Place | undefined;
  #problem: VicoloError | undefined;
  #wish: Wish | undefined;
  #actual: Wish | undefined;
  #leaving: LeaveReason = 'left';
  #defaults = '';
  #attempt = new AbortController();
  readonly #loop: SerialLoop = new SerialLoop(() => this.#next());

  constructor(options: RoomSessionOptions = {}) {
    const given = withDefaults(options);
    this.#call = new Call({
      ...given,
      room: () => this.#place?.room,
      onLine: (whole) => {
        if (this.#actual) this.#phase.set(whole ? JOINED : RECONNECTING);
      },
      onEnd: (reason) => void this.#end(reason),
    });
    ({stage: this.stage, sound: this.sound, devices: this.devices, displayName: this.displayName} = this.#call);
    ({hands: this.hands, reactions: this.reactions, moderator: this.moderator} = this.#call);
    ({chat: this.chat, data: this.data, captions: this.captions} = this.#call.talk);
    this.recorded = this.#call.recording.running;
    this.#rejoin = new Rejoin({...given, phase: this.#phase, join: () => this.join(this.#entry)});
  }

  get phase(): ReadonlyStore<Phase> {
    return this.#phase;
  }

  /** The room as the cloud describes it, once known. */
  get details(): ReadonlyStore<VideoRoom | undefined> {
    return this.#details.state;
  }

  /** Oneself first, then others in the order of their entering. The same objects for as long as they stay. */
  get participants(): ReadonlyStore<readonly RoomParticipant[]> {
    return this.#call.roster.participants;
  }

  /** Coming back by itself after the connection was lost. */
  get rejoining(): Rejoining {
    return this.#rejoin;
  }

  /** The sound of everybody else. */
  get audio(): ReadonlyStore<readonly AttachableTrack[]> {
    return this.#call.roster.audio;
  }

  /** False while the browser refuses to play sound before a click; `startAudio()` in that click cures it. */
  get audible(): ReadonlyStore<boolean> {
    return this.#call.sound.audible;
  }

  get microphone(): ReadonlyStore<LocalSourceState> {
    return this.#call.media.microphone.state;
  }

  get camera(): ReadonlyStore<LocalSourceState> {
    return this.#call.media.camera.state;
  }

  get screen(): ReadonlyStore<LocalSourceState> {
    return this.#call.media.screen.state;
  }

  /**
   * Says which room this is about, or why that can't be said: a `…-missing` problem waits for the
   * page, any other is shown. Moves to the new place if in a room now.
   */
  setPlace(place: Place | undefined, problem?: VicoloError): void {
    const moved = !samePlace(place, this.#place);
    if (!moved && problem?.code === this.#problem?.code) return;
    this.#place = place;
    this.#problem = problem;
    if (this.#wish) void this.#want(place && {place, entry: {}}, 'switched');
    else if (!this.#actual) this.#phase.set(problem && !isUnsaid(problem) ? {is: 'failed', error: problem} : IDLE);
    if (moved) this.#details.read(place);
  }

  /** What to enter with, unless the person chose otherwise before. */
  setDefaults(microphone: boolean, camera: boolean): void {
    const defaults = `${String(microphone)} ${String(camera)}`;
    if (defaults === this.#defaults) return;
    this.#defaults = defaults;
    if (this.#phase.get().is === 'idle') this.#call.media.start({microphone, camera});
  }

  /** Resolves in the room. Rejects with a `VicoloError`: code `aborted` when something else was wanted meanwhile. */
  join(entry: RoomEntry = {}): Promise<void> {
    if (!this.#place) return handled(Promise.reject(this.#refuse()));
    const wish = this.#wish ?? {place: this.#place, entry: this.#call.displayName.entry(entry)};
    this.#entry = wish.entry;
    return handled(
      this.#want(wish, 'left').then(() => {
        expectJoined(this.#phase.get());
      }),
    );
  }

  /** Resolves when out of the room, with every device and connection closed. */
  leave(reason: LeaveReason = 'left'): Promise<void> {
    this.#rejoin.stop();
    if (!this.#wish) this.#call.media.exit();
    if (!this.#wish && this.#phase.get().is === 'failed') this.#phase.set(IDLE);
    return this.#want(undefined, reason);
  }

  /** Opens the wanted devices before joining; they are published on joining. `leave()` closes them. */
  async prepare(): Promise<void> {
    await Promise.all([this.#call.media.microphone.prepare(true), this.#call.media.camera.prepare(true)]);
  }

  setMicrophone(on: boolean): Promise<void> {
    return handled(this.#call.media.choose('microphone', on));
  }

  setCamera(on: boolean): Promise<void> {
    return handled(this.#call.media.choose('camera', on));
  }

  setScreenShare(on: boolean): Promise<void> {
    const refused = new VicoloError('not-joined', 'A screen can be shared only in a room. Join first.');
    return handled(on && !this.#actual ? Promise.reject(refused) : this.#call.media.screen.set(on));
  }

  startAudio(): Promise<void> {
    return this.#call.sound.start();
  }

  #want(wish: Wish | undefined, reason: LeaveReason): Promise<void> {
    if (wish !== this.#wish) {
      this.#wish = wish;
      this.#leaving = reason;
      this.#attempt.abort();
    }
    return this.#loop.run();
  }

  #next(): Promise<void> | undefined {
    if (this.#actual === this.#wish) return undefined;
    if (this.#actual) return this.#exit();
    return this.#wish && this.#enter(this.#wish);
  }

  async #enter(wish: Wish): Promise<void> {
    const {signal} = (this.#attempt = new AbortController());
    this.#phase.set(JOINING);
    try {
      const onWaiting = (): void => {
        if (wish === this.#wish) this.#phase.set(WAITING);
      };
      const ready = Promise.all([issueGrant(wish.place, wish.entry, {signal, onWaiting}), this.#call.open()]);
      const [grant] = await unlessAborted(ready, signal);
      this.#phase.set(JOINING);
      await this.#call.connect(grant, signal);
      this.#actual = wish;
      this.#phase.set(JOINED);
    } catch (thrown) {
      // A preview stays for the next try.
      await this.#call.disconnect({keepPreview: true});
      if (wish === this.#wish) {
        this.#wish = undefined;
        this.#phase.set({is: 'failed', error: toVicoloError(thrown, 'joining the room')});
      } else if (!this.#wish) {
        this.#call.media.exit();
        this.#phase.set(IDLE);
      }
    }
  }

  async #exit(): Promise<void> {
    this.#actual = undefined;
    this.#phase.set({is: 'left', reason: this.#leaving});
    await this.#call.disconnect();
  }

  /** The SDK says that it is over; when we asked for it there is nothing left to do. */
  async #end(reason: LeaveReason): Promise<void> {
    if (!this.#actual) return;
    if (this.#wish === this.#actual) this.#wish = undefined;
    this.#leaving = reason === 'left' ? 'connection-lost' : reason;
    await this.#exit();
  }

  #refuse(): VicoloError {
    const error = this.#problem ?? new VicoloError('room-missing', 'No room was named. Set room-id or room-uuid.');
    this.#phase.set({is: 'failed', error});
    return error;
  }
}
