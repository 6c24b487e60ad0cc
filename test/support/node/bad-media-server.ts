// What stands where a media server should be. On this machine only; each on a port of its own, since browsers slow down
// after failures.
import {createHash} from 'node:crypto';
import type {Duplex} from 'node:stream';
import {listen, type Listening} from '../../../sandbox/listen.js';

/** A status answers everything with it; the others are ways of not being a media server. */
export type BadMedia = number | 'html' | 'silent' | 'hangs up' | 'opens and closes' | 'garbage first';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export async function badMediaServer(kind: BadMedia): Promise<Listening> {
  const status = typeof kind === 'number' ? kind : 200;
  const server = await listen((_request, response) => {
    if (kind === 'silent') return;
    if (kind === 'hangs up') response.destroy();
    else
      response.writeHead(status, {'access-control-allow-origin': '*', 'content-type': 'text/html'}).end('<h1>No</h1>');
  });
  const upgraded = new Set<Duplex>();
  server.server.on('upgrade', ({headers}, socket: Duplex) => {
    upgraded.add(socket);
    socket.on('error', () => undefined); // the browser may leave first
    receive(kind, status, String(headers['sec-websocket-key']), socket);
  });
  const close = () => {
    for (const socket of upgraded) socket.destroy(); // the server knows nothing of them any more
    return server.close();
  };
  return {...server, close};
}

function receive(kind: BadMedia, status: number, key: string, socket: Duplex): void {
  if (kind === 'silent') return;
  if (kind === 'hangs up') return void socket.destroy();
  if (kind === 'html' || typeof kind === 'number') {
    return void socket.end(`HTTP/1.1 ${status} No\r\ncontent-type: text/html\r\ncontent-length: 2\r\n\r\nno`);
  }
  const accept = createHash('sha1')
    .update(key + GUID)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Hi\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
  );
  if (kind === 'opens and closes') socket.end(Buffer.from([0x88, 0]));
  else socket.write(Buffer.from([0x82, 5, 0xff, 0xff, 0xff, 0xff, 0xff])); // a frame that no protocol buffer begins with
}
