import type {TemplateResult} from 'lit';
import type {Keys} from '../binding/shortcuts.js';
import type {LocalSourceState} from '../session/local-source-state.js';
import type {RoomSession} from '../session/room-session.js';
import {toggleButton, type Toggle} from './toggle-button.js';
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
  readonly keys?: Keys | undefined;
  readonly beside?: TemplateResult | undefined;
}

export function microphoneControl({session, words, state, inRoom, allowed, keys, beside}: Situation): Toggle {
  const pressed = state !== undefined && isOn(state, inRoom);
  return {
    name: 'microphone',
    label: words.microphone,
    hint: pressed ? words.turnOffMicrophone : words.turnOnMicrophone,
    pressed,
    icon: pressed ? 'microphone' : 'microphone-off',
    busy: state?.busy ?? false,
    forbidden: allowed ? undefined : words.notAllowedToPublish,
    keys,
    beside,
    onClick: () => void session?.setMicrophone(!pressed),
  };
}

export function cameraControl({session, words, state, inRoom, allowed, keys, beside}: Situation): Toggle {
  const pressed = state !== undefined && isOn(state, inRoom);
  return {
    name: 'camera',
    label: words.camera,
    hint: pressed ? words.turnOffCamera : words.turnOnCamera,
    pressed,
    icon: pressed ? 'camera' : 'camera-off',
    busy: state?.busy ?? false,
    forbidden: allowed ? undefined : words.notAllowedToPublish,
    keys,
    beside,
    onClick: () => void session?.setCamera(!pressed),
  };
}

export function screenControl({session, words, state, allowed, keys}: Situation): Toggle {
  const pressed = state?.on ?? false;
  return {
    name: 'screen',
    label: words.screenShare,
    hint: pressed ? words.stopScreenShare : words.startScreenShare,
    pressed,
    icon: pressed ? 'screen-share-off' : 'screen-share',
    busy: state?.busy ?? false,
    forbidden: allowed ? undefined : words.notAllowedToPublish,
    keys,
    onClick: () => void session?.setScreenShare(!pressed),
  };
}

export function microphoneToggle(situation: Situation): TemplateResult {
  return toggleButton(microphoneControl(situation));
}

export function cameraToggle(situation: Situation): TemplateResult {
  return toggleButton(cameraControl(situation));
}
