// Whatever the documents of the repository point to inside it, is there.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = execFileSync('git', ['ls-files', '*.md'], {cwd: root, encoding: 'utf8'}).split('\n').filter(Boolean);

/** Targets of links and pictures, without those to the web and to headings. */
function targetsIn(text) {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target.split('#', 1)[0])
    .filter((target) => target && !/^[a-z]+:/.test(target));
}

describe('links in documents', () => {
  it('are looked for in the README', () => {
    assert.ok(documents.includes('README.md'));
    assert.ok(targetsIn(readFileSync(join(root, 'README.md'), 'utf8')).length > 0);
  });

  for (const document of documents) {
    it(`lead somewhere in ${document}`, () => {
      const lost = targetsIn(readFileSync(join(root, document), 'utf8')).filter(
        (target) => !existsSync(join(root, dirname(document), target)),
      );
      assert.deepEqual(lost, []);
    });
  }
});
