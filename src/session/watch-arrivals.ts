// Looks once a second whether the pictures of a room that should come do come: the SDK says nothing before the connection has
// failed, half a minute later. Loaded when a call begins.
import type {RemoteTrack, RemoteTrackPublication, Room} from 'livekit-client';
import {Arrivals, type Expected} from './arrivals.js';
import type {Clock} from './clock.js';
import {publicationOf} from './read-participant.js';
import {onAny} from './room-events.js';
import type {TileSource} from './tiles.js';

/** Milliseconds between two looks. While something is missed, they are closer. */
const PAUSE = 1000;
const CLOSER = 300;
const SOURCES: readonly TileSource[] = ['camera', 'screen_share'];

type Tracks = ReadonlySet<object>;

/** Tells of the tracks that have still, whenever they are others than before, for the whole life of the room. */
export function watchArrivals(room: Room, clock: Clock, tell: (still: Tracks) => void): void {
  let visit = 0;
  let cancel: (() => void) | undefined;
  let told: Tracks = new Set();
  const settle = (still: Tracks): void => {
    const same = still.size === told.size && [...still].every((track) => told.has(track));
    told = still;
    if (!same) tell(still);
  };
  const end = (): number => {
    cancel?.();
    return ++visit;
  };
  const begin = (): void => {
    const mine = end();
    const arrivals = new Arrivals();
    const look = async (): Promise<void> => {
      const pictures = await Promise.all(expectedIn(room));
      if (mine !== visit) return;
      settle(arrivals.look(clock.now(), pictures));
      cancel = clock.after(told.size > 0 ? CLOSER : PAUSE, () => void look());
    };
    void look();
  };
  onAny(room, ['connected'], begin);
  onAny(room, ['disconnected'], () => {
    end();
    settle(new Set());
  });
  if (room.state !== ('disconnected' as typeof room.state)) begin();
}

function expectedIn(room: Room): Promise<Expected>[] {
  return [...room.remoteParticipants.values()].flatMap((participant) =>
    SOURCES.flatMap((source) => {
      const track = expectedOf(publicationOf(participant, source) as RemoteTrackPublication | undefined);
      return track ? [read(track, source)] : [];
    }),
  );
}

/** A picture that is looked at, and neither muted nor held back by the server. The SDK stops those of a hidden page itself. */
function expectedOf(publication: RemoteTrackPublication | undefined): RemoteTrack | undefined {
  const track = publication?.track;
  if (!track || publication.isMuted || !publication.isEnabled) return undefined;
  const state: string = track.streamState;
  return state !== 'paused' && track.attachedElements.length > 0 ? track : undefined;
}

/** By the receiver's newest frame, which costs a hundredth of what statistics do. A shared screen that stands still sends none. */
async function read(track: RemoteTrack, source: TileSource): Promise<Expected> {
  const frame = track.receiver?.getSynchronizationSources()[0]?.rtpTimestamp;
  return {track, source, frame, line: source === 'screen_share' ? await lineOf(track) : undefined};
}

/** All that has come over the track's line, pings too. */
async function lineOf(track: RemoteTrack): Promise<number | undefined> {
  const report = await track.getRTCStatsReport().catch(() => undefined); // it may have ended
  let sum: number | undefined;
  (report as unknown as Map<string, RTCIceCandidatePairStats> | undefined)?.forEach((one) => {
    if (one.type !== 'candidate-pair') return;
    for (const count of [one.bytesReceived, one.requestsReceived, one.responsesReceived]) {
      if (count !== undefined) sum = (sum ?? 0) + count;
    }
  });
  return sum;
}
