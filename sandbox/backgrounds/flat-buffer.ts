// Writes FlatBuffers, parents before their children, as far as a few tables of a model need it.

/** What can stand in a FlatBuffer. `at` refers to a place further on in the file, which is there already. */
export type Part =
  | {readonly table: readonly (Part | undefined)[]}
  | {readonly list: readonly Part[]}
  | {readonly floats: readonly number[]}
  | {readonly bytes: Uint8Array}
  | {readonly text: string}
  | {readonly number: number}
  | {readonly at: number};

/** A whole file: where its root is, what kind of file it is, and all its parts. */
export function flatBuffer(kind: string, root: Part): Uint8Array {
  const writer = new Writer();
  writer.number(0);
  for (const letter of kind) writer.byte(letter.charCodeAt(0));
  writer.refer(0, root);
  writer.align(16);
  return Uint8Array.from(writer.bytes);
}

class Writer {
  readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value & 255);
  }

  /** Unsigned, of four bytes. */
  number(value: number): void {
    for (const shift of [0, 8, 16, 24]) this.byte(value >>> shift);
  }

  align(to: number, before = 0): void {
    while ((this.bytes.length + before) % to) this.byte(0);
  }

  /** Writes the part and, at `from`, how far away it is. */
  refer(from: number, part: Part): void {
    const distance = ('at' in part ? part.at : this.#write(part)) - from;
    for (let i = 0; i < 4; i++) this.bytes[from + i] = (distance >>> (8 * i)) & 255;
  }

  #write(part: Part): number {
    if ('table' in part) return this.#table(part.table);
    if ('list' in part) return this.#list(part.list);
    if ('floats' in part) return this.#floats(part.floats);
    if ('bytes' in part) return this.#bytes(part.bytes);
    if ('text' in part) return this.#bytes(new TextEncoder().encode(`${part.text}\0`), 1);
    throw new Error('Numbers and places stand in tables and lists.');
  }

  /** Each field has four bytes here; what is absent has no place. */
  #table(fields: readonly (Part | undefined)[]): number {
    this.align(4, 4 + 2 * fields.length);
    const map = this.bytes.length;
    const present = fields.filter((field) => field !== undefined);
    const two = (value: number): void => {
      this.byte(value);
      this.byte(value >>> 8);
    };
    two(4 + 2 * fields.length);
    two(4 + 4 * present.length);
    for (const field of fields) two(field ? 4 + 4 * present.indexOf(field) : 0);
    const start = this.bytes.length;
    this.number(start - map);
    this.#fields(present);
    return start;
  }

  #list(parts: readonly Part[]): number {
    this.align(4);
    const start = this.bytes.length;
    this.number(parts.length);
    this.#fields(parts);
    return start;
  }

  #fields(parts: readonly Part[]): void {
    const start = this.bytes.length;
    for (const part of parts) this.number('number' in part ? part.number : 0);
    for (const [i, part] of parts.entries()) if (!('number' in part)) this.refer(start + 4 * i, part);
  }

  #floats(values: readonly number[]): number {
    return this.#bytes(new Uint8Array(Float32Array.from(values).buffer), 0, 4);
  }

  /** The bytes themselves begin at a multiple of 16, as weights of a model must. */
  #bytes(bytes: Uint8Array, uncounted = 0, each = 1): number {
    this.align(16, 4);
    const start = this.bytes.length;
    this.number((bytes.length - uncounted) / each);
    for (const one of bytes) this.byte(one);
    return start;
  }
}
