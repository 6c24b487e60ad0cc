// A page that takes one component of `vicolo-elements/react` downloads one tag, and has it registered.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules of which something is downloaded at once with a page that uses `components`. */
async function modulesFor(components) {
  const contents = `import {${components}} from './src/frameworks/react.ts'; console.log(${components});`;
  const {metafile} = await build({
    stdin: {contents, resolveDir: root},
    absWorkingDir: root,
    outdir: 'unused',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    external: ['react', 'livekit-client'],
    logLevel: 'error',
  });
  const {outputs} = metafile;
  const start = Object.keys(outputs).find((path) => outputs[path].entryPoint === '<stdin>');
  const chunks = new Set();
  const walk = (chunk) => {
    if (chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const {path, kind, external} of outputs[chunk].imports) {
      if (kind === 'import-statement' && !external) walk(path);
    }
  };
  walk(start);
  return [...chunks].flatMap((chunk) =>
    Object.entries(outputs[chunk].inputs)
      .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

describe('components for React', () => {
  let modules;
  before(async () => {
    modules = await modulesFor('VicoloHand');
  });

  it('bring their tag along', () => assert.ok(modules.includes('src/elements/vicolo-hand.ts')));

  it('leave out what is not used', () => {
    const components = modules.filter((path) => path.startsWith('src/frameworks/react/vicolo-'));
    assert.deepEqual(components, ['src/frameworks/react/vicolo-hand.ts']);
    assert.ok(!modules.includes('src/elements/vicolo-room.ts') && !modules.includes('src/elements/vicolo-chat.ts'));
  });
});
