import {realClock, type Clock} from './clock.js';
import {NO_ACCESS, type DeviceAccess} from './device-access.js';
import {loadSdk, type LoadSdk} from './load-sdk.js';
import {NO_MEMORY, type Memory} from './memory.js';
import {ALWAYS_ONLINE, type Network} from './network.js';

/** What a session needs of the world; each has a default that works without a page. */
export interface RoomSessionOptions {
  /** @internal */
  readonly loadSdk?: LoadSdk;
  readonly memory?: () => Memory;
  /** The way to a browser's devices; none outside of one. */
  readonly devices?: DeviceAccess;
  readonly network?: Network;
  readonly clock?: Clock;
}

export function withDefaults(options: RoomSessionOptions): Required<RoomSessionOptions> {
  return {
    loadSdk: options.loadSdk ?? loadSdk,
    memory: options.memory ?? (() => NO_MEMORY),
    devices: options.devices ?? NO_ACCESS,
    network: options.network ?? ALWAYS_ONLINE,
    clock: options.clock ?? realClock,
  };
}
