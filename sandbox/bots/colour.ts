export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** The golden angle: neighbours are far apart on the colour wheel, however many there are. */
const STEP = 137.508;
const FIRST_HUE = 205;

/** The colour of the middle of a bot's picture. */
export function colourOf(index: number): Colour {
  return fromHsl((FIRST_HUE + index * STEP) % 360, 0.52, 0.42);
}

/** `share` 0 is the first colour, 1 the second. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const one = (a: number, b: number) => Math.round(a + (b - a) * share);
  return {r: one(from.r, to.r), g: one(from.g, to.g), b: one(from.b, to.b)};
}

function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return {r: channel(0), g: channel(8), b: channel(4)};
}
