// Reads the streams of others: within limits, and to their end, since the SDK keeps what nobody reads.

/** What the SDK's reader of text gives. */
type Chunks<T> = AsyncIterable<T>;

/** The beginning of a text, at most so many characters; the rest is read and forgotten. */
export async function readTextUpTo(chunks: Chunks<string>, longest: number): Promise<string> {
  let text = '';
  for await (const chunk of chunks) if (text.length < longest) text += chunk.slice(0, longest - text.length);
  return text;
}

/** Reads without keeping anything. */
export async function drain(chunks: Chunks<unknown>): Promise<void> {
  try {
    const iterator = chunks[Symbol.asyncIterator]();
    while (!(await iterator.next()).done);
  } catch {
    // It ended by an error: it is over either way.
  }
}

export interface BytesOptions {
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Called with the bytes so far. */
  readonly onProgress: (bytes: number) => void;
}

/** All bytes, or nothing where there are more than the limit. Rejects when the stream breaks or the signal says so. */
export async function readBytesUpTo(
  chunks: Chunks<Uint8Array>,
  {limit, signal, onProgress}: BytesOptions,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (signal.aborted || bytes > limit) {
      kept.length = 0; // read on, and forget
      continue;
    }
    kept.push(new Uint8Array(chunk));
    onProgress(bytes);
  }
  signal.throwIfAborted();
  return bytes > limit ? undefined : kept;
}
