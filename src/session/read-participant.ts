import type {LocalTrack, Participant, Track, TrackPublication} from 'livekit-client';
import {HAND, readHand} from './hand.js';
import {cleanName, DISPLAY_NAME_ATTRIBUTE, readInfo} from './participant-info.js';
import type {ConnectionQuality, ParticipantState, PictureDelay, TrackCondition} from './participant.js';

export type SourceName = 'microphone' | 'camera' | 'screen_share' | 'screen_share_audio';

// The protocol's numbers of sources, as permissions carry them.
const SOURCE_NUMBER = {camera: 1, microphone: 2, screen_share: 3} as const;
const QUALITIES: readonly string[] = ['excellent', 'good', 'poor', 'lost'];

/** The SDK names sources by an enum; its values are these strings. */
export function publicationOf(participant: Participant, source: SourceName): TrackPublication | undefined {
  return participant.getTrackPublication(source as Track.Source);
}

/** Reads everything that is shown of a participant, afresh. Pure but for what the SDK holds; `still` are tracks. */
export function readParticipant(participant: Participant, still?: ReadonlySet<object>): ParticipantState {
  const info = readInfo(participant.metadata);
  const microphone = publicationOf(participant, 'microphone');
  const camera = publicationOf(participant, 'camera');
  const screen = publicationOf(participant, 'screen_share');
  return {
    identity: participant.identity,
    name:
      cleanName(participant.attributes[DISPLAY_NAME_ATTRIBUTE]) ??
      info.name ??
      cleanName(participant.name) ??
      cleanName(participant.identity) ??
      '?',
    isLocal: participant.isLocal,
    avatarUrl: info.avatarUrl,
    speaking: participant.isSpeaking,
    quality: qualityOf(participant),
    microphone: conditionOf(microphone),
    camera: conditionOf(camera),
    screen: conditionOf(screen),
    cameraTrack: pictureOf(camera),
    screenTrack: pictureOf(screen),
    cameraDelay: delayOf(camera, still),
    screenDelay: delayOf(screen, still),
    mirrored: participant.isLocal && !facesAway(camera),
    mayPublishMicrophone: mayPublish(participant, 'microphone'),
    mayPublishCamera: mayPublish(participant, 'camera'),
    mayPublishScreen: mayPublish(participant, 'screen_share'),
    role: info.role,
    handRaisedAt: readHand(participant.attributes[HAND], participant.joinedAt),
  };
}

function conditionOf(publication: TrackPublication | undefined): TrackCondition {
  if (!publication) return 'none';
  return publication.isMuted ? 'muted' : 'on';
}

function pictureOf(publication: TrackPublication | undefined): Track | undefined {
  return publication && !publication.isMuted ? publication.track : undefined;
}

/** A picture that nobody asked the server for does not come, and is not late. */
function delayOf(publication: TrackPublication | undefined, still?: ReadonlySet<object>): PictureDelay {
  if (!publication || publication.isMuted) return 'none';
  const {track} = publication;
  const state: string | undefined = track?.streamState;
  if (state === 'paused') return state;
  if (track) return still?.has(track) ? 'still' : 'none';
  return (publication as {readonly isDesired?: boolean}).isDesired ? 'connecting' : 'none';
}

function facesAway(publication: TrackPublication | undefined): boolean {
  // Of the device, whatever is done to its picture; others' tracks have none.
  return (publication?.track as LocalTrack | undefined)?.getSourceTrackSettings().facingMode === 'environment';
}

function qualityOf(participant: Participant): ConnectionQuality {
  const quality: string = participant.connectionQuality;
  return QUALITIES.includes(quality) ? (quality as ConnectionQuality) : 'unknown';
}

/** No list of sources means all of them. */
export function mayPublish(participant: Participant, source: keyof typeof SOURCE_NUMBER): boolean {
  const permissions = participant.permissions;
  if (!permissions?.canPublish) return false;
  const sources: readonly number[] = permissions.canPublishSources;
  return sources.length === 0 || sources.includes(SOURCE_NUMBER[source]);
}
