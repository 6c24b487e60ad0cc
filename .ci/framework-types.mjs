// Writes what frameworks need to know of the tags, from custom-elements.json: the map of types, and React's wrappers.
// `npm run manifest` runs it; with --check it only compares, and says what is stale.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {settle} from './generated.mjs';
import {publishedTags} from './published-tags.mjs';

const FOLDER = 'src/frameworks';
const HEAD = '// Written by `npm run manifest` from custom-elements.json; not by hand.\n';
const tags = publishedTags();
const quoted = (names) => names.map((name) => `'${name}'`);
const members = (pairs, open = '{') => `${open}${pairs.map(([name, type]) => `'${name}': ${type};`).join('\n')}}`;

/** Events are declared in files of their own, which the manifest does not tell of. */
function eventImports() {
  const wanted = new Set(tags.flatMap(({events}) => events.map(({className}) => className)));
  return readdirSync('src/elements')
    .filter((name) => /(?:^|-)events\.ts$/.test(name))
    .map((name) => {
      const declared = readFileSync(`src/elements/${name}`, 'utf8').matchAll(/^export class (\w+)/gm);
      const used = [...declared].map(([, className]) => className).filter((className) => wanted.has(className));
      return `import type {${used.sort().join(', ')}} from '../elements/${name.replace(/ts$/, 'js')}';`;
    });
}

function typeMap() {
  const classes = tags.map(({className, module}) => `import type {${className}} from '../elements/${module}';`);
  const entries = tags.map(({tag, className, properties, attributes, events: own}) => {
    const facts = [
      ['element', className],
      ['properties', quoted(properties).join('|') || 'never'],
      ['attributes', members(attributes.map(({name, fieldName}) => [name, `'${fieldName}'`]))],
      ['events', members(own.map(({name, className: type}) => [name, type]))],
    ];
    return [tag, members(facts, '{\n')];
  });
  return `${HEAD}${eventImports().join('\n')}
${classes.join('\n')}

/** By tag: its class, the properties to set, the attributes that are named otherwise than their property, the events. */
export interface VicoloTags ${members(entries)}
`;
}

const wrapper = ({
  tag,
  className,
  module,
  properties,
  events,
  declaration,
}) => `${HEAD}import '../../elements/${module}';
import {wrap, type Wrapper} from './wrap.js';

/** ${declaration.summary ?? `\`<${tag}>\``} See \`<${tag}>\`. */
export const ${className}: Wrapper<'${tag}'> = /* @__PURE__ */ wrap('${tag}', [${quoted(properties)}], [${quoted(
  events.map(({name}) => name),
)}]);
`;

const reactIndex = () => `${HEAD}// Components for React: the tags with their properties and events.
${tags.map(({tag, className}) => `export {${className}} from './react/${tag}.js';`).join('\n')}
export type {Wrapper, WrapperProps} from './react/wrap.js';
`;

const files = new Map([
  ['tags.ts', typeMap()],
  ['react.ts', reactIndex()],
  ...tags.map((tag) => [`react/${tag.tag}.ts`, wrapper(tag)]),
]);

const config = await resolveConfig(`${FOLDER}/tags.ts`);
const onDisk = existsSync(`${FOLDER}/react`) ? readdirSync(`${FOLDER}/react`) : [];
const gone = onDisk.map((name) => `react/${name}`).filter((name) => name.includes('/vicolo-') && !files.has(name));
const fresh = new Map();
for (const [name, text] of files) {
  // The map is no reading matter: a line for each fact keeps it short.
  const printWidth = name === 'tags.ts' ? 2000 : config.printWidth;
  fresh.set(`${FOLDER}/${name}`, await format(text, {...config, printWidth, parser: 'typescript'}));
}
settle(
  fresh,
  gone.map((name) => `${FOLDER}/${name}`),
);
console.log(`${tags.length} tags described for frameworks`);
