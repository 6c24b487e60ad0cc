import type {TemplateResult} from 'lit';
import type {LocalSourceState} from '../session/local-source.js';
import type {RoomSession} from '../session/room-session.js';
import {toggleButton} from './toggle-button.js';
import type {Words} from './words/words.js';

/** Before joining, "on" is what one will enter with; in the room it is what others hear and see. */
export function isOn(state: LocalSourceState, inRoom: boolean): boolean {
  return inRoom ? state.on : state.wanted;
}

interface Situation {
  readonly session: RoomSession | undefined;
  readonly words: Words;
  readonly state: LocalSourceState | undefined;
  readonly inRoom: boolean;
  readonly allowed: boolean;
}

export function microphoneToggle({session, words, state, inRoom, allowed}: Situation): TemplateResult {
  const pressed = state !== undefined && isOn(state, inRoom);
  return toggleButton({
    name: 'microphone',
    label: words.microphone,
    hint: pressed ? words.turnOffMicrophone : words.turnOnMicrophone,
    pressed,
    icon: pressed ? 'microphone' : 'microphone-off',
    busy: state?.busy ?? false,
    forbidden: allowed ? undefined : words.notAllowedToPublish,
    onClick: () => void session?.setMicrophone(!pressed),
  });
}

export function cameraToggle({session, words, state, inRoom, allowed}: Situation): TemplateResult {
  const pressed = state !== undefined && isOn(state, inRoom);
  return toggleButton({
    name: 'camera',
    label: words.camera,
    hint: pressed ? words.turnOffCamera : words.turnOnCamera,
    pressed,
    icon: pressed ? 'camera' : 'camera-off',
    busy: state?.busy ?? false,
    forbidden: allowed ? undefined : words.notAllowedToPublish,
    onClick: () => void session?.setCamera(!pressed),
  });
}

export function screenToggle({session, words, state, allowed}: Situation): TemplateResult {
  const pressed = state?.on ?? false;
  return toggleButton({
    name: 'screen',
    label: words.screenShare,
    hint: pressed ? words.stopScreenShare : words.startScreenShare,
    pressed,
    icon: pressed ? 'screen-share-off' : 'screen-share',
    busy: state?.busy ?? false,
    forbidden: allowed ? undefined : words.notAllowedToPublish,
    onClick: () => void session?.setScreenShare(!pressed),
  });
}
