import type {Canvas} from './canvas.js';
import type {Colour} from './colour.js';

const COLUMNS = 5;
const ROWS = 7;

/** Five columns by seven rows, a row a number. */
const DIGITS: readonly (readonly number[])[] = [
  [14, 17, 17, 17, 17, 17, 14],
  [4, 12, 4, 4, 4, 4, 14],
  [14, 17, 1, 2, 4, 8, 31],
  [14, 17, 1, 6, 1, 17, 14],
  [2, 6, 10, 18, 31, 2, 2],
  [31, 16, 30, 1, 1, 17, 14],
  [6, 8, 16, 30, 17, 17, 14],
  [31, 1, 2, 4, 4, 8, 8],
  [14, 17, 17, 14, 17, 17, 14],
  [14, 17, 17, 15, 1, 2, 12],
];

/** Writes a number out of dots, centred at `centreX`. */
export function drawNumber(canvas: Canvas, value: number, centreX: number, top: number, dot: number, colour: Colour) {
  const digits = [...String(value)].map((digit) => DIGITS[Number(digit)] ?? []);
  const advance = (COLUMNS + 1) * dot;
  const left = centreX - (digits.length * advance - dot) / 2;
  digits.forEach((rows, place) => {
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        if (!(((rows[row] ?? 0) >> (COLUMNS - 1 - column)) & 1)) continue;
        const x = left + place * advance + (column + 0.5) * dot;
        canvas.disc(x, top + (row + 0.5) * dot, dot * 0.46, colour, 0.92, 1.5);
      }
    }
  });
}
