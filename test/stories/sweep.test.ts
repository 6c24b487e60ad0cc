// Every story is drawn as Storybook would draw it, in every way in which a page is read: axe finds nothing, and nothing is said in
// the console. English is what all other tests of elements draw.
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {nothing, render} from 'lit';
import '../../src/index.js';
import {atEase, expectAccessible} from '../elements/on-the-page.js';
import {inOwnColours} from '../elements/system-colours.js';
import {emulate} from '../support/emulate.js';

interface Context {
  readonly canvasElement: HTMLElement;
  readonly args: unknown;
  readonly globals: {readonly colorScheme: string; readonly language: string};
}
type Draw = (args: unknown, context: Context) => unknown;

interface Story {
  readonly render?: Draw;
  readonly args?: object;
  readonly decorators?: readonly ((story: () => unknown, context: Context) => unknown)[];
}
type StoryFile = Readonly<Record<string, Story>> & {readonly default: Story & {readonly title: string}};

/** Ways of reading that do not get in each other's way share one drawing. */
const READERS = [
  {
    name: 'in Korean, light and dark',
    language: 'ko',
    schemes: ['light', 'dark'],
    forcedColors: false,
    ignoredRules: [],
  },
  {
    name: 'in Arabic, from right to left, in forced colours',
    language: 'ar',
    schemes: ['light'],
    forcedColors: true,
    // axe reads the colours that are not used then.
    ignoredRules: ['color-contrast'],
  },
];
type Reader = (typeof READERS)[number];

const files = await executeServerCommand<string[], undefined>('vicolo-stories');
const modules = await Promise.all(
  files.map((file) => import(new URL(`../../stories/${file}`, import.meta.url).href) as Promise<StoryFile>),
);

it('there are stories', () => {
  expect(files).to.not.be.empty;
});

for (const reader of READERS) describe(reader.name, () => readAll(reader));

function readAll(reader: Reader): void {
  const page = document.documentElement;
  before(async () => {
    await emulate(reader);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(reader.forcedColors);
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
    render(nothing, canvas);
    canvas.remove();
    Object.assign(console, spoken);
  });

  for (const [name, story] of Object.entries(stories)) {
    it(name, async () => {
      render(drawn(meta, story, canvas, reader), canvas);
      await settled(canvas);
      expect(canvas.childElementCount, 'something is drawn').to.be.above(0);
      for (const element of canvas.querySelectorAll<HTMLElement & {session?: unknown}>('.uses-session')) {
        expect(element.session, 'has its call').to.not.equal(undefined);
      }
      await atEase(canvas);
      if (reader.forcedColors) expect(inOwnColours(elementsIn(canvas)), 'in colours of their own').to.deep.equal([]);
      await expectAccessible(canvas, name, reader.schemes, reader.ignoredRules);
      expect(said).to.deep.equal([]);
    }).timeout(30_000);
  }
}

function drawn(meta: StoryFile['default'], story: Story, canvasElement: HTMLElement, {language}: Reader): unknown {
  const args = {...meta.args, ...story.args};
  const context = {canvasElement, args, globals: {colorScheme: 'light', language}};
  const draw = story.render ?? meta.render;
  if (!draw) throw new Error('A story of this kit says how it is drawn: give it a render function.');
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  return decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner, context),
    () => draw(args, context),
  )();
}

/** What is drawn leads to more being drawn: words are loaded, a room is joined, a size is measured. */
async function settled(within: HTMLElement): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 3;) {
    await Promise.all(elementsIn(within).map((element) => (element as Partial<LitElement>).updateComplete));
    await new Promise(requestAnimationFrame);
    const now = String(elementsIn(within).length);
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

function elementsIn(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}
