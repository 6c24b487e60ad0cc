import {colourOf, mix, type Colour} from './colour.js';
import {Canvas} from './canvas.js';
import {drawNumber} from './digits.js';
import type {Picture} from './picture.js';

const WIDTH = 1280;
const HEIGHT = 720;
const WHITE: Colour = {r: 255, g: 255, b: 255};
const INK: Colour = {r: 40, g: 46, b: 58};
const PALE: Colour = {r: 214, g: 219, b: 228};
const BARS = 7;

/** A slide: a title, lines of text, a panel in the bot's colour in the middle and a chart that moves. */
export function screenPicture(index: number): Picture {
  const colour = colourOf(index);
  const ground = slideOf(index, colour);
  return {
    width: WIDTH,
    height: HEIGHT,
    fps: 5,
    draw(canvas, seconds) {
      canvas.copy(ground);
      for (let bar = 0; bar < BARS; bar++) {
        const height = 150 + 110 * Math.sin(seconds * 0.7 + bar * 0.9);
        canvas.rect(880 + bar * 46, 620 - height, 32, height, mix(colour, WHITE, (bar % 3) * 0.22));
      }
    },
  };
}

function slideOf(index: number, colour: Colour): Canvas {
  const canvas = new Canvas(WIDTH, HEIGHT);
  canvas.paint(() => WHITE);
  canvas.rect(0, 0, WIDTH, 12, colour);
  canvas.rect(80, 80, 520, 34, INK);
  canvas.rect(80, 130, 320, 16, PALE);
  for (const [line, width] of [300, 330, 270, 320, 240, 310, 290].entries()) {
    canvas.disc(92, 229 + line * 56, 6, colour, 1);
    canvas.rect(114, 222 + line * 56, width, 14, PALE);
  }
  canvas.rect(480, 210, 320, 410, colour);
  drawNumber(canvas, index + 1, 640, 232, 9, WHITE);
  canvas.rect(870, 620, 340, 3, PALE);
  return canvas;
}
