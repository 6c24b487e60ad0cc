// How key stories look, beside pictures that are kept in test/pictures/.
import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {atEase} from '../elements/on-the-page.js';
import {emulate} from '../support/emulate.js';
import {until} from '../support/until.js';
import {drawStory, elementsIn, eraseStory, modules} from './draw.js';

/** title and story, language, scheme, width. */
const LOOKS = [
  ['Room list', 'EveryState', 'en', 'light', 720],
  ['Room list', 'Narrow', 'ko', 'dark', 320],
  ['Room card', 'Live', 'ko', 'light', 480],
  ['Room form', 'InThePage', 'en', 'dark', 480],
  ['Lobby', 'Ready', 'en', 'light', 720],
  ['Lobby', 'NarrowDenied', 'ko', 'dark', 320],
  ['Room', 'FivePeople', 'en', 'light', 900],
  ['Room', 'Narrow', 'ko', 'dark', 360],
  ['Stage', 'OneScreen', 'ar', 'dark', 720],
  ['Participant tile', 'Paused', 'ko', 'light', 520],
  ['Controls', 'AllOn', 'en', 'dark', 720],
  ['Controls', 'Narrow', 'ar', 'light', 360],
  ['Chat', 'Talk', 'ko', 'light', 400],
  ['Participants', 'ForAHost', 'ar', 'dark', 400],
  ['Leading a meeting', 'SomebodyKnocks', 'en', 'light', 720],
  ['Captions', 'InARoom', 'ko', 'light', 720],
] as const;

/** Milliseconds between two pictures of a film (test/fakes/pictures.ts). */
const FILM = 500;
const NOW = Date.parse('2026-11-20T10:00:00Z');
const page = document.documentElement;
const own = {Date, setInterval: window.setInterval};

interface Wanted {
  readonly name: string;
  readonly hold?: boolean;
  readonly against?: string;
}

async function changed(element: HTMLElement, wanted: Wanted): Promise<readonly string[]> {
  const {x, y, width, height} = element.getBoundingClientRect();
  const clip = {x, y, width, height: Math.min(height, 900)};
  const answer = await executeServerCommand<{changed: string[]}, object>('vicolo-picture', {...wanted, clip});
  return answer.changed;
}

/** All pictures are there, and so are their fonts. */
async function drawn(canvas: HTMLElement): Promise<void> {
  const elements = elementsIn(canvas);
  const videos = elements.filter((one) => one instanceof HTMLVideoElement && one.srcObject !== null);
  await until('frames', () => (videos as HTMLVideoElement[]).every((video) => video.readyState >= 2));
  await document.fonts.ready;
  await atEase(canvas);
}

describe('how stories look', () => {
  let canvas: HTMLElement;

  before(async () => {
    await emulate({timezone: 'UTC', still: true});
    document.body.style.margin = '0';
    // Films stand still, and it is always the same day.
    window.setInterval = ((act: () => void, ms: number) =>
      ms === FILM ? 0 : own.setInterval.call(window, act, ms)) as unknown as typeof setInterval;
    const begun = own.Date.now();
    const now = () => NOW + own.Date.now() - begun;
    window.Date = class extends own.Date {
      constructor(...args: unknown[]) {
        super(...((args.length ? args : [now()]) as [number]));
      }
      static override now = now;
    } as DateConstructor;
  });
  beforeEach(() => {
    canvas = document.body.appendChild(document.createElement('main'));
    canvas.style.cssText = 'background: Canvas; padding: 8px; overflow: hidden';
  });
  afterEach(() => {
    eraseStory(canvas);
  });
  after(async () => {
    Object.assign(window, own);
    document.body.removeAttribute('style');
    page.removeAttribute('style');
    page.removeAttribute('dir');
    page.lang = 'en';
    await emulate();
    await setViewport({width: 800, height: 600});
  });

  for (const [title, story, language, scheme, width] of LOOKS) {
    it(`${title}, ${story}, ${language}, ${scheme}, ${String(width)} px`, async () => {
      await setViewport({width, height: 700});
      page.lang = language;
      page.dir = language === 'ar' ? 'rtl' : 'ltr';
      page.style.colorScheme = scheme;
      const {default: meta, ...stories} = modules.find((one) => one.default.title === `Elements/${title}`)!;
      expect(stories[story], 'the story is there').to.be.an('object');
      await drawStory(meta, stories[story]!, canvas, language);
      await drawn(canvas);
      const name = `${title}-${story}`.toLowerCase().replaceAll(' ', '-');
      let places: readonly string[] = [];
      const isSame = async () => (places = await changed(canvas, {name})).length === 0;
      await until('the picture that is kept', isSame, 6_000).catch(() => undefined); // parts are still being loaded
      expect(places).to.deep.equal([]);
    }).timeout(30_000);
  }

  describe('is told by what somebody sees', () => {
    const SAMPLE = `<div style="font: 16px system-ui; inline-size: 400px; block-size: 200px; background: white; color: #222">
      <p>Weekly planning, with everybody who is there</p><p>Created yesterday by somebody else</p>
      <button style="position: absolute; left: 40px; top: 120px; inline-size: 120px; block-size: 40px; background: #3556d8; border: 0; color: white">Join</button>
    </div>`;
    const button = () => canvas.querySelector('button')!.style;

    beforeEach(async () => {
      page.style.colorScheme = 'light';
      page.lang = 'en';
      page.dir = 'ltr';
      canvas.innerHTML = SAMPLE;
      canvas.style.position = 'relative';
      await changed(canvas, {name: 'sample', hold: true});
    });
    afterEach(() => {
      canvas.replaceChildren();
    });

    const against = () => changed(canvas, {name: 'variant', against: 'sample'});

    it('so letters of slightly other widths, as a font’s update gives them, are the same', async () => {
      canvas.querySelector('div')!.style.letterSpacing = '0.08px';
      canvas.querySelector('div')!.style.fontSize = '16.1px';
      expect(await against()).to.deep.equal([]);
    });

    it('so half a pixel is nothing', async () => {
      button().translate = '0.5px 0.5px';
      expect(await against()).to.deep.equal([]);
    });

    for (const [what, change] of [
      ['a button that is gone', () => (button().visibility = 'hidden')],
      ['another colour', () => (button().background = '#7a35d8')],
      ['another place', () => (button().translate = '16px 0')],
      ['another size', () => (button().blockSize = '56px')],
      ['a line that is gone', () => canvas.querySelector('p')!.style.setProperty('visibility', 'hidden')],
    ] as const) {
      it(`and ${what} is seen`, async () => {
        change();
        expect(await against()).to.not.deep.equal([]);
      });
    }
  });
});
