// The inventory of what a page may set and hear: sources, manifest and documents agree.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {drawn, mentioned, published, sourceText, tags, tokens} from './inventory.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const codeIn = (text) => new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));

/** A tile sets it and pages read it. */
const READ_ONLY = ['--vicolo-audio-level'];

describe('tokens', () => {
  const rows = new Map(
    [...read('docs/theming.md').matchAll(/^\| `(--vicolo-[\w-]+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  );

  it('are many', () => assert.ok(tokens.size > 15));

  it('are named nowhere but where their defaults stand', () => {
    const others = mentioned.filter(({token}) => !tokens.has(token) && !READ_ONLY.includes(token));
    assert.deepEqual(others, []);
  });

  it('stand in the document, all of them and no others', () => {
    assert.deepEqual([...rows.keys()].sort(), [...tokens.keys()].sort());
  });

  it('stand in the README', () => {
    const named = codeIn(read('README.md'));
    assert.deepEqual(
      [...tokens.keys()].filter((token) => !named.has(token)),
      [],
    );
  });

  for (const [name, value] of tokens) {
    it(`${name} has its default in the document`, () => {
      const parts = /^light-dark\((.+), (.+)\)$/.exec(value)?.slice(1) ?? [value];
      if (value.startsWith('var(')) assert.match(rows.get(name), /the accent/);
      else assert.deepEqual([...codeIn(rows.get(name))], parts);
    });
  }
});

describe('parts', () => {
  const described = new Set(tags.flatMap((tag) => published(tag).parts));

  it('that templates have are described', () => {
    assert.deepEqual(
      [...drawn].filter((part) => !described.has(part)),
      [],
    );
  });

  it('that are described are in a template', () => {
    // Some are put together: `${name}-button`.
    const lost = [...described].filter(
      (part) => !drawn.has(part) && !sourceText.includes(part.replace(/-button$/, '')),
    );
    assert.deepEqual(lost, []);
  });
});

describe('the document of commands and events', () => {
  const text = read('docs/commands-and-events.md');
  const room = JSON.parse(read('custom-elements.json'))
    .modules.flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'vicolo-room');

  it('has every method of a room', () => {
    const methods = room.members.filter(({kind, privacy}) => kind === 'method' && privacy !== 'private');
    assert.ok(methods.length > 8);
    assert.deepEqual(
      methods.map(({name}) => name).filter((name) => !text.includes(`| \`${name}(`)),
      [],
    );
  });

  it('has every event of a room, and no other', () => {
    const rows = [...text.matchAll(/^\| `(vicolo-[\w-]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(rows.sort(), room.events.map(({name}) => name).sort());
  });

  it('names every reason for leaving', () => {
    const [, union] = /export type LeaveReason =([\s\S]*?);/.exec(read('src/session/leave-reason.ts'));
    const reasons = [...union.matchAll(/'([\w-]+)'/g)].map(([, reason]) => reason);
    assert.deepEqual(
      reasons.filter((reason) => !codeIn(text).has(reason)),
      [],
    );
  });
});

describe('the documents', () => {
  const pages = readdirSync(new URL('../../docs', import.meta.url)).filter((name) => name.endsWith('.md'));

  it('are all listed in the README', () => {
    const readme = read('README.md');
    assert.deepEqual(
      pages.filter((name) => !readme.includes(`](docs/${name})`)),
      [],
    );
  });

  it('name no code of an error that there is not', () => {
    const codes = new Set(
      [...read('src/cloud/errors.ts').matchAll(/^ {2}'?([a-z][\w-]*)'?: (?:true|false)/gm)].map(([, code]) => code),
    );
    const cells = [...read('docs/troubleshooting.md').matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) *\|/gm)].flatMap(
      ([, cell]) => [...codeIn(cell)],
    );
    assert.ok(cells.length > 20);
    assert.deepEqual(
      cells.filter((code) => !codes.has(code)),
      [],
    );
  });
});
