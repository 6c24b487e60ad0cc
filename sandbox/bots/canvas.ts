import type {Colour} from './colour.js';
import {toYuv} from './yuv.js';

/** Draws straight into an I420 picture: a plane of brightness, and two of colour at half the size. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.data = new Uint8Array((width * height * 3) / 2);
  }

  copy(other: Canvas): void {
    this.data.set(other.data);
  }

  /** Every pixel by its place. Slow: for what is drawn once. */
  paint(colourAt: (x: number, y: number) => Colour): void {
    this.#each(0, 0, this.width, this.height, (x, y) => ({colour: colourAt(x, y), alpha: 1}));
  }

  rect(left: number, top: number, width: number, height: number, colour: Colour, alpha = 1): void {
    const pixel = {colour, alpha};
    this.#each(left, top, left + width, top + height, () => pixel);
  }

  /** A disc whose edge is `soft` pixels wide. */
  disc(centreX: number, centreY: number, radius: number, colour: Colour, alpha: number, soft = 2): void {
    const pixel = {colour, alpha};
    this.#each(centreX - radius, centreY - radius, centreX + radius, centreY + radius, (x, y) => {
      const [dx, dy] = [x + 0.5 - centreX, y + 0.5 - centreY];
      const inside = radius - Math.sqrt(dx * dx + dy * dy); // Math.hypot takes several times as long
      pixel.alpha = alpha * Math.min(1, Math.max(0, inside / soft));
      return pixel;
    });
  }

  #each(
    left: number,
    top: number,
    right: number,
    bottom: number,
    pixelAt: (x: number, y: number) => {readonly colour: Colour; readonly alpha: number},
  ): void {
    const {width, height, data} = this;
    const u = width * height;
    const v = u + u / 4;
    const [x0, x1] = [Math.max(0, Math.floor(left)), Math.min(width, Math.ceil(right))];
    const [y0, y1] = [Math.max(0, Math.floor(top)), Math.min(height, Math.ceil(bottom))];
    let last: Colour | undefined;
    let yuv = {y: 0, u: 0, v: 0};
    const blend = (at: number, value: number, alpha: number) => {
      const old = data[at] ?? 0;
      data[at] = old + (value - old) * alpha + 0.5;
    };
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) {
        const {colour, alpha} = pixelAt(x, y);
        if (alpha === 0) continue;
        if (colour !== last) yuv = toYuv((last = colour));
        blend(y * width + x, yuv.y, alpha);
        if ((x | y) & 1) continue;
        const half = (y / 2) * (width / 2) + x / 2;
        blend(u + half, yuv.u, alpha);
        blend(v + half, yuv.v, alpha);
      }
    }
  }
}
