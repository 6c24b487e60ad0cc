// The browser's part of `npm run soak`: test/soak.mjs says how much of it.
import base from '../web-test-runner.config.mjs';

export default {
  ...base,
  groups: undefined,
  files: 'test/calls/{leaks,media-path}.test.ts',
  testsFinishTimeout: 3_600_000,
};
