import {Canvas} from './canvas.js';
import {colourOf, mix, type Colour} from './colour.js';
import {drawNumber} from './digits.js';
import type {Picture} from './picture.js';

const WIDTH = 640;
const HEIGHT = 360;
const WHITE: Colour = {r: 255, g: 255, b: 255};
const NIGHT: Colour = {r: 12, g: 16, b: 32};

/** How far a disc swings from the middle, its size, its time for a round and where it starts. */
const DISCS = [
  {x: 265, y: 140, radius: 62, seconds: 17, phase: 0, alpha: 0.2},
  {x: 225, y: 165, radius: 40, seconds: -13, phase: 2.1, alpha: 0.26},
  {x: 285, y: 120, radius: 26, seconds: 9, phase: 4.2, alpha: 0.34},
  {x: 200, y: 150, radius: 16, seconds: -7, phase: 1, alpha: 0.5},
];

/** A soft gradient in the bot's colour, which is pure in the middle, its number, and discs that drift around it. */
export function cameraPicture(index: number): Picture {
  const colour = colourOf(index);
  const light = mix(colour, WHITE, 0.55);
  const ground = groundOf(index, colour);
  return {
    width: WIDTH,
    height: HEIGHT,
    fps: 15,
    draw(canvas, seconds) {
      canvas.copy(ground);
      for (const {x, y, radius, seconds: round, phase, alpha} of DISCS) {
        const angle = (seconds / round) * 2 * Math.PI + phase + index;
        canvas.disc(WIDTH / 2 + x * Math.cos(angle), HEIGHT / 2 + y * Math.sin(angle), radius, light, alpha);
      }
    },
  };
}

function groundOf(index: number, colour: Colour): Canvas {
  const bright = mix(colour, WHITE, 0.3);
  const dark = mix(colour, NIGHT, 0.55);
  const canvas = new Canvas(WIDTH, HEIGHT);
  canvas.paint((x, y) => {
    // From light at the top left to dark at the bottom right, and the plain colour around the middle.
    const slope = (x / WIDTH + y / HEIGHT - 1) * 1.1;
    const share = Math.min(1, Math.abs(slope)) ** 1.5;
    return mix(colour, slope < 0 ? bright : dark, share);
  });
  drawNumber(canvas, index + 1, WIDTH / 2, 62, 9, WHITE);
  return canvas;
}
