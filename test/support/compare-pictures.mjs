// Whether two pictures of a page show the same, as somebody sees it who squints: letters may have other shapes, as another
// version of a font gives them, but nothing may be missing, moved or of another colour.
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** Pixels in each direction that are seen as one. */
const CELL = 6;
/** How far colours may be apart, from 0 to 1; and of the cells around one, how many must differ before something has changed. */
const THRESHOLD = 0.07;
const AROUND = 3;
const DENSE = 0.75;

/** Gives the cells, as `x y` of their upper left pixel, around which something has changed; all of them where sizes differ. */
export function changedPlaces(one, other) {
  const [a, b] = [squint(PNG.sync.read(one)), squint(PNG.sync.read(other))];
  const {width, height} = a;
  if (b.width !== width || b.height !== height)
    return [`other size: ${width} × ${height}, ${b.width} × ${b.height} cells`];
  const marks = Buffer.alloc(a.data.length);
  pixelmatch(a.data, b.data, marks, width, height, {threshold: THRESHOLD, includeAA: true, diffMask: true});
  const differs = (x, y) => marks[(y * width + x) * 4 + 3] > 0;
  const places = [];
  for (let y = 0; y + AROUND <= height; y++) {
    for (let x = 0; x + AROUND <= width; x++) {
      let count = 0;
      for (let dy = 0; dy < AROUND; dy++) for (let dx = 0; dx < AROUND; dx++) count += differs(x + dx, y + dy) ? 1 : 0;
      if (count >= DENSE * AROUND * AROUND) places.push(`${x * CELL} ${y * CELL}`);
    }
  }
  return places;
}

/** The mean colour of each cell. */
function squint({width, height, data}) {
  const small = {width: Math.floor(width / CELL), height: Math.floor(height / CELL)};
  const means = Buffer.alloc(small.width * small.height * 4);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const sum = [0, 0, 0, 0];
      for (let dy = 0; dy < CELL; dy++) {
        for (let dx = 0; dx < CELL; dx++) {
          const at = ((y * CELL + dy) * width + x * CELL + dx) * 4;
          for (let i = 0; i < 4; i++) sum[i] += data[at + i];
        }
      }
      sum.forEach((value, i) => (means[(y * small.width + x) * 4 + i] = value / CELL ** 2));
    }
  }
  return {...small, data: means};
}
