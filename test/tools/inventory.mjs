// What the sources have of tokens and parts, and what the manifest says of them.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');

const declarations = JSON.parse(read('custom-elements.json')).modules.flatMap((module) => module.declarations);
const named = (list = []) => list.map(({name}) => name);

export const tags = named(declarations.filter(({tagName}) => tagName).map(({tagName}) => ({name: tagName})));

/** What the manifest says of a tag. */
export function published(tag) {
  const found = declarations.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`There is no <${tag}>.`);
  return {attributes: named(found.attributes), parts: named(found.cssParts)};
}

/** Tokens that a page may set, with their defaults, as src/elements/styles/base.ts has them. */
export const tokens = new Map(
  [...read('src/elements/styles/base.ts').matchAll(/var\((--vicolo-[\w-]+), (.+)\);/g)].map(([, name, value]) => [
    name,
    value,
  ]),
);

const files = readdirSync(join(root, 'src/elements'), {recursive: true, encoding: 'utf8'}).filter((name) =>
  name.endsWith('.ts'),
);
const sources = files.map((name) => ({name: `src/elements/${name}`, text: read(`src/elements/${name}`)}));

/** Every custom property of the kit that is named anywhere, by file. */
export const mentioned = sources.flatMap(({name, text}) =>
  [...text.matchAll(/--vicolo-[\w-]*\w/g)].map(([token]) => ({name, token})),
);

/** The parts of a tag, and those that the kit's parts within it hand on by `exportparts`. */
export function partsOf(tag) {
  const handedOn = sources.flatMap(({text}) =>
    [...text.matchAll(/exportparts="([^"]*)"/g)].flatMap(([, list]) => list.split(/,\s*/)),
  );
  return new Set([...published(tag).parts, ...(tag === 'vicolo-room' ? handedOn : [])]);
}

/** The names of parts in all templates. */
export const drawn = new Set(
  sources.flatMap(({text}) =>
    [...text.matchAll(/\bpart="([^"]*)"/g)].flatMap(([, list]) =>
      [...list.replaceAll(/\$\{[^}]*\}(?:-\w+)?/g, ' ').matchAll(/[a-z][\w-]*/g)].map(([one]) => one),
    ),
  ),
);

export const sourceText = sources.map(({text}) => text).join('\n');
