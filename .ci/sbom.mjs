// Prints a bill of materials (CycloneDX) of what the kit brings into a page. npm's own `--omit dev` also leaves out what
// a tool of ours happens to use too (lit, for one), so the tools are taken out of a copy of the lock file first.
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const {name, version, license, dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const scratch = mkdtempSync(join(tmpdir(), 'vicolo-sbom-'));
// npm names the whole by its folder.
const cwd = join(scratch, name);
const npm = (...args) => execFileSync('npm', args, {cwd, encoding: 'utf8', shell: process.platform === 'win32'});
try {
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({name, version, license, dependencies}));
  copyFileSync(join(root, 'package-lock.json'), join(cwd, 'package-lock.json'));
  npm('install', '--package-lock-only', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
  process.stdout.write(npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'));
} finally {
  rmSync(scratch, {recursive: true});
}
