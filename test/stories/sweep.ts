// Every story is drawn as Storybook would draw it, in every way in which a page is read: axe finds nothing, and nothing is said in
// the console. English is what all other tests of elements draw.
import {expect} from '@open-wc/testing';
import {atEase, expectAccessible} from '../elements/on-the-page.js';
import {FINGER, hasRoom, isHitWithin, MOUSE, targetsIn, tooSmall} from '../accessibility/targets.js';
import {inOwnColours} from '../elements/system-colours.js';
import {emulate} from '../support/emulate.js';
import {drawStory, elementsIn, eraseStory, modules, type StoryFile} from './draw.js';

/** A way of reading: some that do not get in each other's way share one drawing. */
export interface Reader {
  readonly language: string;
  readonly schemes: readonly string[];
  readonly forcedColors: boolean;
  /** By fingers on a screen, instead of by a mouse. */
  readonly touch: boolean;
  readonly ignoredRules: string[];
}

export function readAll(reader: Reader): void {
  const page = document.documentElement;
  it('there are stories', () => {
    expect(modules).to.not.be.empty;
  });
  before(async () => {
    await emulate(reader);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(reader.forcedColors);
    expect(matchMedia('(pointer: coarse)').matches).to.equal(reader.touch);
    page.lang = reader.language;
    page.dir = reader.language === 'ar' ? 'rtl' : 'ltr';
  });
  after(async () => {
    await emulate();
    page.lang = 'en';
    page.removeAttribute('dir');
  });
  for (const storyFile of modules) describe(`stories of ${storyFile.default.title}`, () => read(storyFile, reader));
}

function read({default: meta, ...stories}: StoryFile, reader: Reader): void {
  let canvas: HTMLElement;
  let said: string[];
  const spoken = {warn: console.warn, error: console.error};

  beforeEach(() => {
    said = [];
    canvas = document.body.appendChild(document.createElement('main'));
    for (const level of ['warn', 'error'] as const) {
      console[level] = (...args) => said.push(args.map(String).join(' '));
    }
  });

  afterEach(() => {
    eraseStory(canvas);
    Object.assign(console, spoken);
  });

  for (const [name, story] of Object.entries(stories)) {
    it(name, async () => {
      await drawStory(meta, story, canvas, reader.language);
      expect(canvas.childElementCount, 'something is drawn').to.be.above(0);
      for (const element of canvas.querySelectorAll<HTMLElement & {session?: unknown}>('.uses-session')) {
        expect(element.session, 'has its call').to.not.equal(undefined);
      }
      await atEase(canvas);
      if (reader.forcedColors) expect(inOwnColours(elementsIn(canvas)), 'in colours of their own').to.deep.equal([]);
      expect(tooSmallFor(reader, canvas), 'too small to be pressed').to.deep.equal([]);
      await expectAccessible(canvas, name, reader.schemes, reader.ignoredRules);
      expect(said).to.deep.equal([]);
    }).timeout(30_000);
  }
}

function tooSmallFor({touch}: Reader, canvas: HTMLElement): string[] {
  const targets = targetsIn(elementsIn(canvas));
  return touch
    ? tooSmall(targets, FINGER, (one) => isHitWithin(one, FINGER))
    : tooSmall(targets, MOUSE, (one) => hasRoom(one, targets));
}
