// Writes what editors need to complete and explain the tags in HTML: VS Code's custom data and JetBrains' web-types.
// `npm run manifest` runs it; with --check it only compares.
import {readFileSync} from 'node:fs';
import {choicesOf, isSwitch} from './choices.mjs';
import {settle} from './generated.mjs';
import {publishedTags} from './published-tags.mjs';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = publishedTags();
const named = (list = []) =>
  list.filter(({name: one}) => one).map(({name: one, description}) => ({name: one, description}));
const markdown = (value) => ({kind: 'markdown', value});
const about = ({summary, description}) => [summary, description].filter(Boolean).join('\n\n');

/** The tag's text in an editor, with what its slots, events and parts are. */
function manual({declaration}) {
  const {slots, events, cssParts} = declaration;
  const list = (title, items = []) =>
    [`**${title}**`, ...items.map((item) => `- \`${item.name || 'default'}\`: ${item.description}`)].join('\n');
  const lists = Object.entries({Events: events, Slots: slots, Parts: cssParts}).filter(([, items]) => items?.length);
  return [about(declaration), ...lists.map(([title, items]) => list(title, items))].join('\n\n');
}

const vsCode = {
  version: 1.1,
  tags: tags.map((tag) => ({
    name: tag.tag,
    description: markdown(manual(tag)),
    attributes: tag.declaration.attributes.map(({name: attribute, description, type}) => ({
      name: attribute,
      description: markdown(description),
      ...(isSwitch(type?.text) && {valueSet: 'v'}),
      ...(choicesOf(type?.text).length && {values: choicesOf(type.text).map((word) => ({name: word}))}),
    })),
  })),
};

/** A type as editors can read it, who do not know names of the sources. */
function spelt(type = 'string') {
  const choices = choicesOf(type);
  return choices.length ? choices.map((word) => `'${word}'`).join(' | ') : type;
}

function webType({tag, properties, declaration}) {
  const {members, attributes, events, slots = [], cssParts, cssProperties} = declaration;
  return {
    name: tag,
    description: about(declaration),
    attributes: attributes.map(({name: attribute, description, type}) => ({
      name: attribute,
      description,
      value: {type: isSwitch(type?.text) ? 'boolean' : spelt(type?.text)},
    })),
    slots: slots.map((slot) => ({name: slot.name ?? '', description: slot.description})),
    css: {parts: named(cssParts), properties: named(cssProperties)},
    js: {
      properties: members
        .filter((member) => properties.includes(member.name))
        .map(({name: property, description, type}) => ({name: property, description, type: type?.text})),
      events: events.map(({name: event, description, type}) => ({name: event, description, type: type.text})),
    },
  };
}

const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {html: {elements: tags.map(webType)}},
};

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
settle(
  new Map([
    ['vscode.html-custom-data.json', json(vsCode)],
    ['web-types.json', json(webTypes)],
  ]),
);
console.log(`${tags.length} tags described for editors`);
