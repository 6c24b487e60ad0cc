// Hosts compile our declarations in their own way. So the published types are read by a strict compiler that skips
// nothing, and LiveKit's types, which fail there, are reached from no entry.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ENTRIES, PACKAGE, SERVER_ENTRIES} from './entries.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const app = mkdtempSync(join(tmpdir(), 'vicolo-types-'));
const OURS = ['lit', '@lit', 'lit-html', 'lit-element'];
/** What projects have that use one of the frameworks. */
const FOR_VUE = ['vue', '@vue', '@babel'];
const FOR_SVELTE = ['svelte', 'clsx', 'esrap', 'magic-string', 'locate-character', '@jridgewell'];
const THEIRS = ['@types', 'csstype', ...FOR_VUE, ...FOR_SVELTE];
const STRICT = {
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  preserveSymlinks: true,
  noEmit: true,
};

/** @returns {string[]} what is wrong with the types of the entries in `group` */
function compile(group) {
  const files = group.map(({name, specifier}) => {
    writeFileSync(join(app, `${name}.ts`), `import * as entry from '${specifier}';\nexport default entry;\n`);
    return `${name}.ts`;
  });
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({compilerOptions: STRICT, files}));
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  const {status, stdout} = spawnSync(process.execPath, [tsc, '--listFiles'], {cwd: app, encoding: 'utf8'});
  const lines = stdout.trim().split('\n');
  const ours = lines.filter((line) => line.includes(`/${PACKAGE}/dist/`) && !line.includes('error TS'));
  if (ours.length === 0) return ['The compiler has read none of our declarations.', ...lines];
  console.log(`${ours.length} declaration files behind ${group.length} entries`);
  const errors = status === 0 ? [] : lines.filter((line) => line.includes('error TS'));
  const foreign = ours.filter((file) => readFileSync(file, 'utf8').includes("from 'livekit-client'"));
  return [...errors, ...foreign.map((file) => `${file} brings types of livekit-client: mark its users @internal.`)];
}

try {
  mkdirSync(join(app, 'node_modules', PACKAGE), {recursive: true});
  for (const name of ['dist', 'package.json']) symlinkSync(join(root, name), join(app, 'node_modules', PACKAGE, name));
  for (const name of [...OURS, ...THEIRS]) {
    symlinkSync(join(root, 'node_modules', name), join(app, 'node_modules', name));
  }
  const problems = [...compile(ENTRIES), ...compile(SERVER_ENTRIES)];
  if (problems.length) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
} finally {
  rmSync(app, {recursive: true});
}
