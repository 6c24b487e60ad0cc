import {ParticipantModel, type ParticipantState} from '../../src/session/participant.js';

/** A participant without any SDK behind. `change` says how it differs from a quiet stranger. */
export function aParticipant(identity: string, change: Partial<ParticipantState> = {}): ParticipantModel {
  return new ParticipantModel({
    identity,
    name: identity,
    isLocal: false,
    avatarUrl: undefined,
    speaking: false,
    quality: 'excellent',
    microphone: 'on',
    camera: 'on',
    screen: 'none',
    cameraTrack: undefined,
    screenTrack: undefined,
    cameraDelay: 'none',
    screenDelay: 'none',
    mirrored: false,
    mayPublishMicrophone: true,
    mayPublishCamera: true,
    mayPublishScreen: true,
    role: undefined,
    handRaisedAt: undefined,
    ...change,
  });
}
