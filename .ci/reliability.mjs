// Makes docs/reliability.md of the table that stands beside the tests. With --check it only says whether it is fresh, and
// whether each row's test is there.
import {readFileSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {MEASURED, MET, NOT_MET} from '../test/reliability.mjs';

const root = new URL('../', import.meta.url);
const page = new URL('docs/reliability.md', root);

const missing = MET.filter(([, , , file, title]) => !readFileSync(new URL(file, root), 'utf8').includes(title));
if (missing.length) {
  console.error(
    `test/reliability.mjs names tests that are not there:\n${missing.map((row) => `  ${row[0]}`).join('\n')}`,
  );
  process.exit(1);
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const text = `# Reliability

What may fail, and what happens then. Made by \`node .ci/reliability.mjs\` from \`test/reliability.mjs\`.

${[['fault', 'what the person sees', 'what the page hears', 'test'], ['---', '---', '---', '---'], ...MET.map(([fault, seen, heard, file]) => [fault, seen, heard, `[${file.replace(/^test\//, '')}](../${file})`])].map(row).join('\n')}

## Measured

${[['what', 'figure'], ['---', '---'], ...MEASURED].map(row).join('\n')}

## Not met

${[['what', 'why'], ['---', '---'], ...NOT_MET].map(row).join('\n')}
`;
const wanted = await format(text, {
  parser: 'markdown',
  ...JSON.parse(readFileSync(new URL('.prettierrc.json', root), 'utf8')),
});

if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (readFileSync(page, 'utf8') !== wanted) {
  console.error('docs/reliability.md is not what the table says. Run: node .ci/reliability.mjs');
  process.exit(1);
}
console.log(`${MET.length} faults with a test, ${NOT_MET.length} without`);
