/** Why a room was left: a closed set. */
export type LeaveReason =
  | 'left' // the person or the page asked
  | 'element-removed' // the element was taken out of the page
  | 'switched' // another room, endpoint or cloud was asked for
  | 'removed-by-host'
  | 'room-ended'
  | 'duplicate-identity' // the same person entered from elsewhere
  | 'server-shutdown'
  | 'connection-lost'
  | 'unknown';

// LiveKit's `DisconnectReason`, by number: importing the enum would load the SDK.
const BY_NUMBER: Readonly<Record<number, LeaveReason>> = {
  1: 'left', // CLIENT_INITIATED
  2: 'duplicate-identity',
  3: 'server-shutdown',
  4: 'removed-by-host', // PARTICIPANT_REMOVED
  5: 'room-ended', // ROOM_DELETED
  6: 'connection-lost', // STATE_MISMATCH
  7: 'connection-lost', // JOIN_FAILURE
  8: 'connection-lost', // MIGRATION
  9: 'connection-lost', // SIGNAL_CLOSE
  10: 'room-ended', // ROOM_CLOSED
  14: 'connection-lost', // CONNECTION_TIMEOUT
  15: 'connection-lost', // MEDIA_FAILURE
};

/** A disconnect without a number is the SDK giving up. */
export function leaveReasonOf(disconnectReason: number | undefined): LeaveReason {
  if (disconnectReason === undefined || disconnectReason === 0) return 'connection-lost';
  return BY_NUMBER[disconnectReason] ?? 'unknown';
}
