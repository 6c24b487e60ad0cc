import {VicoloError, type VicoloErrorCode} from '../cloud/errors.js';
import type {Permission} from './device-access.js';

const DEVICE: Readonly<Record<string, readonly [VicoloErrorCode, string]>> = {
  NotFoundError: ['device-missing', 'There is no such device.'],
  OverconstrainedError: ['device-missing', 'No device fits what was asked for.'],
  NotReadableError: ['device-in-use', 'Another program uses the device, or it failed to start.'],
  AbortError: ['device-in-use', 'The device did not start.'],
};

/** What is known of the page and the browser when a device fails. */
export interface Circumstances {
  readonly isSecure: boolean;
  /** The page's own policy, or its frame's, forbids the device. */
  readonly isBlocked?: boolean;
  /** What the browser says of the permission, after the failure. */
  readonly permission?: Permission;
}

/** Reads a failed `getUserMedia()`, `getDisplayMedia()` or publishing; nothing was thrown where a device was taken away. */
export function deviceError(thrown: unknown, circumstances: Circumstances): VicoloError {
  if (!thrown) return knownObstacle(circumstances) ?? deviceError({name: 'NotFoundError'}, circumstances);
  if (thrown instanceof VicoloError) return thrown;
  if (!circumstances.isSecure) return insecurePage();
  const {name = '', status, message = ''} = thrown as {name?: string; status?: number; message?: string};
  if (status === 403)
    return new VicoloError('publish-forbidden', 'This member may not publish this track in this room.');
  if (name === 'NotAllowedError') return notAllowed(message, circumstances);
  const [code, text] = DEVICE[name] ?? (['device-failed', 'The device could not be started.'] as const);
  return new VicoloError(code, text);
}

/** One error of the browser has four causes, with four cures. */
function notAllowed(message: string, {isBlocked, permission}: Circumstances): VicoloError {
  if (isBlocked) return blockedByPage();
  // Chromium's own words: the person closed the question, or the system refuses the browser itself.
  if (/by system/i.test(message)) {
    return new VicoloError('device-system-denied', 'The operating system does not let the browser use the device.');
  }
  // Where a "no" was given the permission is denied by now. Else the question was closed, and may be asked again.
  if (/dismissed/i.test(message) || permission === 'prompt') {
    return new VicoloError('device-dismissed', 'The browser’s question was closed without an answer.');
  }
  return deniedByPerson();
}

/** Why asking would be in vain, where that is known before. */
export function knownObstacle({isSecure, isBlocked, permission}: Circumstances): VicoloError | undefined {
  if (!isSecure) return insecurePage();
  if (isBlocked) return blockedByPage();
  return permission === 'denied' ? deniedByPerson() : undefined;
}

function insecurePage(): VicoloError {
  return new VicoloError(
    'device-insecure-page',
    'Browsers give camera and microphone only to pages served over https.',
  );
}

function blockedByPage(): VicoloError {
  return new VicoloError(
    'device-blocked',
    'The page’s Permissions-Policy, or the allow attribute of its frame, forbids the device.',
  );
}

function deniedByPerson(): VicoloError {
  return new VicoloError('device-denied', 'The person did not allow the device.');
}
