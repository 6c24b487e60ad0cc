// What a list of rooms says before there are rooms.
import {html, nothing, type TemplateResult} from 'lit';
import {icon} from './icons/icons.js';

export function skeleton(words: string): TemplateResult {
  return html`<span class="hidden">${words}</span>
    <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
}

export function failureTemplate(text: string, retry: string | undefined, onRetry: () => void): TemplateResult {
  return html`<div class="message" part="message">
    <p>${icon('warning')} ${text}</p>
    ${retry ? html`<button type="button" @click=${onRetry}>${retry}</button>` : nothing}
  </div>`;
}
