// How loud one person is on this page: a slider, and silence in one click.
import {html, type TemplateResult} from 'lit';
import type {ParticipantState} from '../session/participant.js';
import type {SoundView} from '../session/sound.js';
import {icon} from './icons/icons.js';
import './words/controls.js';
import './words/meeting.js';
import type {Words} from './words/words.js';

export function personVolume({identity}: ParticipantState, sound: SoundView, words: Words): TemplateResult {
  const volume = Math.round(sound.volumeOf(identity) * 100);
  const change = ({target}: Event): void => {
    sound.setVolume(identity, Number((target as HTMLInputElement).value) / 100);
  };
  const toggle = (): void => {
    sound.setVolume(identity, volume ? 0 : 1);
  };
  return html`<label class="volume">
      <span>${words.volume}<span class="amount">${volume} %</span></span>
      <input type="range" part="volume" min="0" max="100" step="5" .value=${String(volume)} @input=${change} />
    </label>
    <button type="button" part="button" class="item" @click=${toggle}>
      ${icon(volume ? 'sound-off' : 'speaker')} ${volume ? words.muteForMe : words.unmuteForMe}
    </button>`;
}
