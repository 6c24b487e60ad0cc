// Which picture a file is, by its own first bytes: names and types that others claim prove nothing. Pure.

export interface PictureKind {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/** How much of a file's start is enough to know. */
export const ENOUGH: number = 64 * 1024;
/** A small file may unpack to a picture that fills the memory. */
const MOST_PIXELS = 40_000_000;

/** A picture that is safe to show, or nothing. SVG is none: it can hold scripts. */
export function pictureKindOf(bytes: Uint8Array): PictureKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
  if (!kind || kind.width < 1 || kind.height < 1) return undefined;
  return kind.width * kind.height <= MOST_PIXELS ? kind : undefined;
}

function png(view: DataView): PictureKind | undefined {
  if (!has(view, 24) || text(view, 1, 3) !== 'PNG' || text(view, 12, 4) !== 'IHDR') return undefined;
  return {type: 'image/png', width: view.getUint32(16), height: view.getUint32(20)};
}

function gif(view: DataView): PictureKind | undefined {
  if (!has(view, 10) || !/^GIF8[79]a$/.test(text(view, 0, 6))) return undefined;
  return {type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true)};
}

function webp(view: DataView): PictureKind | undefined {
  if (!has(view, 30) || text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return undefined;
  const type = 'image/webp';
  switch (text(view, 12, 4)) {
    case 'VP8 ':
      return {type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff};
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return {type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
    }
    case 'VP8X':
      return {type, width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1};
    default:
      return undefined;
  }
}

/** The size stands in the first frame header, after segments of any kind and length. */
function jpeg(view: DataView): PictureKind | undefined {
  if (!has(view, 4) || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; has(view, at + 9);) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return {type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5)};
    } else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function has(view: DataView, length: number): boolean {
  return view.byteLength >= length;
}

function text(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({length}, (_, i) => view.getUint8(at + i)));
}
