// The words in place of one's own picture, or beside it.
import {html, nothing, type TemplateResult} from 'lit';
import {errorWords} from './error-words.js';
import {icon} from './icons/icons.js';
import './icons/preview.js';
import type {Preview} from './preview-state.js';
import type {Words} from './words/words.js';

interface Situation {
  readonly words: Words;
  /** With a picture, only what is pressing is said. */
  readonly hasPicture: boolean;
  readonly onAllow: () => void;
  readonly onDecline: () => void;
}

export function saidTemplate(preview: Preview, situation: Situation): TemplateResult | typeof nothing {
  const {words, hasPicture} = situation;
  switch (preview.is) {
    case 'unknown':
      return nothing;
    case 'off':
      return hasPicture ? nothing : html`<p>${words.noPreview}</p>`;
    case 'asking':
      return html`<span class="spinner"></span>
        <p>${words.askingForDevices}</p>`;
    case 'opening':
      return hasPicture
        ? nothing
        : html`<span class="spinner"></span>
            <p>${words.openingDevices}</p>`;
    case 'ask':
      return askTemplate(preview.what, situation);
    case 'failed':
      return failedTemplate(preview, situation);
  }
}

function askTemplate(what: keyof Words['allowDevices'], {words, onAllow, onDecline}: Situation): TemplateResult {
  return html`${icon('shield')}
    <h3>${words.askForDevices[what]}</h3>
    <p>${words.askExplained}</p>
    <div class="answers">
      <button type="button" class="primary" part="allow-button" @click=${onAllow}>${words.allowDevices[what]}</button>
      <button type="button" part="decline-button" @click=${onDecline}>${words.goWithout}</button>
    </div>`;
}

function failedTemplate(
  {what, error}: Extract<Preview, {is: 'failed'}>,
  {words, hasPicture, onAllow}: Situation,
): TemplateResult {
  return html`${icon('warning')}
    <h3>${what === 'both' ? words.cameraAndMicrophone : words[what]}</h3>
    <p>${errorWords(words, error)} ${hasPicture ? nothing : words.joinAnyway}</p>
    ${
      error.retryable
        ? html`<div class="answers">
            <button type="button" part="retry-button" @click=${onAllow}>${words.retry}</button>
          </div>`
        : nothing
    }`;
}
