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
