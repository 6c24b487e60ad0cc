// What editors are told of the tags, read back from the published files.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const kit = json('package.json');
const {tags} = json('vscode.html-custom-data.json');
const {elements} = json(kit['web-types']).contributions.html;
const entries = Object.keys(kit.exports)
  .filter((key) => kit.exports[key].default?.includes('/elements/'))
  .map((key) => `vicolo-${key.slice(2, -3)}`);

const find = (list, name) => list.find((one) => one.name === name);

describe('data for editors', () => {
  for (const [editor, list] of Object.entries({'VS Code': tags, JetBrains: elements})) {
    it(`tells ${editor} of every tag that has an entry, with words on it and on all its attributes`, () => {
      for (const tag of entries) assert.ok(find(list, tag)?.description, tag);
      for (const {name, attributes} of list)
        for (const one of attributes) assert.ok(one.description, `${name} ${one.name}`);
    });
  }

  it('offers the words that an attribute takes', () => {
    const {values} = find(find(tags, 'vicolo-room').attributes, 'self-view');
    assert.deepEqual(values, [{name: 'tile'}, {name: 'floating'}, {name: 'hidden'}]);
    const {value} = find(find(elements, 'vicolo-room').attributes, 'self-view');
    assert.deepEqual(value, {type: "'tile' | 'floating' | 'hidden'"});
  });

  it('knows which attributes take no value', () => {
    assert.equal(find(find(tags, 'vicolo-room').attributes, 'auto-join').valueSet, 'v');
    assert.deepEqual(find(find(elements, 'vicolo-room').attributes, 'auto-join').value, {type: 'boolean'});
  });

  it('lists events with their classes, and properties that can be set', () => {
    const {events, properties} = find(elements, 'vicolo-room').js;
    assert.equal(find(events, 'vicolo-room-left').type, 'VicoloRoomLeftEvent');
    assert.ok(find(properties, 'renewToken'));
    assert.equal(find(properties, 'session'), undefined);
  });
});
