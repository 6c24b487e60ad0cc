// The model that tells people from their backgrounds. npm has it as MediaPipe's older library wants it
// (`@mediapipe/selfie_segmentation`), without the note about its input that the newer one asks for: it is added here.
import {flatBuffer, type Part} from './flat-buffer.js';

/** Fields of a TensorFlow Lite model's root table, by their places. */
const BUFFERS = 4;
const METADATA = 6;
const FIELDS = 8;

/** The model with the note that its input are colours from 0 to 1. */
export function describedModel(model: Uint8Array): Uint8Array {
  const head = newHead(model, 0);
  const whole = new Uint8Array(head.length + model.length);
  whole.set(newHead(model, head.length)); // the same again, now that its length is known
  whole.set(model, head.length);
  return whole;
}

/** A root table for the whole, of which all but the note stands `further` on, as it was. */
function newHead(model: Uint8Array, further: number): Uint8Array {
  const read = new Reader(model);
  const fields: (Part | undefined)[] = Array.from({length: FIELDS}, (_, field) => {
    const at = read.field(field);
    if (at === undefined) return undefined;
    return field === 0 ? {number: read.number(at)} : {at: further + read.follow(at)};
  });
  const parts = (field: number): Part[] => read.list(field).map((at) => ({at: further + at}));
  const buffers = parts(BUFFERS);
  fields[BUFFERS] = {list: [...buffers, {table: [{bytes: note()}]}]};
  fields[METADATA] = {
    list: [...parts(METADATA), {table: [{text: 'TFLITE_METADATA'}, {number: buffers.length}]}],
  };
  return flatBuffer('TFL3', {table: fields});
}

/** "(value - 0) / 255", in TensorFlow Lite's words about models. */
function note(): Uint8Array {
  const NORMALIZATION = 1;
  const scale: Part = {table: [{floats: [0]}, {floats: [255]}]};
  const input: Part = {
    table: [undefined, undefined, undefined, undefined, {list: [{table: [{number: NORMALIZATION}, scale]}]}],
  };
  const graph: Part = {table: [undefined, undefined, {list: [input]}]};
  return flatBuffer('M001', {table: [undefined, undefined, undefined, {list: [graph]}]});
}

class Reader {
  readonly #view: DataView;

  constructor({buffer, byteOffset, byteLength}: Uint8Array) {
    this.#view = new DataView(buffer, byteOffset, byteLength);
  }

  number(at: number): number {
    return this.#view.getUint32(at, true);
  }

  /** Where a reference leads. */
  follow(at: number): number {
    return at + this.number(at);
  }

  /** Where a field of the root table stands. */
  field(index: number): number | undefined {
    const root = this.follow(0);
    const map = root - this.#view.getInt32(root, true);
    const isThere = 4 + 2 * index < this.#view.getUint16(map, true);
    const offset = isThere ? this.#view.getUint16(map + 4 + 2 * index, true) : 0;
    return offset ? root + offset : undefined;
  }

  /** Where the items of a field's list stand. */
  list(index: number): number[] {
    const at = this.field(index);
    if (at === undefined) return [];
    const start = this.follow(at);
    return Array.from({length: this.number(start)}, (_, i) => this.follow(start + 4 + 4 * i));
  }
}
