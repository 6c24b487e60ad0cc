import type {Readable} from 'node:stream';
import {createInterface} from 'node:readline';

/** Keeps the end of what a program writes: enough for an error message, never more. */
export class LastLines {
  #lines: string[] = [];
  readonly #most: number;
  readonly #onLine: (line: string) => void;

  constructor(most: number, onLine: (line: string) => void = () => {}) {
    this.#most = most;
    this.#onLine = onLine;
  }

  read(stream: Readable | null): void {
    if (!stream) return;
    createInterface({input: stream}).on('line', (line) => {
      this.#lines.push(line);
      if (this.#lines.length > this.#most) this.#lines.shift();
      this.#onLine(line);
    });
  }

  /** The last lines, without the given secrets. */
  text(last: number, secrets: readonly string[] = []): string {
    const text = this.#lines.slice(-last).join('\n');
    return secrets.reduce((safe, secret) => safe.replaceAll(secret, '…'), text);
  }
}
