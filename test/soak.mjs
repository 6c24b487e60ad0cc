// `npm run soak`: what takes too long for each change. Leaks over a thousand meetings, media in every weather, a thousand
// visitors, and a thousand requests a second at the backend.
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const require = createRequire(import.meta.url);
const browserTests = join(dirname(require.resolve('@web/test-runner')), 'bin.js');
const nodeTests = ['--import=tsx', '--test', '--test-concurrency=1', '--test-reporter=spec'];

const RUNS = [
  [[browserTests, '--config', 'test/soak.config.mjs'], {VICOLO_CYCLES: '1000', VICOLO_THOROUGH: 'yes'}],
  [[...nodeTests, 'test/faults/server-load.test.ts'], {VICOLO_SECONDS: '30'}],
  [[...nodeTests, 'test/journeys/hostile-guest.test.ts'], {VICOLO_VISITS: '1000'}],
];

for (const [args, wanted] of RUNS) {
  const {status} = spawnSync(process.execPath, args, {env: {...wanted, ...process.env}, stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
