// A stand-in of `@livekit/track-processors`: it can be slow, late and broken at will, which the real one cannot.
import type {BackgroundProcessor, FrameStats, TrackProcessors} from '../../src/session/backgrounds/settings.js';
import {personPicture} from './pictures.js';

type Options = Parameters<TrackProcessors['BackgroundProcessor']>[0];

export class FakeProcessors implements TrackProcessors {
  /** What was asked of it, in order. */
  readonly log: string[] = [];
  readonly made: FakeProcessor[] = [];
  supported = true;
  /** Fails with this when it starts. */
  failure: Error | undefined;
  /** Starts only when this is over. */
  start: Promise<void> = Promise.resolve();
  /** Addresses of pictures that can't be had. */
  readonly missing = new Set<string>();
  /** False: it starts, but never draws. */
  draws = true;

  supportsBackgroundProcessors = () => this.supported;

  BackgroundProcessor = (options: Options): BackgroundProcessor => {
    const processor = new FakeProcessor(this, options);
    this.made.push(processor);
    return processor;
  };

  get last(): FakeProcessor {
    const last = this.made.at(-1);
    if (!last) throw new Error('No processor was made.');
    return last;
  }
}

class FakeProcessor implements BackgroundProcessor {
  readonly transformer = {isFirstFrame: true};
  processedTrack: MediaStreamTrack | undefined;
  readonly options: Options;
  readonly #owner: FakeProcessors;
  #drawing: ReturnType<typeof setInterval> | undefined;

  constructor(owner: FakeProcessors, options: Options) {
    this.#owner = owner;
    this.options = options;
  }

  async init(): Promise<void> {
    this.#owner.log.push(
      `init ${this.options.blurRadius}${this.transformer.isFirstFrame ? ', first frame as it is' : ''}`,
    );
    await this.#owner.start;
    if (this.#owner.failure) throw this.#owner.failure;
    this.processedTrack = personPicture(120);
    if (this.#owner.draws) this.#drawing = setInterval(() => this.draw({filterTimeMs: 9, segmentationTimeMs: 4}), 20);
  }

  async restart(): Promise<void> {
    await this.destroy();
    await this.init();
  }

  destroy(): Promise<void> {
    clearInterval(this.#drawing);
    this.processedTrack?.stop();
    this.#owner.log.push('destroy');
    return Promise.resolve();
  }

  switchTo(options: Parameters<BackgroundProcessor['switchTo']>[0]): Promise<void> {
    const what = options.mode === 'background-blur' ? String(options.blurRadius) : options.imagePath;
    this.#owner.log.push(`switch ${what}`);
    return this.#owner.missing.has(what) ? Promise.reject(new Event('error')) : Promise.resolve();
  }

  draw(stats: FrameStats): void {
    this.options.onFrameProcessed(stats);
  }
}
