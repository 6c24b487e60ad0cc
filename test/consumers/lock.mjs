// Writes the lock files of the apps anew: after a change of their package.json, or of what the kit depends on.
// No registry's address stands in them, and no fingerprint of the kit itself, which is packed for each run.
import {execFileSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vicolo-lock-'));
const npm = (cwd, ...args) => execFileSync('npm', args, {cwd, encoding: 'utf8'});

const [{filename}] = JSON.parse(
  npm(join(here, '../..'), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
);
renameSync(join(folder, filename), join(folder, 'vicolo-elements.tgz'));
const wanted = process.argv.slice(2);
const apps = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));
for (const app of wanted.length ? wanted : apps) {
  const lock = join(folder, 'package-lock.json');
  copyFileSync(join(here, app, 'package.json'), join(folder, 'package.json'));
  rmSync(lock, {force: true});
  npm(folder, 'install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved');
  const content = JSON.parse(readFileSync(lock, 'utf8'));
  delete content.packages['node_modules/vicolo-elements'].integrity;
  writeFileSync(join(here, app, 'package-lock.json'), `${JSON.stringify(content, null, 2)}\n`);
  console.log(`${app}: ${Object.keys(content.packages).length} packages`);
}
rmSync(folder, {recursive: true});
