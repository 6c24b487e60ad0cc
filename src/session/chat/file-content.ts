import type {ChatFile} from './message.js';
import {ENOUGH, pictureKindOf} from './picture-kind.js';

/** A file's bytes under a type that no browser opens as a page; only what is a picture is typed as one. */
export async function fileContent(parts: readonly BlobPart[]): Promise<Pick<ChatFile, 'size' | 'content' | 'picture'>> {
  const whole = new Blob([...parts]);
  const picture = pictureKindOf(new Uint8Array(await whole.slice(0, ENOUGH).arrayBuffer()));
  const content = whole.slice(0, whole.size, picture?.type ?? 'application/octet-stream');
  return {size: whole.size, content, picture};
}
