import {
  LocalVideoTrack,
  TrackPublishOptions,
  TrackSource,
  VideoBufferType,
  VideoCodec,
  VideoFrame,
  VideoSource,
  type LocalParticipant,
} from './rtc.js';
import {Canvas} from './canvas.js';
import type {Published} from './published.js';

/** A moving picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  draw(canvas: Canvas, seconds: number): void;
}

// A frame is copied as it is captured, so all bots draw on the same canvas.
const canvases = new Map<string, Canvas>();

export async function publishPicture(
  participant: LocalParticipant,
  picture: Picture,
  from: TrackSource.SOURCE_CAMERA | TrackSource.SOURCE_SCREENSHARE,
): Promise<Published> {
  const {width, height, fps} = picture;
  const source = new VideoSource(width, height);
  const track = LocalVideoTrack.createVideoTrack(from === TrackSource.SOURCE_CAMERA ? 'camera' : 'screen', source);
  const options = new TrackPublishOptions({
    source: from,
    simulcast: false, // one picture to encode instead of two or three
    videoCodec: VideoCodec.VP8,
    videoEncoding: {maxBitrate: BigInt(width * height * 3), maxFramerate: fps},
  });
  const publication = await participant.publishTrack(track, options);
  return {track, publication, ...play(picture, source)};
}

function play({width, height, fps, draw}: Picture, source: VideoSource): Pick<Published, 'hold' | 'stop'> {
  const size = `${width}×${height}`;
  const canvas = canvases.get(size) ?? new Canvas(width, height);
  canvases.set(size, canvas);
  const frame = new VideoFrame(canvas.data, width, height, VideoBufferType.I420);
  const started = performance.now();
  let still = false;
  const timer = setInterval(() => {
    if (still) return;
    draw(canvas, (performance.now() - started) / 1000);
    source.captureFrame(frame);
  }, 1000 / fps);
  return {
    hold: (held) => {
      still = held;
    },
    stop: () => Promise.resolve(clearInterval(timer)),
  };
}
