// The way to a release: changesets become a version and a section of the changelog, and a bill of materials is made.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const changeset = join(root, 'node_modules/.bin/changeset');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('a release', () => {
  const copy = mkdtempSync(join(tmpdir(), 'vicolo-release-'));
  after(() => rmSync(copy, {recursive: true}));
  const read = (name) => readFileSync(join(copy, name), 'utf8');

  it('takes its version and its changes from changesets', () => {
    for (const name of ['package.json', 'CHANGELOG.md', '.changeset']) {
      cpSync(join(root, name), join(copy, name), {recursive: true});
    }
    writeFileSync(join(copy, '.changeset/a-test.md'), "---\n'vicolo-elements': minor\n---\n\nRooms have doors.\n");
    execFileSync(changeset, ['version'], {cwd: copy, stdio: 'pipe'});

    const next = JSON.parse(read('package.json')).version;
    const [major, minor] = version.split('.').map(Number);
    assert.equal(next, `${major}.${minor + 1}.0`);
    const sections = [...read('CHANGELOG.md').matchAll(/^## (\S+)/gm)].map(([, name]) => name);
    assert.deepEqual(sections.slice(0, 2), [next, version], 'the new section stands above the last');
    assert.match(read('CHANGELOG.md'), /Rooms have doors\./);
  });

  it('has a bill of materials with what the kit brings along', () => {
    const sbom = JSON.parse(
      execFileSync('npm', ['run', '--silent', 'sbom'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    assert.equal(sbom.bomFormat, 'CycloneDX');
    const names = sbom.components.map(({name}) => name);
    for (const name of ['lit', '@lit/context', 'livekit-client']) assert.ok(names.includes(name), name);
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    for (const {name, version: listed} of sbom.components) assert.equal(listed, lock[`node_modules/${name}`].version);
    assert.ok(!names.includes('storybook'), 'what is used while building only is not part of it');
  });

  it('is published by a workflow that runs all checks and proves where it was made', () => {
    const workflow = readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8');
    const steps = ['.ci/run', 'npm run build', 'npm publish --provenance'].map((step) => workflow.indexOf(step));
    assert.ok(!steps.includes(-1), 'every step is there');
    assert.deepEqual(
      steps,
      steps.toSorted((one, other) => one - other),
    );
    assert.match(workflow, /id-token: write/);
  });
});
