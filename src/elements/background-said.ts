// What a person must know of what is behind them.
import {html, nothing, type TemplateResult} from 'lit';
import type {BackgroundState} from '../session/backgrounds/view.js';
import {icon} from './icons/icons.js';
import './words/meeting.js';
import type {Words} from './words/words.js';

export function backgroundSaid(words: Words, is: BackgroundState['is'] | undefined): TemplateResult | typeof nothing {
  switch (is) {
    case 'preparing':
      return html`<span class="spinner"></span>
        <p>${words.preparingBackground}</p>`;
    case 'failed':
      return html`${icon('warning')}
        <p>${words.backgroundFailed}</p>`;
    case 'too-slow':
      return html`${icon('warning')}
        <p>${words.backgroundTooSlow}</p>`;
    default:
      return nothing;
  }
}
