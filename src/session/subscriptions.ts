import type {RemoteTrackPublication, Room} from 'livekit-client';
import {onAny} from './room-events.js';

/** The kinds of media this kit plays. A source it does not know is left alone, so that it costs nothing. */
const PLAYED: ReadonlySet<string> = new Set(['microphone', 'screen_share_audio', 'camera', 'screen_share']);

/** The policy: sound and pictures of everybody, since the stage shows everybody. */
export function wantsSubscription(publication: {readonly source: string}): boolean {
  return PLAYED.has(publication.source);
}

/** Keeps subscriptions as the policy wants them. The server sends nothing unasked (`autoSubscribe: false`). */
export function keepSubscriptions(room: Room): void {
  onAny(room, ['connected', 'reconnected', 'participantConnected', 'trackPublished'], () => {
    for (const participant of room.remoteParticipants.values()) {
      for (const publication of participant.trackPublications.values()) settle(publication);
    }
  });
}

function settle(publication: RemoteTrackPublication): void {
  const wanted = wantsSubscription(publication);
  if (publication.isDesired !== wanted) publication.setSubscribed(wanted);
}
