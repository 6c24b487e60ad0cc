import type {CaptureKind, DeviceAccess, DeviceKind, ListedDevice} from '../session/device-access.js';
import {browserKind, isSecurePage} from './capabilities.js';
import {openMeter} from './meter.js';

const KINDS: ReadonlyMap<string, DeviceKind> = new Map([
  ['audioinput', 'microphone'],
  ['videoinput', 'camera'],
  ['audiooutput', 'speaker'],
]);

/** The devices of this browser. */
export const BROWSER_DEVICES: DeviceAccess = {
  isSecure: isSecurePage,
  isBlocked: (kind) => policy()?.allowsFeature(kind) === false,
  permission: async (kind) => (await statusOf(kind))?.state ?? 'unknown',
  list: listDevices,
  watch: watchDevices,
  canChooseSpeaker,
  hearsWhileMuted: () => browserKind(navigator) === 'chromium',
  openMeter,
};

interface Policy {
  allowsFeature(feature: string): boolean;
}

/** Chromium tells what the page's policy allows; in others a forbidden device looks like a refused one. */
function policy(): Policy | undefined {
  return (document as {readonly featurePolicy?: Policy}).featurePolicy;
}

function mediaDevices(): MediaDevices | undefined {
  return navigator.mediaDevices; // insecure pages have none, whatever the type says
}

function permissions(): Permissions | undefined {
  return navigator.permissions;
}

function statusOf(kind: CaptureKind): Promise<PermissionStatus | undefined> {
  // Some browsers refuse even the question about these names.
  return (permissions()?.query({name: kind}) ?? Promise.resolve(undefined)).catch(() => undefined);
}

async function listDevices(): Promise<readonly ListedDevice[]> {
  const devices =
    (await mediaDevices()
      ?.enumerateDevices()
      .catch(() => [])) ?? [];
  return devices.flatMap(({kind: name, deviceId: id, label}) => {
    const kind = KINDS.get(name);
    return kind && (kind !== 'speaker' || canChooseSpeaker()) ? [{kind, id, label}] : [];
  });
}

function watchDevices(listener: () => void): () => void {
  const end = new AbortController();
  const {signal} = end;
  mediaDevices()?.addEventListener('devicechange', listener, {signal});
  for (const kind of ['microphone', 'camera'] as const) {
    void statusOf(kind).then((status) => {
      if (!signal.aborted) status?.addEventListener('change', listener, {signal});
    });
  }
  return () => {
    end.abort();
  };
}

function canChooseSpeaker(): boolean {
  return typeof HTMLMediaElement !== 'undefined' && 'setSinkId' in HTMLMediaElement.prototype;
}
