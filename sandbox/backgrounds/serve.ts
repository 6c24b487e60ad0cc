// What people need to choose what is behind them, from the host's own address: nothing comes from another server.
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {Hono} from 'hono';
import {describedModel} from './model.js';
import {picture} from './pictures.js';

const require = createRequire(import.meta.url);
const processors = createRequire(require.resolve('@livekit/track-processors'));
const WASM = join(dirname(processors.resolve('@mediapipe/tasks-vision')), 'wasm');
const MODEL = require.resolve('@mediapipe/selfie_segmentation/selfie_segmentation.tflite');

/** A year for what never changes under its name would be right in production; here versions come and go. */
const HEADERS = {'cache-control': 'public, max-age=600'};

export function backgroundAssets(): Hono {
  const app = new Hono().basePath('/backgrounds');

  app.get('/wasm/:file{vision_wasm_[a-z_]+\\.(js|wasm)}', async (c) => {
    const {file} = c.req.param();
    const type = file.endsWith('.js') ? 'text/javascript' : 'application/wasm';
    return c.body(await readFile(join(WASM, file)), 200, {...HEADERS, 'content-type': type});
  });

  app.get('/model.tflite', async (c) => {
    const model = describedModel(await readFile(MODEL));
    return c.body(model.slice(), 200, {...HEADERS, 'content-type': 'application/octet-stream'});
  });

  app.get('/:name{[a-z]+\\.svg}', (c) => {
    const drawn = picture(c.req.param('name').replace('.svg', ''));
    return drawn ? c.body(drawn, 200, {...HEADERS, 'content-type': 'image/svg+xml'}) : c.notFound();
  });

  return app;
}
