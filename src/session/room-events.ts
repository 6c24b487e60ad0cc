// Which of the SDK's events mean "look again", as tables. Names are the SDK's string values:
// importing its enum would load it.
import type {Participant, Room, RoomEventCallbacks} from 'livekit-client';

export type EventName = keyof RoomEventCallbacks;

/** Who is there, or who anybody is, may have changed. */
export const ROSTER_EVENTS: readonly EventName[] = [
  'connected',
  'reconnected',
  'moved',
  'participantConnected',
  'participantDisconnected',
];

/** Something about one participant, found among the arguments, may have changed. */
export const PARTICIPANT_EVENTS: readonly EventName[] = [
  'trackPublished',
  'trackUnpublished',
  'trackSubscribed',
  'trackUnsubscribed',
  'trackMuted',
  'trackUnmuted',
  'trackStreamStateChanged',
  'localTrackPublished',
  'localTrackUnpublished',
  'participantMetadataChanged',
  'participantNameChanged',
  'participantAttributesChanged',
  'participantPermissionsChanged',
  'connectionQualityChanged',
];

/** The SDK passes the participant at different places. */
export function participantIn(args: readonly unknown[]): Participant | undefined {
  return args.find((arg): arg is Participant => typeof arg === 'object' && arg !== null && 'trackPublications' in arg);
}

/** Listens to several events by one function. The room is ours for its whole life, so nothing is ever taken off. */
export function onAny(room: Room, events: readonly EventName[], listener: (...args: unknown[]) => void): void {
  for (const event of events) room.on(event, listener);
}
