// Small files are the house style; this tells when they grow.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const FOLDERS = ['src', 'sandbox', 'stories'];
const LIMITS = {median: 80, p95: 200, max: 250};

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name)),
)
  .map((file) => ({file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length}))
  .sort((a, b) => a.lines - b.lines);

if (files.length === 0) {
  console.error(`No .ts files in ${FOLDERS.join(', ')}: is this run from the top of the package?`);
  process.exit(1);
}

const at = (share) => files[Math.ceil(files.length * share) - 1].lines;
const figures = {median: at(0.5), p95: at(0.95), max: at(1)};
for (const [name, value] of Object.entries(figures)) console.log(`${name} ${value} lines (limit ${LIMITS[name]})`);
console.log(`${files.length} files; the longest:`);
for (const {file, lines} of files.slice(-5).reverse()) console.log(`  ${lines}  ${file}`);

if (Object.keys(LIMITS).some((name) => figures[name] > LIMITS[name])) {
  console.error('\nToo long. Look for the second thing that the longest file does, and give it a file and a name:');
  console.error('a decision becomes a pure function, a lifetime becomes an object with one loop, styles stand apart.');
  process.exit(1);
}
