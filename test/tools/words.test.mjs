// A dictionary that no speaker has read says so, and stays short enough to be read.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const words = new URL('../../src/elements/words/', import.meta.url);
const REVIEWED = ['ko'];
const folders = readdirSync(words, {withFileTypes: true}).filter((entry) => entry.isDirectory());

describe('dictionaries', () => {
  for (const {name: language} of folders) {
    const folder = new URL(`${language}/`, words);
    for (const name of readdirSync(folder).filter((file) => file !== 'counting.ts')) {
      it(`${language}/${name} says whether it was reviewed, and is short`, () => {
        const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
        assert.equal(lines[0] === '// Not yet reviewed by a speaker.', !REVIEWED.includes(language));
        assert.ok(lines.length <= 201, `${lines.length} lines`);
      });
    }
  }

  it('are twelve beside English', () => {
    assert.equal(folders.length, 12);
  });
});
