// The host's address: its backend, and its page served by Vite straight from the sources.
import type {RequestListener} from 'node:http';
import {fileURLToPath} from 'node:url';
import {getRequestListener} from '@hono/node-server';
import type {Hono} from 'hono';
import {createServer as createVite} from 'vite';
import {backgroundAssets} from '../backgrounds/serve.js';
import {listen, type Listening} from '../listen.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The member API is here, too, so that a dev server of somebody's own needs to know one address, which stays. */
export async function serveHost(backend: Hono, cloud: Hono, preferredPort: number): Promise<Listening> {
  const answer = getRequestListener(backend.fetch);
  const answerAsCloud = getRequestListener(cloud.fetch);
  const giveAssets = getRequestListener(backgroundAssets().fetch);
  const page: {serve?: RequestListener} = {}; // Vite needs the server first
  const listening = await listen((request, response) => {
    if (request.url?.startsWith('/my-backend/')) void answer(request, response);
    else if (request.url?.startsWith('/v2/members/')) void answerAsCloud(request, response);
    else if (request.url?.startsWith('/backgrounds/')) void giveAssets(request, response);
    else page.serve?.(request, response);
  }, preferredPort);
  const vite = await createVite({
    configFile: false,
    root: at('./page'),
    appType: 'spa',
    logLevel: 'warn',
    clearScreen: false,
    server: {middlewareMode: true, hmr: {server: listening.server}, fs: {allow: [at('../..')]}},
    // Known beforehand, so that the first visit needs no second loading of the page.
    optimizeDeps: {
      include: [
        'lit',
        'lit/decorators.js',
        'lit/async-directive.js',
        'lit/directive.js',
        ...['class-map', 'if-defined', 'live', 'map', 'repeat'].map((name) => `lit/directives/${name}.js`),
        '@lit/context',
        'livekit-client',
        '@livekit/track-processors',
      ],
    },
  });
  page.serve = vite.middlewares;
  return {
    ...listening,
    close: async () => {
      await vite.close();
      await listening.close();
    },
  };
}
