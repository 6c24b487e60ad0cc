// What lies over the stage for a while: a broken line, blocked sound, a device that failed.
import {html, nothing, type TemplateResult} from 'lit';
import {map} from 'lit/directives/map.js';
import type {VicoloError} from '../cloud/errors.js';
import {errorWords} from './error-words.js';
import {icon} from './icons/icons.js';
import type {Words} from './words/words.js';

export interface Notices {
  readonly words: Words;
  readonly reconnecting: boolean;
  readonly audible: boolean;
  readonly failures: readonly (readonly [what: string, error: VicoloError])[];
  readonly onSound: () => void;
  readonly onDismiss: (error: VicoloError) => void;
  /** Of the devices. */
  readonly more: TemplateResult;
}

export function noticesTemplate(notices: Notices): TemplateResult {
  const {words, reconnecting, audible, failures, more} = notices;
  return html`
    <div class="notices" part="notices">
      <div role="status">
        ${
          reconnecting
            ? html`<p class="notice" part="notice"><span class="spinner"></span>${words.reconnecting}</p>`
            : nothing
        }
        ${more}
      </div>
      <vicolo-background-notice></vicolo-background-notice>
      ${audible ? nothing : soundNotice(words, notices.onSound)}
      <div role="alert">${map(failures, ([what, error]) => failureNotice(words, what, error, notices.onDismiss))}</div>
    </div>
  `;
}

function failureNotice(
  words: Words,
  what: string,
  error: VicoloError,
  onDismiss: Notices['onDismiss'],
): TemplateResult {
  const dismiss = (): void => {
    onDismiss(error);
  };
  return html`<p class="notice" part="notice">
    ${icon('warning')} <span>${words.failed(what)}${errorWords(words, error)}</span>
    <button type="button" class="round" aria-label=${words.close} @click=${dismiss}>${icon('close')}</button>
  </p>`;
}

function soundNotice(words: Words, onSound: () => void): TemplateResult {
  return html`<p class="notice" part="notice sound-notice">
    ${icon('sound-off')} <span>${words.soundIsBlocked}</span>
    <button type="button" class="primary" part="sound-button" @click=${onSound}>${words.turnSoundOn}</button>
  </p>`;
}
