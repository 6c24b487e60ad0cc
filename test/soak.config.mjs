// `npm run soak`: the tests of leaks, a thousand times in and out.
import base from '../web-test-runner.config.mjs';

process.env.VICOLO_CYCLES ??= '1000';

export default {...base, groups: undefined, files: 'test/calls/leaks.test.ts', testsFinishTimeout: 3_600_000};
