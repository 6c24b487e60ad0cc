import {html, nothing, type TemplateResult} from 'lit';
import type {Earlier} from '../../session/chat/chat-view.js';
import {icon} from '../icons/icons.js';
import type {Words} from '../words/words.js';

/** What stands before the first message: a way to those before it. */
export function earlierTemplate(earlier: Earlier, words: Words, load: () => void): TemplateResult | typeof nothing {
  if (earlier === 'none') return nothing;
  if (earlier === 'loading') return html`<p class="note" role="status">${words.loadingEarlier}</p>`;
  const button = html`<button type="button" class="text" @click=${load}>
    ${earlier === 'failed' ? words.retry : words.earlierMessages}
  </button>`;
  return html`<p class="note">${earlier === 'failed' ? words.earlierFailed : nothing} ${button}</p>`;
}

/** What stands in place of messages. */
export function emptyTemplate(words: Words): TemplateResult {
  return html`<div class="empty">
    <span class="mark">${icon('chat')}</span>
    <p><b>${words.noMessages}</b></p>
    <p>${words.noMessagesHint}</p>
  </div>`;
}

/** The way to the end of the list, for who has scrolled away from it. */
export function newestTemplate(unread: number, words: Words, onClick: () => void): TemplateResult {
  return html`<button type="button" class="newest ${unread ? 'new' : ''}" part="newest-button" @click=${onClick}>
    ${icon('to-end')} ${unread ? words.newMessages(unread) : words.toNewest}
  </button>`;
}
