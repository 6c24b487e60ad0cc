import {expect} from '@open-wc/testing';
import {LocalVideoTrack} from 'livekit-client';
import {Backgrounds} from '../../../src/session/backgrounds/backgrounds.js';
import type {BackgroundSettings} from '../../../src/session/backgrounds/settings.js';
import type {Clock} from '../../../src/session/clock.js';
import type {LocalSourceState} from '../../../src/session/local-source-state.js';
import {Store} from '../../../src/session/store.js';
import {FakeProcessors} from '../../fakes/fake-processors.js';
import {personPicture} from '../../fakes/pictures.js';
import {codeOf} from '../../support/code-of.js';
import {later} from '../../elements/a-session.js';
import {until} from '../../support/until.js';

const CLOSED: LocalSourceState = {
  wanted: true,
  on: false,
  busy: false,
  error: undefined,
  track: undefined,
  mirrored: true,
};
const PICTURES = [{url: 'https://pictures.example/1.jpg'}, {url: 'https://pictures.example/2.jpg'}];

describe('backgrounds', () => {
  const opened: LocalVideoTrack[] = [];
  afterEach(() => {
    for (const track of opened.splice(0)) track.stop();
  });

  function aCamera({remembered = {}, offered = true}: {remembered?: Record<string, string>; offered?: boolean} = {}) {
    const library = new FakeProcessors();
    const values = new Map(Object.entries(remembered));
    const state = new Store<LocalSourceState>(CLOSED);
    let now = 0;
    const clock: Clock = {now: () => now, after: () => () => undefined, random: () => 0};
    const backgrounds = new Backgrounds({
      camera: {state},
      memory: () => ({read: (key) => values.get(key), write: (key, value) => void values.set(key, value)}),
      clock,
      canChange: () => true,
    });
    let loads = 0;
    const settings: BackgroundSettings = {
      load: () => {
        loads++;
        return Promise.resolve(library);
      },
      assetPaths: {tasksVisionFileSet: '/wasm', modelAssetPath: '/model.tflite'},
      pictures: PICTURES,
    };
    if (offered) backgrounds.use(settings);
    const open = () => {
      const track = new LocalVideoTrack(personPicture(10), undefined, true);
      opened.push(track);
      state.set({...CLOSED, track: track as unknown as LocalSourceState['track']});
      return track;
    };
    const is = () => backgrounds.state.get().is;
    const shown = () => backgrounds.chosen.get();
    const pass = (milliseconds: number) => (now += milliseconds);
    return {library, values, state, backgrounds, settings, open, is, shown, pass, loads: () => loads};
  }

  it('nothing is chosen, loaded or remembered by itself', async () => {
    const {backgrounds, open, is, loads, values} = aCamera();
    const track = open();
    await backgrounds.ready();
    expect([is(), backgrounds.chosen.get(), loads(), values.size]).to.deep.equal(['off', 'none', 0, 0]);
    expect(track.getProcessor()).to.equal(undefined);
  });

  it('a blur replaces the picture, is remembered, and goes again', async () => {
    const {backgrounds, open, is, library, values} = aCamera();
    const track = open();
    const own = track.mediaStreamTrack;
    await backgrounds.choose('blur');
    expect(is()).to.equal('on');
    expect(track.mediaStreamTrack).to.equal(library.last.processedTrack);
    expect(values.get('vicolo-background')).to.equal('blur');
    await backgrounds.choose('none');
    expect(track.mediaStreamTrack).to.equal(own);
    expect([is(), values.get('vicolo-background')]).to.deep.equal(['off', 'none']);
    expect(library.log, 'nothing is seen as it is, not even one frame').to.deep.equal(['init 40', 'destroy']);
  });

  it('chosen while the camera is gone, it waits for the camera', async () => {
    const {backgrounds, open, state, is, library} = aCamera();
    const track = open();
    track.mediaStreamTrack.stop();
    await backgrounds.choose('blur');
    expect([is(), library.log]).to.deep.equal(['off', []]);
    expect(await codeOf(() => backgrounds.ready()), 'the next camera is not sent as it is').to.equal('aborted');
    await track.restartTrack();
    state.set({...state.get()});
    await until('it is blurred', () => is() === 'on');
    await backgrounds.ready();
    expect(track.mediaStreamTrack).to.equal(library.last.processedTrack);
  });

  it('from one to another without beginning anew', async () => {
    const {backgrounds, open, library} = aCamera();
    open();
    await backgrounds.choose('blur-slight');
    await backgrounds.choose('picture-2');
    await backgrounds.choose('blur');
    expect(library.log).to.deep.equal(['init 10', `switch ${PICTURES[1]!.url}`, 'switch 40']);
    expect(library.last.options.assetPaths).to.deep.equal({
      tasksVisionFileSet: '/wasm',
      modelAssetPath: '/model.tflite',
    });
  });

  it('what was remembered is there before the camera is sent', async () => {
    const {backgrounds, open, library, is} = aCamera({remembered: {'vicolo-background': 'picture-1'}});
    const begin = later<void>();
    library.start = begin.promise;
    const track = open();
    let ready = false;
    const waiting = backgrounds.ready().then(() => (ready = true));
    await until('it begins', () => library.log.length === 1);
    expect([ready, is()]).to.deep.equal([false, 'preparing']);
    begin.keep();
    await waiting;
    expect([ready, is()]).to.deep.equal([true, 'on']);
    expect(library.log).to.deep.equal(['init 40', `switch ${PICTURES[0]!.url}`]);
    expect(track.getProcessor()?.name).to.equal('vicolo-background');
  });

  it('is not ready before something was drawn', async () => {
    const {backgrounds, open, library} = aCamera({remembered: {'vicolo-background': 'blur'}});
    library.draws = false;
    open();
    let ready = false;
    const waiting = backgrounds.ready().then(() => (ready = true));
    await until('started', () => library.made.at(-1)?.processedTrack);
    await new Promise(requestAnimationFrame);
    expect(ready).to.equal(false);
    library.last.draw({filterTimeMs: 9, segmentationTimeMs: 4});
    await waiting;
  });

  it('waiting ends when the person wants none after all, and what comes late is closed', async () => {
    const {backgrounds, open, library, is, shown} = aCamera({remembered: {'vicolo-background': 'blur'}});
    const begin = later<void>();
    library.start = begin.promise;
    const track = open();
    const waiting = backgrounds.ready();
    await until('it begins', () => library.log.length === 1);
    await backgrounds.choose('none');
    await waiting;
    expect([is(), shown(), track.getProcessor()]).to.deep.equal(['off', 'none', undefined]);
    begin.keep();
    await until('closed', () => library.log.includes('destroy'));
  });

  it('a camera that closes meanwhile leaves nothing behind', async () => {
    const {backgrounds, open, library, state, is} = aCamera({remembered: {'vicolo-background': 'blur'}});
    const begin = later<void>();
    library.start = begin.promise;
    const track = open();
    await until('it begins', () => library.log.length === 1);
    track.stop();
    state.set({...CLOSED, wanted: false});
    await backgrounds.ready();
    begin.keep();
    await until('closed', () => library.log.includes('destroy'));
    expect([is(), backgrounds.chosen.get()]).to.deep.equal(['off', 'blur']);
  });

  it('the next camera has it, too', async () => {
    const {backgrounds, open, library} = aCamera();
    open();
    await backgrounds.choose('blur');
    const [first] = opened;
    first!.stop();
    const second = open();
    await backgrounds.ready();
    expect(second.mediaStreamTrack).to.equal(library.last.processedTrack);
    expect(library.made.length).to.equal(2);
    expect(library.log).to.deep.equal(['init 40', 'destroy', 'init 40']);
  });

  it('one that fails is said; an open camera goes on without, one to be sent is not', async () => {
    const {backgrounds, open, library, is, shown, values} = aCamera();
    const track = open();
    const own = track.mediaStreamTrack;
    library.failure = new Error('no such file');
    expect(await codeOf(() => backgrounds.choose('blur'))).to.equal('part-unavailable');
    expect([is(), shown(), track.mediaStreamTrack === own]).to.deep.equal(['failed', 'none', true]);
    expect(values.get('vicolo-background'), 'another visit may have more luck').to.equal('blur');
    await backgrounds.ready(); // was seen as it is before
    const another = aCamera({remembered: {'vicolo-background': 'blur'}});
    another.library.failure = new Error('no such file');
    another.open();
    expect(await codeOf(() => another.backgrounds.ready())).to.equal('aborted');
    await another.backgrounds.ready(); // asked once more, knowing it
    expect(another.is(), 'still said').to.equal('failed');
    library.failure = undefined;
    await backgrounds.choose('blur');
    expect(is()).to.equal('on');
  });

  for (const [what, spoil] of [
    ['a browser that the library refuses', (library: FakeProcessors) => (library.supported = false)],
    ['a library that finds nobody', (library: FakeProcessors) => (library.draws = false)],
  ] as const) {
    it(`${what} fails alike`, async () => {
      const {backgrounds, open, library, is, shown} = aCamera();
      spoil(library);
      open();
      const choosing = codeOf(() => backgrounds.choose('blur'));
      if (library.supported) {
        await until('started', () => library.made.at(-1)?.processedTrack);
        library.last.draw({filterTimeMs: 9, segmentationTimeMs: 0});
      }
      expect(await choosing).to.equal('part-unavailable');
      expect([is(), shown()]).to.deep.equal(['failed', 'none']);
    });
  }

  it('a picture that can’t be had is a blur', async () => {
    const {backgrounds, open, library, is, shown} = aCamera();
    open();
    library.missing.add(PICTURES[0]!.url);
    expect(await codeOf(() => backgrounds.choose('picture-1'))).to.equal('part-unavailable');
    expect([is(), shown()]).to.deep.equal(['failed', 'blur']);
    expect(library.log).to.deep.equal(['init 40', `switch ${PICTURES[0]!.url}`, 'switch 40']);
    await backgrounds.choose('picture-2');
    expect([is(), shown()]).to.deep.equal(['on', 'picture-2']);
  });

  it('what the machine cannot keep up with goes by itself, and is said until something is chosen', async () => {
    const {backgrounds, open, library, is, shown, pass, values} = aCamera();
    const track = open();
    const own = track.mediaStreamTrack;
    await backgrounds.choose('blur');
    for (let i = 0; i < 200; i++) {
      pass(50);
      library.last.draw({filterTimeMs: 48, segmentationTimeMs: 30});
    }
    await until('gone', () => track.getProcessor() === undefined);
    expect([is(), shown(), track.mediaStreamTrack === own]).to.deep.equal(['too-slow', 'none', true]);
    expect(values.get('vicolo-background')).to.equal('blur');
    await backgrounds.ready();
    expect(is(), 'the camera opens again').to.equal('too-slow');
    await backgrounds.choose('blur-slight');
    expect([is(), shown()]).to.deep.equal(['on', 'blur-slight']);
  });

  it('a machine that keeps up goes on', async () => {
    const {backgrounds, open, library, is, pass} = aCamera();
    open();
    await backgrounds.choose('blur');
    for (let i = 0; i < 1_000; i++) {
      pass(33);
      library.last.draw({filterTimeMs: 12, segmentationTimeMs: 8});
    }
    expect(is()).to.equal('on');
  });

  it('the newest choice wins', async () => {
    const {backgrounds, open, library, is, shown} = aCamera();
    const begin = later<void>();
    library.start = begin.promise;
    open();
    const choices = ['blur', 'picture-1', 'blur-slight', 'picture-2'] as const;
    const all = choices.map((choice) => backgrounds.choose(choice));
    begin.keep();
    await Promise.all(all);
    expect([is(), shown(), library.made.length]).to.deep.equal(['on', 'picture-2', 1]);
    expect(library.log.at(-1)).to.equal(`switch ${PICTURES[1]!.url}`);
  });

  it('a page that takes its offer back takes the background, and gives it again', async () => {
    const {backgrounds, open, settings, is} = aCamera();
    const track = open();
    await backgrounds.choose('blur');
    expect(backgrounds.use({...settings, assetPaths: {...settings.assetPaths}}), 'the same').to.equal(true);
    expect(is()).to.equal('on');
    expect(backgrounds.use(undefined)).to.equal(false);
    await until('gone', () => track.getProcessor() === undefined && is() === 'off');
    await backgrounds.choose('blur');
    expect([is(), backgrounds.chosen.get()], 'there is none to choose').to.deep.equal(['off', 'none']);
    expect(backgrounds.use(settings)).to.equal(true);
    await until('back', () => is() === 'on');
  });
});
