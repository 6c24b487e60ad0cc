// Bundles the packed package as an integrator would, and proves that LiveKit's SDK is downloaded only when a call
// begins, that no element's registration is shaken off, and that looks come with an element's own entry alone.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {ENTRIES, PACKAGE} from './entries.mjs';

// These are downloaded when they are first shown; the index itself, and what has no element of its own, are exports alone.
const isRegisteredAtOnce = (file) =>
  !/\/(index|cloud|frameworks\/[\w-]+|vicolo-(room-form|preview|device-menu|participants|chat|hand|reactions|tile-marks|notices|meeting-clock|copy-address|captions|recording-mark|waiting-list))\.js$/.test(
    file,
  );
/** Entries right in dist/ are an element's class and its looks. */
const WHOLE = /^dist\/([\w-]+)\.js$/;
const classOf = (file) => file.replace(WHOLE, 'dist/elements/vicolo-$1.js');
const looksOf = (file) => (WHOLE.test(file) ? [file.replace(WHOLE, 'dist/elements/looks/$1-looks.js')] : []);
const NO_ELEMENTS = ['index', 'cloud', 'react', 'react-jsx', 'vue', 'svelte'];
const SDK = /node_modules\/livekit-client\//;
// Few have it: a build must not look for it. The page hands it over.
const OPTIONAL = /@livekit\/track-processors|@mediapipe\//;
const root = fileURLToPath(new URL('..', import.meta.url));
const app = mkdtempSync(join(tmpdir(), 'vicolo-pack-'));

function unpackInto(folder) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', app];
  const [{filename}] = JSON.parse(
    execFileSync(npm, args, {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'}),
  );
  mkdirSync(folder, {recursive: true});
  execFileSync('tar', ['-xzf', join(app, filename), '-C', folder, '--strip-components=1']);
}

function bundle() {
  return build({
    absWorkingDir: app,
    entryPoints: Object.fromEntries(ENTRIES.map(({name, specifier}) => [name, specifier])),
    nodePaths: [join(root, 'node_modules')],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    logLevel: 'error',
    plugins: [{name: 'missing-peer', setup: refuseOptional}],
  });
}

/** As in a project where the optional peer is not installed. */
function refuseOptional({onResolve}) {
  onResolve({filter: OPTIONAL}, ({path, importer}) => ({
    errors: [{text: `${importer} imports ${path}, an optional peer: take it from the page.`}],
  }));
}

/** The chunks that are downloaded at once when `start` is imported. */
function staticClosure(outputs, start, seen = new Set()) {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const {path, kind} of outputs[start].imports)
    if (kind === 'import-statement') staticClosure(outputs, path, seen);
  return seen;
}

const modulesOf = (outputs, chunks) =>
  [...chunks].flatMap((chunk) =>
    Object.entries(outputs[chunk].inputs)
      .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
function check({outputs}) {
  const problems = [];
  for (const {name, specifier, file} of ENTRIES) {
    const chunks = staticClosure(outputs, `out/${name}.js`);
    const modules = modulesOf(outputs, chunks);
    if (modules.some((path) => SDK.test(path))) {
      problems.push(
        `${specifier} loads livekit-client at once. Only src/session/sdk.ts may import it, itself by import().`,
      );
    }
    const expected = NO_ELEMENTS.includes(name)
      ? ENTRIES.map((entry) => entry.file)
          .filter((one) => name === 'index' && isRegisteredAtOnce(one))
          .map(classOf)
      : [classOf(file), ...looksOf(file)];
    const looks = modules.filter((path) => /-looks\.js$/.test(path));
    if (NO_ELEMENTS.includes(name) && looks.length)
      problems.push(`${specifier} loads ${looks.join(', ')} at once. Looks come by import() when an element is shown.`);
    for (const one of expected) {
      if (modules.some((path) => path.endsWith(`${PACKAGE}/${one}`))) continue;
      problems.push(
        `${specifier} lost ${one}: list it under "sideEffects" in package.json, and import it in src/index.ts.`,
      );
    }
  }
  const lazy = Object.keys(outputs).filter((chunk) => modulesOf(outputs, [chunk]).some((path) => SDK.test(path)));
  if (lazy.length === 0) problems.push('livekit-client is in no chunk: nothing would load it when a call begins.');
  return problems;
}

try {
  unpackInto(join(app, 'node_modules', PACKAGE));
  const problems = check((await bundle()).metafile);
  if (problems.length) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  } else console.log(`${ENTRIES.length} entries: livekit-client comes when a call begins`);
} finally {
  rmSync(app, {recursive: true});
}
