import {createServer, type RequestListener, type Server} from 'node:http';

export interface Listening {
  readonly server: Server;
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on this machine only, on the given port, or on a free one where that is taken. */
export async function listen(answer: RequestListener, preferred = 0): Promise<Listening> {
  const server = createServer(answer);
  await tryPort(server, preferred).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return tryPort(server, 0);
  });
  return {
    server,
    port: (server.address() as {port: number}).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections(); // browsers keep theirs open
      }),
  };
}

function tryPort(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({port, host: '127.0.0.1'}, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
