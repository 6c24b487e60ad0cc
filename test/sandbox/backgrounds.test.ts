import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {describedModel} from '../../sandbox/backgrounds/model.js';
import {backgroundAssets} from '../../sandbox/backgrounds/serve.js';

const MODEL = createRequire(import.meta.url).resolve('@mediapipe/selfie_segmentation/selfie_segmentation.tflite');

describe('what the sandbox serves for backgrounds', () => {
  const assets = backgroundAssets();

  for (const [path, type] of [
    ['wasm/vision_wasm_internal.js', 'text/javascript'],
    ['wasm/vision_wasm_internal.wasm', 'application/wasm'],
    ['wasm/vision_wasm_nosimd_internal.wasm', 'application/wasm'],
    ['model.tflite', 'application/octet-stream'],
    ['hills.svg', 'image/svg+xml'],
    ['room.svg', 'image/svg+xml'],
  ] as const) {
    it(path, async () => {
      const answer = await assets.request(`/backgrounds/${path}`);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), type);
      assert.ok((await answer.arrayBuffer()).byteLength > 100);
    });
  }

  for (const path of ['wasm/package.json', 'wasm/..%2fpackage.json', 'wasm/vision_wasm_x/../../y.js', 'no.svg', 'x']) {
    it(`nothing at ${path}`, async () => {
      assert.equal((await assets.request(`/backgrounds/${path}`)).status, 404);
    });
  }
});

describe('a model with a note about its input', () => {
  const model = readFileSync(MODEL);
  const described = describedModel(model);
  const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

  it('is the same model, with the note before it', () => {
    assert.equal(text(described.slice(4, 8)), 'TFL3');
    assert.deepEqual(described.slice(described.length - model.length), new Uint8Array(model));
    const head = text(described.slice(0, described.length - model.length));
    assert.match(head, /TFLITE_METADATA/);
    assert.match(head, /M001/);
    assert.ok(!text(model).includes('TFLITE_METADATA'));
  });

  it('has every part of the old one, at its new place', () => {
    const [before, after] = [fieldsOf(model), fieldsOf(described)];
    const moved = described.length - model.length;
    for (const field of [1, 2]) assert.equal(after.target(field), before.target(field) + moved);
    assert.equal(after.value(0), before.value(0), 'version');
    assert.equal(after.length(4), before.length(4) + 1, 'one buffer more');
  });

  it('keeps its weights where a runtime may read them: at multiples of 16', () => {
    assert.equal((described.length - model.length) % 16, 0);
  });
});

/** The root table of a FlatBuffer, read apart from the code that is tested. */
function fieldsOf(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const root = view.getUint32(0, true);
  const map = root - view.getInt32(root, true);
  const at = (field: number) => root + view.getUint16(map + 4 + 2 * field, true);
  const target = (field: number) => at(field) + view.getUint32(at(field), true);
  return {
    target,
    value: (field: number) => view.getUint32(at(field), true),
    length: (field: number) => view.getUint32(target(field), true),
  };
}
