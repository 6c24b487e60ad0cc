import {expect} from '@open-wc/testing';
import {pictureIn, radiusOf, readBackground} from '../../../src/session/backgrounds/background.js';
import {canChangePicture} from '../../../src/session/backgrounds/capability.js';
import {readSettings, sameSettings, type BackgroundSettings} from '../../../src/session/backgrounds/settings.js';

describe('a background that was chosen', () => {
  for (const [choice, pictures, expected] of [
    [undefined, 2, 'none'],
    ['none', 2, 'none'],
    ['blur', 0, 'blur'],
    ['blur-slight', 0, 'blur-slight'],
    ['picture-1', 2, 'picture-1'],
    ['picture-2', 2, 'picture-2'],
    ['picture-3', 2, 'blur'],
    ['picture-1', 0, 'blur'],
    ['picture-0', 2, 'none'],
    ['picture--1', 2, 'none'],
    ['picture-1e3', 2, 'none'],
    ['picture-99999999999', 2, 'none'],
    ['__proto__', 2, 'none'],
    ['BLUR', 2, 'none'],
  ] as const) {
    it(`${String(choice)} of ${pictures} pictures is ${expected}`, () => {
      expect(readBackground(choice, pictures)).to.equal(expected);
    });
  }

  it('is a picture by its number, or a blur', () => {
    expect([pictureIn('picture-1'), pictureIn('picture-12'), pictureIn('blur')]).to.deep.equal([0, 11, undefined]);
    expect(radiusOf('blur-slight')).to.be.below(radiusOf('blur'));
    expect(radiusOf('picture-1')).to.equal(radiusOf('blur'));
  });
});

describe('what a page offers as backgrounds', () => {
  const warn = console.warn;
  let warned: string[] = [];
  beforeEach(() => {
    warned = [];
    console.warn = (text: string) => warned.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const assetPaths = {tasksVisionFileSet: '/wasm', modelAssetPath: '/model.tflite'};
  const load = () => import('@livekit/track-processors');
  const PAGE = 'http://localhost:5173/meeting';

  it('takes the library as it is', () => {
    expect(readSettings({load, assetPaths}, PAGE)).to.deep.equal({load, assetPaths, pictures: []});
    expect(warned).to.deep.equal([]);
  });

  for (const [what, settings] of [
    ['nothing where assets are missing', {load}],
    ['nothing without the model', {load, assetPaths: {tasksVisionFileSet: '/wasm'}}],
    ['nothing without the library’s files', {load, assetPaths: {modelAssetPath: '/model'}}],
    ['nothing without the library', {assetPaths}],
  ] as const) {
    it(`${what}, and the developer is told`, () => {
      expect(readSettings(settings as unknown as BackgroundSettings, PAGE)).to.equal(undefined);
      expect(warned.length).to.equal(1);
    });
  }

  it('pictures of this page and by https, and no others', () => {
    const good = ['/a.jpg', 'b.webp', 'https://pictures.example/c.png', 'http://localhost:5173/d.jpg', 'blob:x'];
    const bad = ['http://pictures.example/e.png', 'data:image/png;base64,AA', 'javascript:alert(1)', 'http://'];
    const pictures = [...good, ...bad].map((url) => ({url}));
    expect(readSettings({load, assetPaths, pictures}, PAGE)?.pictures).to.deep.equal(good.map((url) => ({url})));
    expect(warned.length).to.equal(bad.length);
    expect(readSettings({load, assetPaths, pictures: [{url: '/a.jpg'}]}, undefined)?.pictures, 'no page').to.deep.equal(
      [],
    );
  });

  it('is the same when the page makes it anew', () => {
    const one = {load, assetPaths, pictures: [{url: '/a.jpg'}]};
    expect(sameSettings(one, {load: () => load(), assetPaths: {...assetPaths}, pictures: [{url: '/a.jpg'}]})).to.be
      .true;
    expect(sameSettings(one, {...one, pictures: []})).to.be.false;
    expect(sameSettings(one, undefined)).to.be.false;
    expect(sameSettings(undefined, undefined)).to.be.true;
  });
});

describe('a browser that can change its camera’s picture', () => {
  class Canvas {
    getContext = (): unknown => ({getExtension: () => null});
  }
  class WithoutGl extends Canvas {
    override getContext = (): unknown => null;
  }
  const whole = {
    OffscreenCanvas: Canvas,
    VideoFrame: class {},
    createImageBitmap: () => undefined,
    MediaStreamTrackGenerator: class {},
    HTMLCanvasElement: class {},
  };
  const recording = {
    HTMLCanvasElement: class {
      captureStream(): void {}
    },
    MediaStreamTrackGenerator: undefined,
  };

  for (const [what, world, expected] of [
    ['Chromium', whole, true],
    ['one that records a canvas instead', {...whole, ...recording}, true],
    ['one that can do neither', {...whole, MediaStreamTrackGenerator: undefined}, false],
    ['one without frames', {...whole, VideoFrame: undefined}, false],
    ['one that draws nothing off the screen', {...whole, OffscreenCanvas: undefined}, false],
    ['one without WebGL', {...whole, OffscreenCanvas: WithoutGl}, false],
    ['none', {}, false],
  ] as const) {
    it(`${what}: ${expected}`, () => {
      expect(canChangePicture(world)).to.equal(expected);
    });
  }

  it('this one', () => {
    expect(canChangePicture()).to.equal(true);
  });
});
