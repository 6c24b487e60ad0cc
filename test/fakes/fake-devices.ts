import type {DeviceAccess, ListedDevice, Permission} from '../../src/session/device-access.js';
import {NO_ACCESS} from '../../src/session/device-access.js';

const LIST: readonly ListedDevice[] = [
  {kind: 'microphone', id: 'default', label: 'Default - Desk microphone'},
  {kind: 'microphone', id: 'desk', label: 'Desk microphone'},
  {kind: 'microphone', id: 'headset', label: 'Headset'},
  {kind: 'camera', id: 'front', label: 'Front camera'},
  {kind: 'camera', id: 'back', label: 'Back camera'},
  {kind: 'speaker', id: 'default', label: 'Default - Loudspeakers'},
  {kind: 'speaker', id: 'headset', label: 'Headset'},
];

/** Devices that are only in a list, and a permission that the test gives and takes. */
export class FakeDevices implements DeviceAccess {
  #list = LIST;
  #permission: Permission;
  readonly #listeners = new Set<() => void>();

  constructor(permission: Permission = 'prompt') {
    this.#permission = permission;
  }

  isSecure = () => true;
  isBlocked = () => false;
  permission = () => Promise.resolve(this.#permission);
  list = () => Promise.resolve(this.#named);
  canChooseSpeaker = () => true;
  hearsWhileMuted = () => false;
  openMeter = NO_ACCESS.openMeter;

  watch = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** A device was unplugged, or its driver has taken it away. */
  remove(...ids: readonly string[]): void {
    this.#list = this.#list.filter(({id}) => !ids.includes(id));
    this.#tell();
  }

  permit(permission: Permission): void {
    this.#permission = permission;
    this.#tell();
  }

  /** Browsers tell names only once something was allowed. */
  get #named(): readonly ListedDevice[] {
    return this.#permission === 'granted' ? this.#list : this.#list.map((one) => ({...one, label: ''}));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
