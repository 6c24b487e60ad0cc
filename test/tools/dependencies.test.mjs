// docs/dependencies.md names every dependency, with why it is here and its licence; what is packed is listed.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));
const manifest = json('package.json');
const lock = json('package-lock.json').packages;
const document = read('docs/dependencies.md');

const EDITORS = ['vscode.html-custom-data.json', 'web-types.json'];
const PACKED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.ko.md',
  'README.md',
  'custom-elements.json',
  'package.json',
  ...EDITORS,
];
const WORDS = ['ar', 'de', 'es', 'fr', 'id', 'ja', 'pt-BR', 'th', 'vi', 'zh-Hans', 'zh-Hant'].map(
  (language) => `cdn/words/${language}.js`,
);
const SPLIT = ['ko', ...WORDS.map((path) => path.slice('cdn/words/'.length, -'.js'.length))]
  .sort()
  .map((language) => `cdn/split/words/${language}.js`);
const BUILT = [
  'cdn/integrity.json',
  'cdn/split/integrity.json',
  'cdn/split/vicolo-elements.js',
  ...SPLIT,
  'cdn/vicolo-elements.min.js',
  'cdn/vicolo-elements.min.js.map',
  ...WORDS,
];
/** Named by what is in them, so that they may be cached for ever. */
const PART = /^cdn\/split\/parts\/[\w-]+-[\w-]{8}\.js$/;

/** Licences under which others may use what is shipped, and build with what is not. */
const PERMISSIVE =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|WTFPL)(?: (?:AND|OR) [\w.-]+)*\)?$/;
/** Used while building only: nothing of them is shipped. */
const BUILD_ONLY = /^(?:MPL-2\.0|LGPL-3\.0-or-later)/;

/** Old packages that say it elsewhere: all MIT, the first in its Readme, the others in their LICENSE. */
const SAID_ELSEWHERE = ['node_modules/only', 'node_modules/spawndamnit', 'node_modules/svg-tags'];

/** name → cells of its row. */
const rows = new Map(
  [...document.matchAll(/^\| `([^`]+)` +\|(.*)\|$/gm)].map(([, name, rest]) => [
    name,
    rest.split('|').map((cell) => cell.trim()),
  ]),
);

/** What a page downloads with the kit, with all that comes along. */
function runtimePackages() {
  const found = new Set();
  const add = (name, from) => {
    const nested = `${from}/node_modules/${name}`;
    const at = lock[nested] ? nested : `node_modules/${name}`;
    assert.ok(lock[at], `${name} is not locked`);
    if (found.has(at)) return;
    found.add(at);
    for (const next of Object.keys(lock[at].dependencies ?? {})) add(next, at);
  };
  for (const name of Object.keys(manifest.dependencies)) add(name, '');
  return [...found];
}

describe('dependencies', () => {
  const direct = {...manifest.dependencies, ...manifest.devDependencies};

  it('are all in the document, and nothing else is', () => {
    assert.deepEqual([...rows.keys()].sort(), Object.keys(direct).sort());
  });

  for (const name of Object.keys(direct)) {
    it(`${name} has its licence and a reason`, () => {
      const [licence, why] = rows.get(name);
      assert.equal(licence, lock[`node_modules/${name}`].license);
      assert.ok(why.length > 10, 'why is it here?');
    });
  }

  it('run without an install script in the page and on its backend', () => {
    const scripted = runtimePackages().filter((at) => lock[at].hasInstallScript);
    assert.deepEqual(scripted, []);
  });

  it('have licences that let others use the kit', () => {
    for (const [at, {license = 'none', dev, link}] of Object.entries(lock)) {
      if (!at || link || SAID_ELSEWHERE.includes(at)) continue;
      assert.ok(PERMISSIVE.test(license) || (dev && BUILD_ONLY.test(license)), `${at}: ${license}`);
    }
  });

  it('are locked with a fingerprint', () => {
    for (const [at, {integrity, link, inBundle}] of Object.entries(lock)) {
      if (at && !link && !inBundle) assert.match(integrity ?? '', /^sha512-/, at);
    }
  });
});

describe('the packed tarball', () => {
  it('holds what the snapshot says, and no secret place', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const files = JSON.parse(output)[0]
      .files.map(({path}) => path)
      .sort();
    // Built files are there only after a build: each must be of a source, or be the one that is named.
    const built = files.filter((path) => /^(?:dist|cdn)\//.test(path));
    assert.deepEqual(
      files.filter((path) => !built.includes(path)),
      PACKED,
    );
    const forPages = built.filter((path) => path.startsWith('cdn/') && !PART.test(path));
    if (forPages.length > 0) assert.deepEqual(forPages, BUILT);
    for (const path of built) {
      const source = path.replace(/^dist\/(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/, 'src/$1.ts');
      assert.ok(BUILT.includes(path) || PART.test(path) || (source !== path && read(source)), `${path} has no source`);
    }
  });
});
