// What a page gives so that people can choose what is behind them. Nothing is offered, and nothing asked for, without it.

export interface BackgroundPicture {
  /** https, the page's own address, or `blob:`. One of another server needs that server's leave (CORS). */
  readonly url: string;
  /** What people are told that it is; otherwise they are numbered. */
  readonly name?: string;
}

export interface BackgroundSettings {
  /** `() => import('@livekit/track-processors')`: asked when somebody chooses a background for the first time. */
  readonly load: () => Promise<TrackProcessors>;
  /** Where the page serves what that library needs; it would ask other servers by itself. */
  readonly assetPaths: BackgroundAssets;
  /** To choose from, beside the two blurs. */
  readonly pictures?: readonly BackgroundPicture[];
}

export interface BackgroundAssets {
  /** The folder `wasm` of the package `@mediapipe/tasks-vision`. */
  readonly tasksVisionFileSet: string;
  /** The model `selfie_segmenter.tflite`. */
  readonly modelAssetPath: string;
}

/** What the kit uses of `@livekit/track-processors`, 0.8. */
export interface TrackProcessors {
  supportsBackgroundProcessors(): boolean;
  BackgroundProcessor(options: {
    readonly mode: 'background-blur';
    readonly blurRadius: number;
    readonly assetPaths: {tasksVisionFileSet: string; modelAssetPath: string};
    readonly onFrameProcessed: (stats: FrameStats) => void;
  }): BackgroundProcessor;
}

/** Milliseconds. The second one is part of the first. */
export interface FrameStats {
  readonly filterTimeMs: number;
  readonly segmentationTimeMs: number;
}

export interface BackgroundProcessor {
  readonly transformer: {isFirstFrame?: boolean};
  readonly processedTrack?: MediaStreamTrack | undefined;
  init(options: never): Promise<void>;
  restart(options: never): Promise<void>;
  destroy(): Promise<void>;
  switchTo(
    options:
      | {readonly mode: 'background-blur'; readonly blurRadius: number}
      | {readonly mode: 'virtual-background'; readonly imagePath: string},
  ): Promise<void>;
}

/** Only what is complete; pictures from unsafe addresses are left out. Each is told to the developer. */
export function readSettings(
  settings: BackgroundSettings | undefined,
  base: string | undefined,
): BackgroundSettings | undefined {
  if (!settings) return undefined;
  const {load, assetPaths, pictures = []} = settings as Partial<BackgroundSettings>;
  if (typeof load !== 'function' || !assetPaths?.tasksVisionFileSet || !assetPaths.modelAssetPath) {
    console.warn('No backgrounds are offered: they need `load` and both `assetPaths`.');
    return undefined;
  }
  return {load, assetPaths, pictures: pictures.filter(({url}) => isSafe(url, base))};
}

function isSafe(url: string, base: string | undefined): boolean {
  const own = base !== undefined && URL.canParse(base) ? new URL(base) : undefined;
  const full = URL.canParse(url, own?.href) ? new URL(url, own?.href) : undefined;
  const isHttp = full?.protocol === 'https:' || (full?.protocol === 'http:' && full.origin === own?.origin);
  if (full?.protocol === 'blob:' || isHttp) return true;
  console.warn('A background picture is left out: its address is neither https, nor of this page, nor blob:.');
  return false;
}

/** The same for the person, though the page has made it anew. */
export function sameSettings(one: BackgroundSettings | undefined, other: BackgroundSettings | undefined): boolean {
  const said = (settings: BackgroundSettings | undefined) =>
    JSON.stringify(settings && [settings.assetPaths, settings.pictures]);
  return said(one) === said(other);
}
