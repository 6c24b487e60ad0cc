import {html, type TemplateResult} from 'lit';
import type {Words} from './words/words.js';

/** The connection was lost, and one is on the way back: said, and to be stopped. */
export function rejoinMessage(words: Words, onStop: () => void): TemplateResult {
  return html`<p class="rejoining" part="rejoining"><span class="spinner"></span>${words.rejoining}</p>
    <button type="button" class="plain" part="stop-button" @click=${onStop}>${words.stopRejoining}</button>`;
}
