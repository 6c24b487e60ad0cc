// A backend with Express: `node express/server.mjs`
import {fileURLToPath} from 'node:url';
import express from 'express';
import {toNodeHandler} from 'vicolo-elements/server';
import {hear, renewToken, rooms} from '../handlers.mjs';
import {elements, endpoint, port, publicUrl, server, signIn, webhooks} from '../settings.mjs';

const app = express();

// Yours asks for a password. `/sign-in/minji` signs Minji in.
app.get('/sign-in/:name', (request, response) => {
  const session = signIn(request.params.name);
  if (!session) return response.status(404).send('Nobody has this name.');
  return response.cookie('session', session, {httpOnly: true, sameSite: 'lax'}).redirect('/direct.html');
});

app.get('/my-backend/endpoint', (_, response) => response.type('text').send(endpoint));
app.all('/my-backend/token', toNodeHandler(renewToken));
app.all('/my-backend/webhooks', toNodeHandler(hear));
app.all(['/my-backend/me', '/my-backend/rooms', '/my-backend/rooms/*rest'], toNodeHandler(rooms));

app.get('/vicolo-elements.min.js', (_, response) => response.sendFile(elements));
app.use(express.static(fileURLToPath(new URL('../pages', import.meta.url))));
app.use('/poll', express.static(fileURLToPath(new URL('../poll', import.meta.url))));

app.listen(port, async () => {
  if (publicUrl) await server.registerCallback({url: `${publicUrl}/my-backend/webhooks`, ...webhooks});
  console.log(`http://localhost:${port}/sign-in/minji`);
});
