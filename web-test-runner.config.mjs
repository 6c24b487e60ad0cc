import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {CHROMIUM_ARGS, findChromium} from './test/support/chromium.mjs';
import {countBrowserTests} from './test/tools/count-browser-tests.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Plugins by which tests ask for things that only Node can do: start a server, make a token, send in a bot.
const commands = existsSync(here('./test/support/commands.mjs'))
  ? (await import('./test/support/commands.mjs')).default
  : [];

/** Tells the sweep of stories which there are, so that none is left out. */
const storyList = {
  name: 'vicolo-stories',
  executeCommand: ({command}) =>
    command === 'vicolo-stories'
      ? readdirSync(here('./stories')).filter((name) => name.endsWith('.stories.ts'))
      : undefined,
};

const countsFile = process.env.VICOLO_TEST_COUNTS;

export default {
  // `--group elements`, `--group calls`; the second needs a LiveKit server.
  groups: [
    {name: 'elements', files: 'test/{cloud,session,binding,elements,accessibility,frameworks,stories}/**/*.test.ts'},
    {name: 'calls', files: 'test/calls/**/*.test.ts'},
  ],
  // Without `development`, Lit's own dev build stays out: quicker, and what users get.
  nodeResolve: {exportConditions: ['browser', 'production']},
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findChromium(),
        // With a collector that tests can call: what is let go of must be collected.
        args: [...CHROMIUM_ARGS, '--autoplay-policy=no-user-gesture-required', '--js-flags=--expose-gc'],
        headless: true,
      },
    }),
  ],
  // One page at a time: a page in the background has slow timers and no focus.
  concurrency: 1,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: here('./tsconfig.json')}), storyList, ...commands],
  // The SDK tells the console of every broken line, and here they are broken on purpose; MediaPipe of all that it does.
  filterBrowserLogs: ({args}) =>
    !args.some((arg) => 'participantID' in Object(arg) || /^Graph |\.cc:\d+\] /.test(String(arg))),
  testFramework: {config: {timeout: '20000'}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), ...(countsFile ? [countBrowserTests(countsFile)] : [])],
};
