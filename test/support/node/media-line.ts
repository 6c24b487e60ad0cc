// The way of media between a page and its media server, with weather: loss, delay, darkness. A relay in this process, so that it
// needs neither rights nor a kernel that can do it; its dice fall the same way each time.
import {createSocket, type RemoteInfo, type Socket} from 'node:dgram';
import {once} from 'node:events';
import {networkInterfaces} from 'node:os';

export interface Weather {
  /** Of a hundred packets, how many are lost; 100 is darkness. */
  readonly loss: number;
  /** Milliseconds, one way. */
  readonly delay: number;
}

export const FAIR: Weather = {loss: 0, delay: 0};

export class MediaLine {
  readonly #near = createSocket('udp4');
  readonly #far = new Map<string, Socket>();
  readonly #target: number;
  /** Where the server may be: it names one address, and listens on those of the machine's network. */
  #servers = ownAddresses();
  #weather = FAIR;
  #carried = 0;
  #dice = 20_261_124;

  private constructor(target: number) {
    this.#target = target;
    this.#near.on('message', (packet, from) => {
      const far = this.#farOf(from);
      this.#carry(() => {
        for (const server of this.#servers) far.send(packet, this.#target, server);
      });
    });
  }

  static async open(target: number): Promise<MediaLine> {
    const line = new MediaLine(target);
    line.#near.bind(0, '127.0.0.1');
    await once(line.#near, 'listening');
    return line;
  }

  get port(): number {
    return this.#near.address().port;
  }

  /** Packets so far, both ways, without the lost ones. */
  get carried(): number {
    return this.#carried;
  }

  set(weather: Weather): void {
    this.#weather = weather;
  }

  /** From now on the server hears the page from other ports, as when a router forgets which ones it had given. */
  rebind(): void {
    for (const socket of this.#far.values()) socket.close();
    this.#far.clear();
  }

  close(): void {
    this.#weather = {loss: 100, delay: 0};
    for (const socket of [this.#near, ...this.#far.values()]) socket.close();
    this.#far.clear();
  }

  #farOf({address, port}: RemoteInfo): Socket {
    const name = `${address} ${String(port)}`;
    const known = this.#far.get(name);
    if (known) return known;
    const far = createSocket('udp4');
    this.#far.set(name, far);
    far.on('message', (packet, server) => {
      this.#servers = [server.address];
      this.#carry(() => {
        this.#near.send(packet, port, address);
      });
    });
    return far;
  }

  #carry(send: () => void): void {
    const {loss, delay} = this.#weather;
    if (this.#roll() < loss / 100) return;
    this.#carried++;
    if (delay === 0) send();
    else setTimeout(() => this.#far.size && send(), delay);
  }

  /** A linear congruential generator: even enough for weather. */
  #roll(): number {
    this.#dice = (Math.imul(this.#dice, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#dice / 2 ** 32;
  }
}

function ownAddresses(): string[] {
  const known = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return known.filter(({family}) => family === 'IPv4').map(({address}) => address);
}
