// A backend with Hono: `node hono/server.mjs`
import {fileURLToPath} from 'node:url';
import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {setCookie} from 'hono/cookie';
import {hear, renewToken, rooms} from '../handlers.mjs';
import {elements, endpoint, port, publicUrl, server, signIn, webhooks} from '../settings.mjs';

const app = new Hono();

// Yours asks for a password. `/sign-in/minji` signs Minji in.
app.get('/sign-in/:name', (c) => {
  const session = signIn(c.req.param('name'));
  if (!session) return c.text('Nobody has this name.', 404);
  setCookie(c, 'session', session, {httpOnly: true, sameSite: 'Lax'});
  return c.redirect('/direct.html');
});

app.get('/my-backend/endpoint', (c) => c.text(endpoint));
app.all('/my-backend/token', (c) => renewToken(c.req.raw));
app.all('/my-backend/webhooks', (c) => hear(c.req.raw));
app.all('/my-backend/me', (c) => rooms(c.req.raw));
app.all('/my-backend/rooms/*', (c) => rooms(c.req.raw));

app.get('/vicolo-elements.min.js', serveStatic({path: elements}));
app.use('/poll/*', serveStatic({root: fileURLToPath(new URL('..', import.meta.url))}));
app.use('*', serveStatic({root: fileURLToPath(new URL('../pages', import.meta.url))}));

serve({fetch: app.fetch, port}, async () => {
  if (publicUrl) await server.registerCallback({url: `${publicUrl}/my-backend/webhooks`, ...webhooks});
  console.log(`http://localhost:${port}/sign-in/minji`);
});
