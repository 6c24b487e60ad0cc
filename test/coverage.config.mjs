// The tests of a browser with counts of the lines they reach. What src/server and the sandbox have is tested in Node, and not counted.
import base from '../web-test-runner.config.mjs';

export default {
  ...base,
  coverage: true,
  coverageConfig: {include: ['src/**/*.ts'], reportDir: 'coverage', reporters: ['json-summary']},
};
