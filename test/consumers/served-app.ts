// An app's build on a port of its own, with the backend that it asks for the member's token.
import {readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {listen, type Listening} from '../../sandbox/listen.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export function serveApp(folder: string, memberToken: () => Promise<string>): Promise<Listening> {
  return listen((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/my-backend/token' && request.method === 'POST') {
      void memberToken().then((token) => response.end(token));
      return;
    }
    const name = pathname === '/' ? '/index.html' : pathname;
    try {
      const content = readFileSync(join(folder, name));
      response.writeHead(200, {'content-type': TYPES[extname(name)] ?? 'application/octet-stream'}).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
}
