// docs/flipflop-cloud.md promises that nothing is missing in it, and that every file it names is there.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {UNPUBLISHED} from '../../src/server/webhooks/types.js';
import {standIn} from '../sandbox/stand-in.js';

const DOCUMENT = new URL('../../docs/flipflop-cloud.md', import.meta.url);
const WEBHOOKS = [
  'VIDEO_ROOM_PARTICIPANT_JOINED',
  'VIDEO_ROOM_PARTICIPANT_LEFT',
  'VIDEO_ROOM_EGRESS_ENDED',
  ...UNPUBLISHED,
  'unknown',
];

interface Row {
  readonly name: string;
  readonly usedIn: string[];
  readonly provedBy: string[];
}

const linksIn = (cell = '') => [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);

const rows: Row[] = readFileSync(DOCUMENT, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, first = '', , used, proof] = line.split('|');
    return {name: /`([^`]+)`/.exec(first)?.[1] ?? '', usedIn: linksIn(used), provedBy: linksIn(proof)};
  });

/** The routes as the document writes them; both generations of the server API are one there. */
function routes(): string[] {
  const {cloud} = standIn();
  const all = cloud.app.routes
    .filter(({method}) => method !== 'ALL')
    .map(({method, path}) => `${method} ${path.replace('/vicollo-apps/', '/apps/').replaceAll(/:(\w+)/g, '{$1}')}`);
  return [...new Set(all)];
}

describe('docs/flipflop-cloud.md', () => {
  it('has rows to look at', () => assert.ok(rows.length > 20));

  for (const route of routes()) {
    it(`has a row for ${route}`, () => assert.ok(rows.some(({name}) => name === route)));
  }

  for (const type of WEBHOOKS) {
    it(`has a row for the webhook ${type}`, () => assert.ok(rows.some(({name}) => name === type)));
  }

  for (const {name, usedIn, provedBy} of rows) {
    it(`names a use and a test of ${name} that are there`, () => {
      assert.ok(usedIn.length > 0 && provedBy.length > 0, 'a file is missing in the row');
      assert.ok(
        provedBy.every((file) => /^\.\.\/test\/.*\.test\.ts$/.test(file)),
        'a proof is a test',
      );
      for (const file of [...usedIn, ...provedBy]) assert.ok(existsSync(new URL(file, DOCUMENT)), file);
    });
  }

  it('has no row for what the stand-in does not know', () => {
    const known = [...routes(), ...WEBHOOKS];
    assert.deepEqual(
      rows.map(({name}) => name).filter((name) => !known.includes(name)),
      [],
    );
  });
});
