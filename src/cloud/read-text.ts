import {VicoloError} from './errors.js';

const MOST_BYTES = 2 * 1024 * 1024;

/** The body as text, unless it is larger than any answer of the cloud should be. */
export async function readText(response: Response, what: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      void reader.cancel();
      throw new VicoloError('response-too-large', `The answer to ${what} is larger than 2 MiB.`);
    }
    text += decoder.decode(value, {stream: true});
  }
}
