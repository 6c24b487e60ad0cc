import type {LocalVideoTrack} from 'livekit-client';
import {VicoloError} from '../../cloud/errors.js';
import {realClock, type Clock} from '../clock.js';
import {handled} from '../handled.js';
import type {LocalSource} from '../local-source.js';
import type {Memory} from '../memory.js';
import {SerialLoop} from '../serial-loop.js';
import {Store} from '../store.js';
import {readBackground, type Background} from './background.js';
import {Behind} from './behind.js';
import {canChangePicture} from './capability.js';
import {readSettings, sameSettings, type BackgroundPicture, type BackgroundSettings} from './settings.js';
import type {BackgroundState, BackgroundsView} from './view.js';

const MEMORY_KEY = 'vicolo-background';

interface Options {
  readonly camera: Pick<LocalSource, 'state'>;
  readonly memory: () => Memory;
  readonly clock?: Clock;
  readonly canChange?: () => boolean;
}

const made = new WeakMap<object, Backgrounds>();

/**
 * Says what a page offers for one camera, and shows it where people can choose.
 *
 * @internal
 */
export function offer(
  settings: BackgroundSettings | undefined,
  options: Options & {readonly shown: Store<BackgroundsView | undefined>},
): Backgrounds {
  const own = made.get(options.camera) ?? new Backgrounds(options);
  made.set(options.camera, own);
  options.shown.set(own.use(settings) ? own : undefined);
  return own;
}

/**
 * What is behind the person: a wish, and a serial loop that makes it so with the camera track that there is. Loaded
 * when a page offers backgrounds; knows no DOM.
 *
 * @internal
 */
export class Backgrounds implements BackgroundsView {
  readonly chosen: Store<Background> = new Store<Background>('none');
  readonly state: Store<BackgroundState> = new Store<BackgroundState>({is: 'off'});
  readonly #options: Options;
  readonly #clock: Clock;
  readonly #loop: SerialLoop = new SerialLoop(() => this.#next());
  #settings: BackgroundSettings | undefined;
  /** Of this visit; an earlier one's is in the memory. */
  #choice: Background | undefined;
  #actual: {readonly track: LocalVideoTrack; readonly behind: Behind} | undefined;
  #starting: {readonly track: LocalVideoTrack; readonly behind: Behind} | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#clock = options.clock ?? realClock;
    options.camera.state.subscribe(() => {
      const {wanted} = options.camera.state.get();
      if (!wanted || this.#starting?.track !== this.#track) this.#starting?.behind.abandon();
      if (this.#actual || this.chosen.get() !== 'none') void this.#loop.run();
    });
  }

  get pictures(): readonly BackgroundPicture[] {
    return this.#settings?.pictures ?? [];
  }

  /** What the page offers. Answers whether people can choose now. */
  use(settings: BackgroundSettings | undefined): boolean {
    const {canChange = canChangePicture} = this.#options;
    const base = (globalThis as {readonly location?: Location}).location?.href;
    const read = canChange() ? readSettings(settings, base) : undefined;
    if (sameSettings(read, this.#settings)) return read !== undefined;
    this.#settings = read;
    this.#choose(read ? (this.#choice ?? this.#options.memory().read(MEMORY_KEY)) : undefined);
    return read !== undefined;
  }

  choose(background: Background): Promise<void> {
    this.#choice = background;
    this.#options.memory().write(MEMORY_KEY, background);
    this.#choose(background);
    return handled(this.#settled());
  }

  /** Waits, before the camera is sent, for what was chosen. Rejects where it can't be had: nothing is sent then. */
  async ready(): Promise<void> {
    const wanted = this.chosen.get();
    await this.#loop.run();
    const chosen = this.chosen.get();
    const hasFailed = wanted !== 'none' && chosen === 'none' && this.state.get().is === 'failed';
    const isBare = chosen !== 'none' && !this.#actual && this.#track !== undefined && isLost(this.#track);
    if (hasFailed || isBare) throw new VicoloError('aborted', 'The camera was not sent without its background.');
  }

  #choose(choice: string | undefined): void {
    const background = this.#settings ? readBackground(choice, this.pictures.length) : 'none';
    if (background === 'none') this.#starting?.behind.abandon();
    this.#say('off');
    this.chosen.set(background);
    void this.#loop.run();
  }

  async #settled(): Promise<void> {
    await this.#loop.run();
    if (this.state.get().is === 'failed') throw new VicoloError('part-unavailable', 'The background can’t be had.');
  }

  get #track(): LocalVideoTrack | undefined {
    const track = this.#options.camera.state.get().track as unknown as LocalVideoTrack | undefined;
    return track?.isStopped ? undefined : track;
  }

  #next(): Promise<void> | undefined {
    const track = this.#track;
    const wanted = this.chosen.get();
    if (this.#actual && this.#actual.track !== track) this.#actual = undefined; // it went with its track
    const {behind} = this.#actual ?? {};
    const isIdle = wanted === 'none' || !this.#options.camera.state.get().wanted;
    if (!track || (!behind && (isIdle || isLost(track)))) this.#settle('off');
    else if (!behind) return this.#put(track);
    else if (!track.isMuted && behind.shown !== wanted) return this.#change(track, behind, wanted);
    else this.#settle(wanted === 'none' ? 'off' : 'on');
    return undefined;
  }

  async #put(track: LocalVideoTrack): Promise<void> {
    this.#settle('preparing');
    const behind = new Behind({
      settings: () => this.#settings,
      clock: this.#clock,
      wanted: () => this.chosen.get(),
      onEnd: (why) => {
        if (this.#starting?.behind === behind && why === 'failed') behind.abandon();
        if (why === 'failed' || this.#actual?.behind === behind) this.#give(why);
      },
    });
    this.#starting = {track, behind};
    try {
      await track.setProcessor(behind);
      await behind.untilDrawn();
      this.#actual = {track, behind};
    } catch {
      await take(track, behind);
      if (!behind.isAbandoned) this.#give('failed');
    } finally {
      this.#starting = undefined;
      if (track.isStopped) await behind.destroy(); // stopped meanwhile, before the SDK knew of it
    }
  }

  async #change(track: LocalVideoTrack, behind: Behind, wanted: Background): Promise<void> {
    if (wanted === 'none' || behind.shown === 'none') {
      this.#actual = undefined; // begins anew where something is wanted
      await take(track, behind);
      return;
    }
    this.#settle('preparing');
    try {
      await behind.show(wanted);
    } catch {
      if (wanted !== this.chosen.get()) return;
      // A picture that can't be had: the room behind stays hidden.
      this.#say('failed');
      this.chosen.set(wanted === 'blur' ? 'none' : 'blur');
    }
  }

  /** Goes on without, until the person chooses again; it stays remembered for another visit. */
  #give(why: 'failed' | 'too-slow'): void {
    this.#choice = 'none';
    this.#say(why);
    this.chosen.set('none');
    void this.#loop.run();
  }

  /** What was not read yet stays said. */
  #settle(is: 'on' | 'off' | 'preparing'): void {
    const now = this.state.get().is;
    if (now !== 'failed' && now !== 'too-slow') this.#say(is);
  }

  #say(is: BackgroundState['is']): void {
    if (this.state.get().is !== is) this.state.set({is});
  }
}

/** The camera was taken away, and another has not taken its place yet: nothing can be put before it. */
const isLost = (track: LocalVideoTrack): boolean => !track.isMuted && track.mediaStreamTrack.readyState === 'ended';

/** The camera's own picture again. */
async function take(track: LocalVideoTrack, behind: Behind): Promise<void> {
  if (track.getProcessor() === behind && !track.isStopped) await track.stopProcessor().catch(() => undefined);
  else await behind.destroy().catch(() => undefined);
}
