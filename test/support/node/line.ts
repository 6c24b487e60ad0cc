// The line between a page and its media server: it can be held, slowed down and cut. Held, it forwards nothing and closes
// nothing, as when a router forgets a connection. Deaf, it carries what the page says, and loses what it is told.
import {connect, createServer, type Server, type Socket} from 'node:net';
import {once} from 'node:events';

export type LineState = 'whole' | 'held' | 'deaf' | 'cut' | 'slow';

/** Milliseconds by which each word is late on a slow line. */
const LATE = 400;

export class Line {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #state: LineState = 'whole';

  private constructor(server: Server, target: number) {
    this.#server = server;
    server.on('connection', (near) => {
      if (this.#state === 'cut') {
        near.destroy();
        return;
      }
      const far = connect(target, '127.0.0.1');
      this.#carry(near, far);
      this.#carry(far, near, () => this.#state === 'deaf');
    });
  }

  static async open(target: number): Promise<Line> {
    const server = createServer();
    const line = new Line(server, target);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return line;
  }

  get url(): string {
    return `ws://127.0.0.1:${String((this.#server.address() as {port: number}).port)}`;
  }

  set(state: LineState): void {
    this.#state = state;
    for (const socket of this.#sockets) {
      if (state === 'cut') socket.destroy();
      else if (state === 'held') socket.pause();
      else socket.resume();
    }
  }

  async close(): Promise<void> {
    this.set('cut');
    this.#server.close();
    await once(this.#server, 'close');
  }

  #carry(from: Socket, to: Socket, loses = () => false): void {
    this.#sockets.add(from);
    from.on('data', (chunk) => {
      if (loses()) return;
      if (this.#state === 'slow') setTimeout(() => to.writable && to.write(chunk), LATE);
      else to.write(chunk);
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      this.#sockets.delete(from);
      if (this.#state !== 'held') to.destroy();
    });
    if (this.#state === 'held') from.pause();
  }
}
