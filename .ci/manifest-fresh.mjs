// custom-elements.json is generated, committed and published: it has to say what the sources say.
import {readFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {ENTRIES} from './entries.mjs';

const fresh = await cli({argv: ['analyze', '--quiet'], noWrite: true});
const problems = [];

let committed;
try {
  committed = readFileSync('custom-elements.json', 'utf8');
} catch {
  committed = 'missing';
}
if (committed !== `${JSON.stringify(fresh, null, 2)}\n`) {
  problems.push('custom-elements.json does not match the sources. Run: npm run manifest, and commit the result.');
}

const tags = fresh.modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));
for (const {name, file} of ENTRIES.filter(({file}) => file.includes('/elements/'))) {
  if (tags.includes(`vicolo-${name}`)) continue;
  problems.push(
    `<vicolo-${name}> is published (${file}) but not described: its source must call define('vicolo-${name}', …).`,
  );
}

const KINDS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
for (const {tagName, ...declaration} of fresh.modules.flatMap(({declarations}) => declarations)) {
  if (!tagName) continue;
  for (const [kind, {name}] of KINDS.flatMap((kind) => undescribed(declaration[kind]).map((one) => [kind, one]))) {
    problems.push(`<${tagName}> has ${name} among its ${kind} without a word on it: describe it in the class.`);
  }
}

function undescribed(list = []) {
  return list.filter(({description, static: isStatic}) => !description && !isStatic);
}

if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`custom-elements.json is fresh: ${tags.filter(Boolean).join(', ')}`);
