// The handlers behind the servers that people run: Node's own, Express, Fastify and Hono.
import assert from 'node:assert/strict';
import {createServer, request, type RequestListener} from 'node:http';
import {after, before, describe, it} from 'node:test';
import express from 'express';
import fastify from 'fastify';
import {getRequestListener} from '@hono/node-server';
import {Hono} from 'hono';
import {listen, type Listening} from '../../sandbox/listen.js';
import {
  backendRoomsHandler,
  createWebhookHandler,
  renewTokenHandler,
  toNodeHandler,
  type AppServer,
} from '../../src/server/index.js';
import {aBackend, userOf} from './a-backend.js';

const WEBHOOKS = {accessId: 'cloud', accessPassword: 'secret'};
const handlersOf = (server: AppServer) => ({
  renew: renewTokenHandler({server, userOf}),
  rooms: backendRoomsHandler({server, userOf, basePath: '/my-backend', issueTokens: true}),
  hear: createWebhookHandler({...WEBHOOKS, on: {}}),
});

type Start = (server: AppServer) => Promise<{readonly url: string; close(): Promise<unknown>}>;

const onNode = async (answer: RequestListener) => {
  const listening: Listening = await listen(answer);
  return {url: `http://localhost:${listening.port}`, close: () => listening.close()};
};

function withExpress(parsesFirst: boolean): Start {
  return (server) => {
    const {renew, rooms, hear} = handlersOf(server);
    const app = express();
    if (parsesFirst) app.use(express.json());
    const mine = express.Router();
    mine.all('/token', toNodeHandler(renew));
    mine.all('/webhooks', toNodeHandler(hear));
    mine.use(toNodeHandler(rooms));
    app.use('/my-backend', mine);
    return onNode(app);
  };
}

const SERVERS: Record<string, Start> = {
  "Node's http": (server) => {
    const {renew, rooms, hear} = handlersOf(server);
    return onNode((request, response) => {
      const handle =
        request.url === '/my-backend/token' ? renew : request.url === '/my-backend/webhooks' ? hear : rooms;
      void toNodeHandler(handle)(request, response);
    });
  },
  Express: withExpress(false),
  'Express after express.json()': withExpress(true),
  Hono: (server) => {
    const {renew, rooms, hear} = handlersOf(server);
    const app = new Hono();
    app.all('/my-backend/token', (c) => renew(c.req.raw));
    app.all('/my-backend/webhooks', (c) => hear(c.req.raw));
    app.all('/my-backend/*', (c) => rooms(c.req.raw));
    return onNode(getRequestListener(app.fetch));
  },
  Fastify: async (server) => {
    const {renew, rooms, hear} = handlersOf(server);
    const app = fastify();
    // Left to the handlers, which bound the size and the time of what they read.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _body, done) => done(null));
    const use = (path: string, handle: Parameters<typeof toNodeHandler>[0]) =>
      app.all(path, (request, reply) => {
        reply.hijack();
        return toNodeHandler(handle)(request.raw, reply.raw);
      });
    use('/my-backend/token', renew);
    use('/my-backend/webhooks', hear);
    use('/my-backend/*', rooms);
    return {url: await app.listen({port: 0, host: '127.0.0.1'}), close: () => app.close()};
  },
};

for (const [name, start] of Object.entries(SERVERS)) {
  describe(`behind ${name}`, () => {
    const {server} = aBackend();
    let host: Awaited<ReturnType<Start>>;
    before(async () => (host = await start(server)));
    after(() => host.close());

    const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
      fetch(`${host.url}/my-backend${path}`, {
        method,
        headers: {cookie: 'session=ann', ...(body !== undefined && {'content-type': 'application/json'}), ...headers},
        ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
      });

    it('renews tokens', async () => {
      const answer = await ask('POST', '/token');
      assert.deepEqual([answer.status, answer.headers.get('cache-control')], [200, 'no-store']);
      assert.equal((await answer.text()).split('.').length, 3);
      assert.equal((await ask('GET', '/token')).status, 405);
      assert.equal((await ask('POST', '/token', undefined, {cookie: ''})).status, 401);
    });

    it('creates, finds, changes and deletes a room', async () => {
      const created = await ask('POST', '/rooms', {type: 'VIDEO_CONFERENCE', title: '회의'});
      assert.equal(created.status, 201);
      const {id} = (await created.json()) as {id: number};
      const page = (await (await ask('GET', '/rooms?keyword=%ED%9A%8C')).json()) as {content: {title: string}[]};
      assert.deepEqual(
        page.content.map(({title}) => title),
        ['회의'],
      );
      assert.equal((await ask('PATCH', `/rooms/${id}`, {title: 'x'})).status, 200);
      assert.equal((await ask('POST', `/rooms/${id}/token`)).status, 201);
      assert.equal((await ask('DELETE', `/rooms/${id}`)).status, 204);
      assert.equal((await ask('GET', `/rooms/${id}`)).status, 404);
    });

    it('hears webhooks', async () => {
      const body = {id: '1', type: 'VIDEO_ROOM_ENDED', app: {}, data: {}, createdAt: '2030-01-01T00:00:00Z'};
      const basic = (password: string) => ({authorization: `Basic ${btoa(`cloud:${password}`)}`});
      assert.equal((await ask('POST', '/webhooks', body, basic('secret'))).status, 204);
      assert.equal((await ask('POST', '/webhooks', body, basic('guess'))).status, 401);
    });

    it('refuses what is too large', async () => {
      const {status} = await ask('POST', '/rooms', {type: 'VIDEO_CONFERENCE', title: 'x'.repeat(90_000)});
      assert.equal(status, 413);
    });
  });
}

describe('toNodeHandler', () => {
  it("hands the framework's request to userOf", async () => {
    const {server} = aBackend();
    interface WithSession extends express.Request {
      session?: {readonly name: string};
    }
    const renew = renewTokenHandler<WithSession>({
      server,
      userOf: (_, {session}) => session && {appUserId: session.name},
    });
    const app = express();
    app.use((request: WithSession, _response, next) => {
      request.session = {name: 'cho'};
      next();
    });
    app.post('/token', toNodeHandler(renew));
    const host = await onNode(app);
    const token = await (await fetch(`${host.url}/token`, {method: 'POST'})).text();
    await host.close();
    const {claims} = JSON.parse(atob(token.split('.')[1] ?? '')) as {claims: {appUserId: string}};
    assert.equal(claims.appUserId, 'cho');
  });

  it('answers a path that is no URL', async (t) => {
    const {server} = aBackend();
    const host = await onNode(
      createServer(toNodeHandler(handlersOf(server).rooms)).listeners('request')[0] as RequestListener,
    );
    t.after(() => host.close());
    const {status} = await fetch(`${host.url}//evil.test/rooms`, {headers: {cookie: 'session=ann'}});
    assert.equal(status, 404);
    const raw = (method: string, path: string) =>
      new Promise<number | undefined>((resolve) => {
        request(host.url, {method, path}, (answer) => resolve(answer.resume().statusCode)).end();
      });
    assert.deepEqual([await raw('TRACE', '/rooms'), await raw('OPTIONS', '*')], [400, 404]);
  });
});
