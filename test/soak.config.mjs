// `npm run soak`: the tests of leaks, a thousand times in and out, and media in every weather.
import base from '../web-test-runner.config.mjs';

process.env.VICOLO_CYCLES ??= '1000';
process.env.VICOLO_THOROUGH ??= 'yes';

export default {
  ...base,
  groups: undefined,
  files: 'test/calls/{leaks,media-path}.test.ts',
  testsFinishTimeout: 3_600_000,
};
