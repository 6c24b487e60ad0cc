import {VideoBufferType, VideoStream, type VideoFrame} from './rtc.js';
import type {Colour} from './colour.js';
import {values, type Read} from './received.js';
import {toRgb} from './yuv.js';

export interface Seen {
  readonly width: number;
  readonly height: number;
  /** Of the middle of the picture, on average. */
  readonly colour: Colour;
}

/** A picture that is darker is none: so begins a camera, and so looks a muted one. */
const BLACK = 24;
/** The share of the width and the height that counts as the middle. */
const MIDDLE = 1 / 8;

export const seePicture: Read<Seen> = async (track, signal) => {
  for await (const {frame} of values(new VideoStream(track), signal)) {
    const colour = colourOfMiddle(frame);
    if (Math.max(colour.r, colour.g, colour.b) > BLACK) return {width: frame.width, height: frame.height, colour};
  }
  return undefined;
};

function colourOfMiddle(frame: VideoFrame): Colour {
  const {data, width, height} = frame.type === VideoBufferType.I420 ? frame : frame.convert(VideoBufferType.I420);
  const halfWidth = (width + 1) >> 1;
  const halfHeight = (height + 1) >> 1;
  const u = width * height;
  const v = u + halfWidth * halfHeight;
  return toRgb({
    y: averageOfMiddle(data, 0, width, height),
    u: averageOfMiddle(data, u, halfWidth, halfHeight),
    v: averageOfMiddle(data, v, halfWidth, halfHeight),
  });
}

function averageOfMiddle(data: Uint8Array, start: number, width: number, height: number): number {
  const [left, top] = [Math.floor((width * (1 - MIDDLE)) / 2), Math.floor((height * (1 - MIDDLE)) / 2)];
  let sum = 0;
  let count = 0;
  for (let y = top; y < height - top; y++) {
    for (let x = left; x < width - left; x++, count++) sum += data[start + y * width + x] ?? 0;
  }
  return sum / count;
}
