// What custom-elements.json says of the tags that src/index.ts publishes, in the form that types and editors need.
import {readFileSync} from 'node:fs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** By tag: its class, module, settable properties, attributes that are named otherwise, and events. */
export function publishedTags(manifest = JSON.parse(read('custom-elements.json'))) {
  const index = read('src/index.ts');
  const isPublished = (name) => new RegExp(`\\b${name}\\b`).test(index);
  return manifest.modules
    .flatMap(({path, declarations}) => declarations.map((declaration) => ({...declaration, path})))
    .filter(({tagName, name}) => tagName && isPublished(name))
    .map(readTag)
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function readTag({tagName: tag, name: className, path, members = [], attributes = [], events = [], ...rest}) {
  const properties = members.filter(({kind, readonly, static: isStatic}) => kind === 'field' && !readonly && !isStatic);
  return {
    tag,
    className,
    module: path.replace(/^dist\/elements\//, ''),
    properties: properties.map((property) => property.name),
    attributes: attributes.filter(({name, fieldName}) => fieldName && fieldName !== name),
    events: events.map(({name, type}) => ({name, className: type.text})),
    declaration: {...rest, members, attributes, events},
  };
}
