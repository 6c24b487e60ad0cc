// The public surface as a text, so that the difference of a change shows what it does to those who use the kit:
// every export of every entry with its type, and every tag with all that a page may write, call, hear and style.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import ts from 'typescript';
import {ENTRIES, SERVER_ENTRIES} from './entries.mjs';
import {publishedTags} from './published-tags.mjs';

const REPORT = 'etc/api-report.txt';
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const packed = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = [...ENTRIES, ...SERVER_ENTRIES].map(({specifier, name}) => ({
  specifier,
  file: packed.exports[name === 'index' ? '.' : specifier.replace('vicolo-elements', '.')].types,
}));

const program = ts.createProgram(
  entries.map(({file}) => file),
  {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  },
);
const checker = program.getTypeChecker();
const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
const print = (type, extra = 0) => checker.typeToString(type, undefined, FLAGS | extra).replaceAll(/\s+/g, ' ');

const isOurs = (symbol) =>
  symbol.declarations?.some((one) => !one.getSourceFile().fileName.includes('node_modules')) ?? false;
const isPrivate = (symbol) =>
  symbol.declarations?.some(
    (one) => ts.getCombinedModifierFlags(one) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected),
  );

function membersOf(type) {
  return checker
    .getPropertiesOfType(type)
    .filter((one) => isOurs(one) && !isPrivate(one) && !/^[#_]/.test(one.name))
    .map(
      (one) => `${one.name}${one.flags & ts.SymbolFlags.Optional ? '?' : ''}: ${print(checker.getTypeOfSymbol(one))}`,
    )
    .sort();
}

/** One line for what has a type of its own, and one for each member of what has members. */
function describe(exported) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (symbol.flags & ts.SymbolFlags.Class) {
    const tag = manifest.modules
      .flatMap(({declarations}) => declarations)
      .find(({name}) => name === symbol.name)?.tagName;
    return tag ? [`class ${exported.name}: <${tag}>`] : withMembers(`class ${exported.name}`, membersOf(type));
  }
  if (symbol.flags & ts.SymbolFlags.Interface) return withMembers(`interface ${exported.name}`, membersOf(type));
  if (symbol.flags & ts.SymbolFlags.TypeAlias)
    return [`type ${exported.name} = ${print(type, ts.TypeFormatFlags.InTypeAlias)}`];
  return [
    `${symbol.flags & ts.SymbolFlags.Function ? 'function' : 'const'} ${exported.name}: ${print(checker.getTypeOfSymbol(symbol))}`,
  ];
}

const withMembers = (head, members) => [head, ...members.map((member) => `  ${member}`)];

function exportsOf({specifier, file}) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const exported = module ? checker.getExportsOfModule(module) : [];
  const lines = [...exported].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(describe);
  return [`## ${specifier}`, '', ...(lines.length ? lines : ['(types of tags alone)']), ''];
}

const typed = ({name, type}) => (type?.text ? `${name}: ${type.text}` : name);
const called = ({name, parameters = [], return: answer}) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional || one.default ? '?' : ''}: ${one.type?.text ?? '?'}`).join(', ')}): ${answer?.type?.text ?? 'void'}`;
const open = (list = []) =>
  list.filter(({privacy, static: isStatic}) => !isStatic && (privacy ?? 'public') === 'public');

function tagLines(one) {
  const kinds = {
    attribute: (one.attributes ?? []).map(typed),
    property: open(one.members)
      .filter(({kind}) => kind === 'field')
      .map((field) => `${field.readonly ? 'readonly ' : ''}${typed(field)}`),
    method: open(one.members)
      .filter(({kind}) => kind === 'method')
      .map(called),
    event: (one.events ?? []).map(typed),
    slot: (one.slots ?? []).map(({name}) => name || '(default)'),
    part: (one.cssParts ?? []).map(({name}) => name),
    token: (one.cssProperties ?? []).map(({name}) => name),
    state: (one.cssStates ?? []).map(({name}) => name),
  };
  const lines = Object.entries(kinds).flatMap(([kind, list]) =>
    [...list].sort().map((line) => `  ${kind} ${line.replaceAll(/\s+/g, ' ')}`),
  );
  return [`<${one.tagName}>`, ...lines];
}

const known = new Set(publishedTags().map(({tag}) => tag));
const tags = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => known.has(tagName))
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
const tokens = [...new Set(readFileSync('src/elements/styles/base.ts', 'utf8').match(/--vicolo-\w[\w-]*/g))].sort();

const report = [
  '# The public surface. Made by: node .ci/api-report.mjs (after npm run build and npm run manifest)',
  '',
  ...entries.flatMap(exportsOf),
  '## Tags',
  '',
  ...tags.flatMap(tagLines),
  '',
  '## Tokens',
  '',
  ...tokens,
  '',
];
const text = report.join('\n');
const committed = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
if (!process.argv.includes('--check')) writeFileSync(REPORT, text);
else if (committed !== text) {
  console.error(`${REPORT} is not the public surface as it is. Run: node .ci/api-report.mjs, and read the difference.`);
  process.exit(1);
}
console.log(`${entries.length} entries, ${tags.length} tags, ${tokens.length} tokens`);
