// Server-sent events: the text of a stream becomes messages. Pure; knows no network and no JSON.

/** More than this in one message is no message of the cloud. */
const MOST = 64 * 1024;

export class EventStreamParser {
  #rest = '';
  #data: string[] = [];
  #size = 0;
  #begun = false;

  /** Takes a piece, cut anywhere, and gives the data of the messages that are complete. Throws a `RangeError` on too much. */
  feed(piece: string): string[] {
    const whole = this.#rest + (this.#begun ? piece : piece.replace(/^\uFEFF/, ''));
    this.#begun ||= piece !== '';
    // A CR at the end may be the first half of CRLF.
    const lines = whole.split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    this.#check(this.#size + this.#rest.length);
    return lines.flatMap((line) => this.#line(line));
  }

  #line(line: string): string[] {
    if (line === '') return this.#complete();
    const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === 'data') {
      this.#check((this.#size += value.length + 1));
      this.#data.push(value);
    }
    return []; // comments keep the line open; `event`, `id` and `retry` mean nothing to this kit
  }

  #complete(): string[] {
    const message = this.#data.join('\n');
    this.#data = [];
    this.#size = 0;
    return message ? [message] : [];
  }

  #check(size: number): void {
    if (size > MOST) throw new RangeError('A message of the event stream is larger than 64 KiB.');
  }
}
