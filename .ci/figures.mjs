// Writes docs/figures.md: sizes, as they are now, and coverage, as `npm run coverage` last counted it.
// With --check it only says whether the sizes in it are still true, to a KiB.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const KIB = 1024;
/** By folder of src/; the server's entry runs in Node. */
const LAYERS = ['cloud', 'session', 'binding', 'elements'];

const sizes = JSON.parse(execFileSync('npx', ['--no-install', 'size-limit', '--json'], {cwd: root, encoding: 'utf8'}));
const kib = (bytes) => `${(bytes / KIB).toFixed(1)} KiB`;
const sizeRows = sizes.map(({name, size, sizeLimit}) => [name.replace(/ \(.*\)$/, ''), kib(size), kib(sizeLimit)]);

/** Of each layer: lines that tests reach, and all. Counted anew when the last run left a summary. */
function coverage() {
  const kept = new URL('etc/coverage.json', root);
  const summary = new URL('coverage/coverage-summary.json', root);
  if (existsSync(summary))
    writeFileSync(kept, `${JSON.stringify(counted(JSON.parse(readFileSync(summary))), null, 2)}\n`);
  return JSON.parse(readFileSync(kept));
}

function counted(summary) {
  const files = Object.entries(summary).filter(([name]) => name !== 'total');
  const layers = LAYERS.map((layer) => {
    const own = files.filter(([name]) => name.replaceAll('\\', '/').includes(`/src/${layer}/`));
    const sum = (what) => own.reduce((all, [, {lines}]) => all + lines[what], 0);
    return [layer, {covered: sum('covered'), total: sum('total')}];
  });
  return {date: new Date().toISOString().slice(0, 10), lines: Object.fromEntries(layers)};
}

if (process.argv.includes('--check')) {
  const said = new Map(
    [...read('docs/figures.md').matchAll(/^\| (.+?) +\| +([\d.]+) KiB \|/gm)].map(([, what, size]) => [
      what,
      Number(size),
    ]),
  );
  const wrong = sizeRows.filter(([what, size]) => !(Math.abs(said.get(what) - parseFloat(size)) <= 1));
  for (const [what, size] of wrong)
    console.error(`docs/figures.md says ${said.get(what)} KiB of “${what}”; it is ${size}.`);
  if (wrong.length) console.error('Run: npm run figures');
  process.exit(wrong.length ? 1 : 0);
}

const {date, lines} = coverage();
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows, align) => [head, align, ...rows].map(row).join('\n');
const text = `# Figures

Made by \`npm run figures\`. What speed and memory cost beside other kits is in [the results of the benches](../bench/RESULTS.md), what long
meetings do in [reliability](reliability.md).

## Sizes

What a page downloads at once, compressed by gzip, by entry: with Lit, and without what comes later (LiveKit's SDK, languages, panels).
\`npm run size\` holds the limits.

${table(['entry', 'size', 'limit'], sizeRows, ['---', '--:', '--:'])}

## Coverage

Lines that the tests in a browser reach, of elements and of calls on a real media server, by \`npm run coverage\` on ${date}. The entry for
backends is tested in Node, and not counted here.

${table(
  ['folder', 'lines reached', 'of'],
  Object.entries(lines).map(([layer, {covered, total}]) => [
    `\`src/${layer}\``,
    `${((100 * covered) / total).toFixed(1)} %`,
    total,
  ]),
  ['---', '--:', '--:'],
)}
`;
writeFileSync(
  new URL('docs/figures.md', root),
  await format(text, {parser: 'markdown', ...JSON.parse(read('.prettierrc.json'))}),
);
