import {TrackSource, type RemoteTrackPublication, type Room} from './rtc.js';

export type Source = 'camera' | 'microphone' | 'screen';

const SOURCES: Record<Source, TrackSource> = {
  camera: TrackSource.SOURCE_CAMERA,
  microphone: TrackSource.SOURCE_MICROPHONE,
  screen: TrackSource.SOURCE_SCREENSHARE,
};

export function publicationOf(room: Room, identity: string, source: Source): RemoteTrackPublication | undefined {
  const tracks = room.remoteParticipants.get(identity)?.trackPublications.values() ?? [];
  return [...tracks].find((track) => track.source === SOURCES[source]);
}

/** Who else is in the room with what, for a message. */
export function describeOthers(room: Room): string {
  if (!room.isConnected) return 'It is not connected.';
  const others = [...room.remoteParticipants.values()].map(({identity, trackPublications}) => {
    const tracks = [...trackPublications.values()].map(describeTrack);
    return `${identity} (${tracks.join(', ') || 'sends nothing'})`;
  });
  return `It sees ${others.join(', ') || 'nobody'}.`;
}

function describeTrack({source, muted, track}: RemoteTrackPublication): string {
  const name = Object.entries(SOURCES).find(([, value]) => value === source)?.[0] ?? 'something else';
  return `${muted ? 'muted ' : ''}${name}${track ? '' : ' not received'}`;
}
