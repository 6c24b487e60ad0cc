import type {Colour} from './colour.js';

/** A colour as video has it (BT.601, limited range): brightness, and two differences. */
export interface Yuv {
  readonly y: number;
  readonly u: number;
  readonly v: number;
}

export function toYuv({r, g, b}: Colour): Yuv {
  return {
    y: 16 + (65.481 * r + 128.553 * g + 24.966 * b) / 255,
    u: 128 + (-37.797 * r - 74.203 * g + 112 * b) / 255,
    v: 128 + (112 * r - 93.786 * g - 18.214 * b) / 255,
  };
}

export function toRgb({y, u, v}: Yuv): Colour {
  const bright = (255 / 219) * (y - 16);
  const byte = (value: number) => Math.round(Math.min(255, Math.max(0, value)));
  return {
    r: byte(bright + 1.596 * (v - 128)),
    g: byte(bright - 0.392 * (u - 128) - 0.813 * (v - 128)),
    b: byte(bright + 2.017 * (u - 128)),
  };
}
