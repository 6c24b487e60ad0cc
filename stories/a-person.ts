// A participant without a room, for tiles that are looked at one by one. Pictures run only while they are shown.
import type {AttachableTrack, ParticipantState, ReadonlyStore, RoomParticipant} from '../src/index.js';
import {personPicture, screenPicture} from '../test/fakes/pictures.js';

export function aPerson(
  change: Partial<ParticipantState> = {},
  level: ReadonlyStore<number> = SILENT,
): RoomParticipant {
  const state: ParticipantState = {
    identity: 'maya',
    name: 'Maya Lindqvist',
    isLocal: false,
    avatarUrl: undefined,
    speaking: false,
    quality: 'excellent',
    microphone: 'on',
    camera: change.cameraTrack ? 'on' : 'none',
    screen: change.screenTrack ? 'on' : 'none',
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
  };
  const {identity, isLocal} = state;
  return {identity, isLocal, level, state: {get: () => state, subscribe: never}};
}

export const camera = (hue = 150, frozen = false): AttachableTrack => picture(() => personPicture(hue, frozen));
export const screen = (hue = 265): AttachableTrack => picture(() => screenPicture(hue));

/** A voice that rises and falls while anybody watches it. */
export function aVoice(): ReadonlyStore<number> {
  let step = 0;
  return {
    get: () => (1 + Math.sin(step / 3)) / 2,
    subscribe: (listener) => {
      const timer = setInterval(() => {
        step++;
        listener();
      }, 100);
      return () => {
        clearInterval(timer);
      };
    },
  };
}

const never = () => () => undefined;
const SILENT: ReadonlyStore<number> = {get: () => 0, subscribe: never};

function picture(film: () => MediaStreamTrack): AttachableTrack {
  const shown = new Map<HTMLMediaElement, MediaStreamTrack>();
  return {
    attach: (element) => {
      const track = film();
      shown.set(element, track);
      element.srcObject = new MediaStream([track]);
    },
    detach: (element) => {
      shown.get(element)?.stop();
      shown.delete(element);
      element.srcObject = null;
    },
  };
}
