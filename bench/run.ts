// `npm run bench`. Absolute times depend on the machine: the ratio is what counts.
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {benchFirstFrame} from './first-frame/run.js';
import {benchRoomList} from './room-list/run.js';

const {values, positionals} = parseArgs({allowPositionals: true, options: {pairs: {type: 'string', default: '12'}}});
const pairs = Number(values.pairs);
if (!Number.isInteger(pairs) || pairs < 1) {
  console.error('--pairs takes a whole number of at least 1; 10 or more say something.');
  process.exit(2);
}

// `npm run bench -- room-list` runs that one alone.
if (positionals.includes('room-list')) process.exit((await benchRoomList(pairs)) ? 0 : 1);

const reached = (await benchFirstFrame(pairs)) && (await benchRoomList(pairs));

console.log('\nSizes:');
const npm = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', ...args], {stdio: ['ignore', 'pipe', 'inherit']});
const built = npm('build:esm').status === 0 && npm('build:cdn').status === 0;
const size = npm('size', '--', '--json');
const rows = built ? (JSON.parse(size.stdout.toString()) as {name: string; size: number; sizeLimit?: number}[]) : [];
for (const {name, size: bytes} of rows) console.log(`  ${(bytes / 1024).toFixed(1).padStart(6)} KiB gzip  ${name}`);

process.exit(reached && size.status === 0 ? 0 : 1);
