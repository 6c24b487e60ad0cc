// docs/frameworks.md shows the code of apps that are compiled and run (test/consumers/), and of each of them.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const apps = fileURLToPath(new URL('../consumers/', import.meta.url));
const document = readFileSync(new URL('../../docs/frameworks.md', import.meta.url), 'utf8');
const kit = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const names = readdirSync(apps).filter((name) => existsSync(join(apps, name, 'package.json')));

/** Without indentation, so that a part of a file compares with what is shown of it. */
const flat = (text) => text.replaceAll(/^\s+/gm, '').trimEnd();

function sourcesOf(app) {
  return ['.', 'src', 'src/app']
    .map((folder) => join(apps, app, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile()))
    .map((entry) => flat(readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8')));
}

const blocks = [...document.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, code]) => ({language, code}));
const shown = blocks.filter(({language}) => language !== 'sh');

describe('docs/frameworks.md', () => {
  const sources = names.flatMap(sourcesOf);

  for (const {language, code} of shown) {
    it(`shows code of an app: ${language}, ${code.split('\n', 3).join(' ').slice(0, 60)}`, () => {
      assert.ok(
        sources.some((source) => source.includes(flat(code))),
        `in no file of test/consumers:\n${code}`,
      );
    });
  }

  for (const name of names) {
    it(`has a section of the app ${name}`, () => assert.ok(document.includes(`(../test/consumers/${name})`)));
  }

  it('has much to show', () => assert.ok(shown.length > names.length));
});

describe('the lock files of the apps', () => {
  for (const name of names) {
    const {packages} = JSON.parse(readFileSync(join(apps, name, 'package-lock.json'), 'utf8'));
    const renew = `Run: node test/consumers/lock.mjs ${name}`;

    it(`${name} has the kit as it is now`, () => {
      const {version, dependencies, peerDependencies, integrity} = packages['node_modules/vicolo-elements'];
      assert.deepEqual(
        {version, dependencies, peerDependencies},
        {
          version: kit.version,
          dependencies: kit.dependencies,
          peerDependencies: kit.peerDependencies,
        },
        renew,
      );
      assert.equal(integrity, undefined, 'it is packed for each run');
    });

    it(`${name} names no registry, and a fingerprint of everything else`, () => {
      for (const [at, {resolved, integrity, inBundle}] of Object.entries(packages)) {
        if (at === '' || at === 'node_modules/vicolo-elements' || inBundle) continue;
        assert.equal(resolved, undefined, at);
        assert.match(integrity ?? '', /^sha512-/, at);
      }
    });
  }
});
