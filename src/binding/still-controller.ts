import type {LitElement, ReactiveController} from 'lit';

/** Milliseconds between two counts of frames. */
const BEAT = 1_000;
/** So many counts without a new frame make a still picture. */
const PATIENCE = 3;

const watching = new Set<StillController>();
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * Knows whether a picture that should move stands still, by its frames: when the network falls silent, nothing else says so
 * for half a minute. One clock serves all tiles of a page.
 */
export class StillController implements ReactiveController {
  /** Nothing new for three seconds in a video that is looked at. */
  still = false;
  readonly #host: LitElement;
  readonly #find: () => HTMLVideoElement | undefined;
  #frames = -1;
  #quiet = 0;

  /** `find`: the video, while its picture should move. */
  constructor(host: LitElement, find: () => HTMLVideoElement | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    watching.add(this);
    timer ??= setInterval(countAll, BEAT);
  }

  hostDisconnected(): void {
    watching.delete(this);
    this.#say(false);
    if (watching.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  count(): void {
    const video = this.#find();
    const frames = video && isPlaying(video) ? video.getVideoPlaybackQuality().totalVideoFrames : -1;
    this.#quiet = frames >= 0 && frames === this.#frames ? this.#quiet + 1 : 0;
    this.#frames = frames;
    if (this.#quiet < PATIENCE) this.#say(false);
    else if (video && !this.still) void this.#sayIfInView(video);
  }

  /** Browsers draw no frames of what is scrolled away. */
  async #sayIfInView(video: HTMLVideoElement): Promise<void> {
    const inView = await new Promise<boolean>((resolve) => {
      new IntersectionObserver(([seen], observer) => {
        observer.disconnect();
        resolve(seen?.isIntersecting ?? false);
      }).observe(video);
    });
    this.#say(inView && this.#quiet >= PATIENCE);
  }

  #say(still: boolean): void {
    if (still === this.still) return;
    this.still = still;
    this.#host.requestUpdate();
  }
}

function countAll(): void {
  for (const one of watching) one.count();
}

/** Of what is hidden nothing is drawn, and nothing is said. */
function isPlaying(video: HTMLVideoElement): boolean {
  const isShown = !video.ownerDocument.hidden && video.checkVisibility({visibilityProperty: true});
  return isShown && video.srcObject !== null && !video.paused;
}
