import type {RemoteParticipant, RemoteTrackPublication, Room} from 'livekit-client';
import {onAny} from './room-events.js';
import type {ReadonlyStore} from './store.js';

const SOUND: ReadonlySet<string> = new Set(['microphone', 'screen_share_audio']);
const PICTURE: ReadonlySet<string> = new Set(['camera', 'screen_share']);
/** Before anything is shown, pictures of this many people are on their way, so that the first page has them at once. */
const AT_FIRST = 25;

/** A publication as the policy sees it. */
export interface Offer {
  readonly source: string;
  readonly identity: string;
  /** The participant's place among all others, from 0. */
  readonly place: number;
}

/**
 * The policy: everybody is heard; pictures are sent of those who are looked at, by the keys of their tiles.
 * A source that this kit does not know costs nothing.
 */
export function wantsSubscription(offer: Offer, looked: ReadonlySet<string> | undefined): boolean {
  const {source, identity, place} = offer;
  if (SOUND.has(source)) return true;
  if (!PICTURE.has(source)) return false;
  return looked ? looked.has(`${identity}:${source}`) : place < AT_FIRST;
}

type Looked = ReadonlyStore<ReadonlySet<string> | undefined>;

/** Keeps subscriptions as the policy wants them. The server sends nothing unasked (`autoSubscribe: false`). */
export function keepSubscriptions(room: Room, looked: Looked): void {
  const settleOne = (participant: RemoteParticipant, place: number): void => {
    for (const publication of participant.trackPublications.values()) {
      settle(publication, {source: publication.source, identity: participant.identity, place}, looked);
    }
  };
  const settleAll = (): void => {
    let place = 0;
    for (const participant of room.remoteParticipants.values()) settleOne(participant, place++);
  };
  onAny(room, ['connected', 'reconnected'], settleAll);
  looked.subscribe(settleAll);
  const last = (): number => room.remoteParticipants.size - 1;
  room.on('participantConnected', (participant) => {
    settleOne(participant, last());
  });
  room.on('trackPublished', (_, participant) => {
    settleOne(participant, last());
  });
}

function settle(publication: RemoteTrackPublication, offer: Offer, looked: Looked): void {
  const wanted = wantsSubscription(offer, looked.get());
  if (publication.isDesired !== wanted) publication.setSubscribed(wanted);
}
