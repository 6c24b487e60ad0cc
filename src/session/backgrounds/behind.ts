import type {Track, TrackProcessor, VideoProcessorOptions} from 'livekit-client';
import {deadline, unlessAborted} from '../../cloud/deadline.js';
import {VicoloError} from '../../cloud/errors.js';
import type {Clock} from '../clock.js';
import {pictureIn, radiusOf, type Background} from './background.js';
import {Pace} from './pace.js';
import type {BackgroundProcessor, BackgroundSettings, FrameStats} from './settings.js';

/** Milliseconds for downloading some 10 MB, and starting them. */
const LONGEST_START = 60_000;

interface Options {
  readonly settings: () => BackgroundSettings | undefined;
  readonly clock: Clock;
  /** What is to be shown, asked when the camera opens again. */
  readonly wanted: () => Background;
  /** It works no longer. */
  readonly onEnd: (why: 'failed' | 'too-slow') => void;
}

/**
 * Stands between one camera track and those who see it: the SDK takes its picture in place of the camera's. It stays
 * with the track while devices change and the camera is muted, and is asked by the SDK before a newly opened camera
 * is sent. With nothing to show it hands out no picture, and the SDK sends the camera's own.
 *
 * @internal
 */
export class Behind implements TrackProcessor<Track.Kind.Video, VideoProcessorOptions> {
  readonly name = 'vicolo-background';
  readonly #options: Options;
  readonly #over = new AbortController();
  #inner: BackgroundProcessor | undefined;
  #shown: Background = 'none';
  #pace = new Pace();
  #drawn: (() => void) | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  get processedTrack(): MediaStreamTrack {
    return this.#inner?.processedTrack as MediaStreamTrack; // the SDK reads `undefined`, too, whatever its type says
  }

  /** `none` while it waits for the camera. */
  get shown(): Background {
    return this.#shown;
  }

  async init(options: VideoProcessorOptions): Promise<void> {
    if (options.track.readyState === 'live') await this.#begin(options); // else the camera is muted
  }

  async restart(options: VideoProcessorOptions): Promise<void> {
    if (this.#options.wanted() === 'none') {
      await this.destroy();
      return;
    }
    try {
      this.#pace = new Pace();
      await (this.#inner ? this.#inTime(this.#inner.restart(options as never)) : this.#begin(options));
    } catch {
      await this.destroy();
      this.#options.onEnd('failed');
      throw new VicoloError('aborted', 'The camera was not opened without its background.');
    }
  }

  async destroy(): Promise<void> {
    const inner = this.#inner;
    this.#inner = undefined;
    this.#shown = 'none';
    await inner?.destroy();
  }

  /** Resolves when a picture was made for the first time: before, there may be none or the camera's own. */
  untilDrawn(): Promise<void> {
    if (this.#shown === 'none') return Promise.resolve();
    return this.#inTime(
      new Promise((resolve) => {
        if (this.#drawn === DONE) resolve();
        else this.#drawn = resolve;
      }),
    );
  }

  async show(background: Background): Promise<void> {
    this.#shown = background; // also where it fails, since the library then shows neither
    const url = this.#options.settings()?.pictures?.[pictureIn(background) ?? -1]?.url;
    await this.#inTime(
      this.#inner?.switchTo(
        url === undefined
          ? {mode: 'background-blur', blurRadius: radiusOf(background)}
          : {mode: 'virtual-background', imagePath: url},
      ) ?? Promise.resolve(),
    );
  }

  get isAbandoned(): boolean {
    return this.#over.signal.aborted;
  }

  /** Waits for nothing any more, and lets go of what comes late. */
  abandon(): void {
    this.#over.abort();
  }

  async #begin(options: VideoProcessorOptions): Promise<void> {
    const settings = this.#options.settings();
    if (!settings) throw new Error('The page offers no backgrounds any more.');
    const library = await this.#inTime(settings.load());
    if (!library.supportsBackgroundProcessors()) throw new Error('This browser cannot change its camera’s picture.');
    const wanted = this.#options.wanted();
    const first = pictureIn(wanted) === undefined ? wanted : 'blur';
    const inner = library.BackgroundProcessor({
      mode: 'background-blur',
      blurRadius: radiusOf(first),
      assetPaths: {...settings.assetPaths},
      onFrameProcessed: this.#onFrame,
    });
    // The library would send the first frame as it is, to show something soon (0.8.1). That is what must not happen.
    inner.transformer.isFirstFrame = false;
    const started = inner.init(options as never);
    try {
      await this.#inTime(started);
    } catch (thrown) {
      void started.then(() => inner.destroy()).catch(() => undefined);
      throw thrown;
    }
    this.#inner = inner;
    this.#shown = first;
  }

  #inTime<T>(work: Promise<T>): Promise<T> {
    return unlessAborted(work, deadline(LONGEST_START, this.#over.signal));
  }

  readonly #onFrame = ({filterTimeMs, segmentationTimeMs}: FrameStats): void => {
    const {clock, onEnd} = this.#options;
    // Nobody was looked for in the picture: the library then shows the camera's own, and only logs why.
    if (segmentationTimeMs === 0) onEnd('failed');
    else if (this.#pace.isTooSlow(clock.now(), filterTimeMs)) onEnd('too-slow');
    if (segmentationTimeMs === 0) return;
    this.#drawn?.();
    this.#drawn = DONE;
  };
}

function DONE(): void {
  // It was drawn before anybody asked.
}
