// Which devices there are and which are in use. Pure.
import type {DeviceKind, ListedDevice} from './device-access.js';

export interface Device {
  readonly id: string;
  /** Empty until the browser tells, which is after the person has allowed it. */
  readonly label: string;
}

/** The devices of this moment. An id that is undefined: none is in use or chosen. */
export interface DeviceState {
  readonly microphones: readonly Device[];
  readonly cameras: readonly Device[];
  /** Empty where the browser lets nobody choose. */
  readonly speakers: readonly Device[];
  readonly microphone: string | undefined;
  readonly camera: string | undefined;
  readonly speaker: string | undefined;
}

export const NO_DEVICES: DeviceState = {
  microphones: [],
  cameras: [],
  speakers: [],
  microphone: undefined,
  camera: undefined,
  speaker: undefined,
};

export type InUse = Readonly<Record<DeviceKind, string | undefined>>;

/** A device that was in use is gone, and another has taken its place. */
export interface ReplacedDevice {
  readonly kind: DeviceKind;
  readonly lost: string;
  readonly now: string;
}

const LISTS = {microphone: 'microphones', camera: 'cameras', speaker: 'speakers'} as const;

export function devicesOf(state: DeviceState, kind: DeviceKind): readonly Device[] {
  return state[LISTS[kind]];
}

/** What is used now counts more than what was chosen; a choice that is not there counts nothing. */
export function readDevices(list: readonly ListedDevice[], used: InUse, chosen: InUse): DeviceState {
  // Windows lists a second name of a device, for calls: choosing it would say nothing to anybody.
  const of = (kind: DeviceKind) =>
    list.filter((one) => one.kind === kind && one.id !== 'communications').map(({id, label}) => ({id, label}));
  const lists = {microphones: of('microphone'), cameras: of('camera'), speakers: of('speaker')};
  const current = (kind: DeviceKind): string | undefined => {
    const devices = lists[LISTS[kind]];
    const present = devices.find(({id}) => id === chosen[kind])?.id;
    return used[kind] ?? present ?? devices[0]?.id;
  };
  return {...lists, microphone: current('microphone'), camera: current('camera'), speaker: current('speaker')};
}

/** The device in use, where there is one and the browser tells its name. */
export function inUse(state: DeviceState, kind: DeviceKind): Device | undefined {
  return devicesOf(state, kind).find(({id, label}) => id === state[kind] && label !== '');
}

/** What to tell when `last` was in use and another is now; nothing where the person chose that other. */
export function replacementOf(
  kind: DeviceKind,
  last: Device,
  state: DeviceState,
  chosen: string | undefined,
): ReplacedDevice | undefined {
  const now = inUse(state, kind);
  if (!now || now.label === last.label) return undefined;
  const devices = devicesOf(state, kind);
  const isThere = devices.some(({label}) => bareLabel(label) === bareLabel(last.label));
  // A browser's "default" stays in the list, under another name, when the device behind it changes.
  const isRenamed = now.id === last.id;
  return isThere && (isRenamed || now.id === chosen) ? undefined : {kind, lost: last.label, now: now.label};
}

/** Chromium writes "Default - Headset" where others write "Headset". */
function bareLabel(label: string): string {
  return label.replace(/^\S+ - /u, '');
}

export function sameDevices(a: DeviceState, b: DeviceState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
