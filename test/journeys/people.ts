// People at their browsers, before the sandbox's host app.
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {startSandbox, type Sandbox, type SandboxOptions} from '../../sandbox/sandbox.js';
import {CHROMIUM_ARGS, findChromium} from '../support/chromium.mjs';

export interface Journey {
  readonly sandbox: Sandbox;
  /** A person in a window of their own, with camera and microphone unless they are refused. */
  person(options?: PersonOptions): Promise<Person>;
  end(): Promise<void>;
}

export interface PersonOptions {
  /** Below the page's address, for example `?as=Minji`. */
  readonly path?: string;
  readonly devices?: 'allowed' | 'denied';
  readonly context?: BrowserContextOptions;
}

export interface Person {
  readonly page: Page;
  /** Errors of the page and of its console so far. */
  readonly problems: readonly string[];
}

export async function aJourney(options: SandboxOptions = {}): Promise<Journey> {
  const sandbox = await startSandbox({port: 0, testHooks: true, ...options});
  const browsers = new Map<string, Browser>();
  const browserFor = async (devices: 'allowed' | 'denied') => {
    const known = browsers.get(devices);
    if (known) return known;
    // Without the fake dialog that always says yes, a headless browser says no.
    const args =
      devices === 'allowed' ? CHROMIUM_ARGS : CHROMIUM_ARGS.filter((flag) => flag !== '--use-fake-ui-for-media-stream');
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: [...args, '--autoplay-policy=document-user-activation-required'],
    });
    browsers.set(devices, browser);
    return browser;
  };
  return {
    sandbox,
    async person({path = '', devices = 'allowed', context: settings = {}} = {}) {
      const browser = await browserFor(devices);
      const context = await browser.newContext({locale: 'en-US', viewport: {width: 1280, height: 800}, ...settings});
      context.setDefaultTimeout(20_000);
      await context.addInitScript('globalThis.__name = (value) => value'); // what tsx leaves in functions
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(`${sandbox.url}/${path}`);
      return {page, problems};
    },
    async end() {
      await Promise.all([...browsers.values()].map((browser) => browser.close()));
      await sandbox.stop();
    },
  };
}

/** Signs in by the form, as a person would. */
export async function signIn({page}: Person, name: string): Promise<void> {
  await page.getByLabel(/Your name|이름/).fill(name);
  await page.getByRole('button', {name: /^(Sign in|로그인)$/}).click();
  await page.locator('vicolo-room-list').waitFor();
}

/** Waits until the tile of a person shows a moving picture. */
export async function seesPictureOf({page}: Person, name: string): Promise<void> {
  const video = page.getByRole('group', {name: new RegExp(name)}).locator('video');
  await video.waitFor();
  const handle = await video.elementHandle();
  await page.waitForFunction(
    (element) => {
      const {videoWidth, currentTime} = element as HTMLVideoElement;
      return videoWidth > 0 && currentTime > 0.2;
    },
    handle,
    {polling: 50},
  );
}

/** Waits until something can be heard from the others. */
export async function hearsSomething({page}: Person): Promise<void> {
  await page.waitForFunction(async () => {
    interface Playing {
      readonly session: {readonly audio: {get(): readonly {mediaStreamTrack: MediaStreamTrack}[]}};
    }
    const room = document.querySelector('vicolo-room') as unknown as Playing;
    const tracks = room.session.audio.get().map(({mediaStreamTrack}) => mediaStreamTrack);
    if (!tracks.length) return false;
    const context = new AudioContext();
    const analyser = new AnalyserNode(context);
    context.createMediaStreamSource(new MediaStream(tracks)).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    // The fake microphone beeps once a second.
    const end = performance.now() + 3000;
    let heard = false;
    while (!heard && performance.now() < end) {
      await new Promise(requestAnimationFrame);
      analyser.getFloatTimeDomainData(samples);
      heard = samples.some((sample) => Math.abs(sample) > 0.01);
    }
    await context.close();
    return heard;
  });
}
