export class TooLargeError extends Error {}

/** A body as text, read no further than `most` bytes. Throws a `TooLargeError`. */
export async function readLimited(body: ReadableStream<Uint8Array> | null, most: number): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      void reader.cancel().catch(() => undefined);
      throw new TooLargeError(`The body is larger than ${String(most)} bytes.`);
    }
    text += decoder.decode(value, {stream: true});
  }
}
