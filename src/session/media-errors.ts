import {VicoloError, type VicoloErrorCode} from '../cloud/errors.js';

// LiveKit's `ConnectionErrorReason`, by number: importing the enum would load the SDK.
const CONNECTION: Readonly<Record<number, readonly [VicoloErrorCode, string]>> = {
  0: ['media-token-rejected', 'The media server refused the token it was given. Join again for a fresh one.'],
  1: ['media-unreachable', 'The media server could not be reached. Check the network, firewall and webRtcServerUrl.'],
  2: ['media-unreachable', 'The media server failed while connecting.'],
  3: ['aborted', 'Joining was cancelled.'],
  4: ['media-token-rejected', 'The media server ended the attempt to join.'],
  5: ['media-unreachable', 'The media server did not answer in time.'],
  6: ['media-unreachable', 'The connection to the media server broke while joining.'],
  7: ['media-url-invalid', 'There is no media server at webRtcServerUrl.'],
};

/** Reads a failed `room.connect()`. The SDK's own text is dropped: it may quote the URL with its token. */
export function connectError(thrown: unknown): VicoloError {
  if (thrown instanceof VicoloError) return thrown;
  const {reason, status} = thrown as {reason?: number; status?: number};
  const [code, message] = (reason !== undefined && CONNECTION[reason]) || UNREADABLE;
  return new VicoloError(code, message, {status});
}
const UNREADABLE = ['media-unreachable', 'Connecting to the media server failed.'] as const;

const DEVICE: Readonly<Record<string, readonly [VicoloErrorCode, string]>> = {
  NotAllowedError: ['device-denied', 'The person or the page’s policy did not allow the device.'],
  PermissionDeniedError: ['device-denied', 'The person did not allow the device.'],
  NotFoundError: ['device-missing', 'There is no such device.'],
  DevicesNotFoundError: ['device-missing', 'There is no such device.'],
  OverconstrainedError: ['device-missing', 'No device fits what was asked for.'],
  NotReadableError: ['device-in-use', 'Another program uses the device, or it failed to start.'],
  TrackStartError: ['device-in-use', 'Another program uses the device, or it failed to start.'],
  AbortError: ['device-in-use', 'The device did not start.'],
};

/** Reads a failed `getUserMedia()`, `getDisplayMedia()` or publishing. */
export function deviceError(thrown: unknown, secureContext: boolean): VicoloError {
  if (thrown instanceof VicoloError) return thrown;
  if (!secureContext) {
    return new VicoloError(
      'device-insecure-page',
      'Browsers give camera and microphone only to pages served over https.',
    );
  }
  const {name = '', status} = thrown as {name?: string; status?: number};
  if (status === 403)
    return new VicoloError('publish-forbidden', 'This member may not publish this track in this room.');
  const [code, message] = DEVICE[name] ?? (['device-failed', 'The device could not be started.'] as const);
  return new VicoloError(code, message);
}
