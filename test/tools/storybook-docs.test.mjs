// Storybook has a page for each document, and its links lead to pages that are there.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {sectionOf, TITLES, withLinks} from '../../stories/docs/with-links.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const documents = readdirSync(new URL('../../docs', import.meta.url))
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/\.md$/, ''));

describe('documents in Storybook', () => {
  it('are all of them', () => assert.deepEqual(Object.keys(TITLES).sort(), documents.sort()));

  for (const name of documents) {
    it(`${name} has a page of its title`, () => {
      const page = read(`stories/docs/${name}.mdx`);
      assert.ok(page.includes(`'../../docs/${name}.md?raw'`));
      assert.ok(page.includes(`<Meta title="Documentation/${TITLES[name]}" />`));
    });
  }

  it('give each framework a page of its own', () => {
    const text = read('docs/frameworks.md');
    const ofAll = ['Try it against the sandbox', 'Editors'];
    const sections = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title).filter((one) => !ofAll.includes(one));
    const pages = readdirSync(new URL('../../stories/docs/frameworks', import.meta.url)).map((name) => {
      const [, title] = /sectionOf\(text, '(.*)'\)/.exec(read(`stories/docs/frameworks/${name}`)) ?? [];
      assert.ok(sectionOf(text, title).includes('vicolo-'), name);
      return title;
    });
    assert.deepEqual(pages.sort(), sections.sort());
  });

  it('lead to one another, and to nothing else but the web', () => {
    assert.equal(
      withLinks('[a](own-ui.md#x) [b](../test/b.ts) [c](https://example.com) ![d](d.png)'),
      '[a](?path=/docs/documentation-a-look-of-your-own--docs) b [c](https://example.com) ![d](d.png)',
    );
  });
});
