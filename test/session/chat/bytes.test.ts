import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fileContent} from '../../../src/session/chat/file-content.js';
import {pictureKindOf} from '../../../src/session/chat/picture-kind.js';
import {readBytesUpTo, readTextUpTo} from '../../../src/session/chat/read-stream.js';

async function drawn(type: string, width = 30, height = 20): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.fillRect(1, 1, 5, 5);
  return new Uint8Array(await (await canvas.convertToBlob({type})).arrayBuffer());
}

const GIF = Uint8Array.from(atob('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='), (c) => c.charCodeAt(0));

describe('a picture', () => {
  for (const type of ['image/png', 'image/jpeg', 'image/webp']) {
    it(`of ${type} is known by its bytes, with its size`, async () => {
      expect(pictureKindOf(await drawn(type))).to.deep.equal({type, width: 30, height: 20});
    });
  }

  it('of image/gif too', () => {
    expect(pictureKindOf(GIF)).to.deep.equal({type: 'image/gif', width: 1, height: 1});
  });

  it('that would fill the memory is none', async () => {
    const bytes = await drawn('image/png');
    new DataView(bytes.buffer).setUint32(16, 60_000);
    new DataView(bytes.buffer).setUint32(20, 60_000);
    expect(pictureKindOf(bytes)).to.equal(undefined);
  });

  it('is no text, no page and no SVG, and no bytes break it', () => {
    for (const text of ['', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', '<!doctype html>']) {
      expect(pictureKindOf(new TextEncoder().encode(text))).to.equal(undefined);
    }
    const starts = fc.constantFrom(
      [0xff, 0xd8],
      [...GIF.slice(0, 8)],
      [0x89, 0x50, 0x4e, 0x47],
      [0x52, 0x49, 0x46, 0x46],
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({maxLength: 200}), (start, rest) => {
        pictureKindOf(Uint8Array.from([...start, ...rest]));
      }),
    );
  });
});

it('a page is kept under a type that no browser opens', async () => {
  const {content, picture} = await fileContent([new Blob(['<script>alert(1)</script>'], {type: 'text/html'})]);
  expect(content?.type).to.equal('application/octet-stream');
  expect(picture).to.equal(undefined);
  const image = await fileContent([await drawn('image/png')]);
  expect(image.content?.type).to.equal('image/png');
});

describe('a stream', () => {
  async function* of<T>(count: number, chunk: T) {
    for (let i = 0; i < count; i++) yield await Promise.resolve(chunk);
  }

  it('of text is kept up to a length, and read to its end', async () => {
    let read = 0;
    async function* long() {
      for (; read < 100; read++) yield await Promise.resolve('x'.repeat(10));
    }
    expect(await readTextUpTo(long(), 25)).to.equal('x'.repeat(25));
    expect(read).to.equal(100);
  });

  it('of bytes says how far it is, and is nothing beyond the limit', async () => {
    const seen: number[] = [];
    const {signal} = new AbortController();
    const options = {limit: 30, signal, onProgress: (bytes: number) => seen.push(bytes)};
    expect(await readBytesUpTo(of(3, new Uint8Array(10)), options)).to.have.length(3);
    expect(seen).to.deep.equal([10, 20, 30]);
    expect(await readBytesUpTo(of(4, new Uint8Array(10)), options)).to.equal(undefined);
  });

  it('of bytes that was cancelled rejects', async () => {
    const stop = new AbortController();
    const options = {limit: 100, signal: stop.signal, onProgress: () => stop.abort()};
    const failure = await readBytesUpTo(of(3, new Uint8Array(10)), options).catch((thrown: unknown) => thrown);
    expect((failure as Error).name).to.equal('AbortError');
  });
});
