import {createSocket} from 'node:dgram';
import {randomInt} from 'node:crypto';
import {createServer} from 'node:net';

export interface Ports {
  readonly http: number;
  readonly rtcTcp: number;
  readonly rtcUdp: number;
}

// Below the ports that systems give to outgoing connections: or a client could take ours while the server restarts.
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES = 200;

/** Three ports that nobody listens on, the first one the preferred one if it is free. */
export async function freePorts(preferred?: number): Promise<Ports> {
  const http = preferred && (await isFree('tcp', preferred)) ? preferred : await freePort('tcp', []);
  const rtcTcp = await freePort('tcp', [http]);
  const rtcUdp = await freePort('udp', [http, rtcTcp]);
  return {http, rtcTcp, rtcUdp};
}

async function freePort(protocol: 'tcp' | 'udp', taken: readonly number[]): Promise<number> {
  for (let i = 0; i < TRIES; i++) {
    const port = randomInt(LOWEST, HIGHEST);
    if (!taken.includes(port) && (await isFree(protocol, port))) return port;
  }
  throw new Error(`No ${protocol} port between ${LOWEST} and ${HIGHEST} is free.`);
}

/** Whether it can be listened on: the only way to know is to do it. */
export function isFree(protocol: 'tcp' | 'udp', port: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (protocol === 'tcp') {
      const server = createServer();
      server.once('error', () => resolve(false));
      server.listen({port, host: '127.0.0.1', exclusive: true}, () => server.close(() => resolve(true)));
    } else {
      const socket = createSocket('udp4');
      socket.once('error', () => socket.close(() => resolve(false)));
      socket.bind({port, address: '127.0.0.1', exclusive: true}, () => socket.close(() => resolve(true)));
    }
  });
}
