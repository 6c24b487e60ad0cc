// The real library for backgrounds, and what it needs, from this page's own server.
import {describedModel} from '../../sandbox/backgrounds/model.js';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import type {BackgroundSettings, TrackProcessors} from '../../src/session/backgrounds/settings.js';

const MODULES = new URL('/node_modules/', location.href).href;

/**
 * Machines of tests draw in software, so a frame takes them ten times as long as it may: what is said of the time is
 * replaced, and nothing else.
 */
function timed(library: TrackProcessors, filterTimeMs: number): TrackProcessors {
  return {
    supportsBackgroundProcessors: () => library.supportsBackgroundProcessors(),
    BackgroundProcessor: (options) =>
      library.BackgroundProcessor({
        ...options,
        onFrameProcessed: (stats) => options.onFrameProcessed({...stats, filterTimeMs}),
      }),
  };
}

export async function realBackgrounds({filterTimeMs = 5} = {}): Promise<BackgroundSettings> {
  const model = await fetch(`${MODULES}@mediapipe/selfie_segmentation/selfie_segmentation.tflite`);
  const described = describedModel(new Uint8Array(await model.arrayBuffer()));
  return {
    load: async () => timed(await import('@livekit/track-processors'), filterTimeMs),
    assetPaths: {
      tasksVisionFileSet: `${MODULES}@mediapipe/tasks-vision/wasm`,
      modelAssetPath: URL.createObjectURL(new Blob([described.slice()])),
    },
    pictures: [{url: await plainPicture('rgb(220 20 30)')}, {url: await plainPicture('rgb(20 30 220)')}],
  };
}

async function plainPicture(colour: string): Promise<string> {
  const canvas = new OffscreenCanvas(32, 18);
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 32, 18);
  return URL.createObjectURL(await canvas.convertToBlob());
}

/** A small camera: the library's work grows with the picture. */
export function withSmallCamera(room: VicoloRoom): void {
  const {loadSdk} = room;
  room.loadSdk = async () => {
    const sdk = await loadSdk();
    return {
      ...sdk,
      createTracks: (microphone, camera) =>
        sdk.createTracks(microphone, camera && {...camera, resolution: {width: 320, height: 180, frameRate: 10}}),
    };
  };
}
