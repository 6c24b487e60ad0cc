import {html, nothing, type TemplateResult} from 'lit';
import type {BlobUrls} from '../../binding/blob-urls.js';
import {isOnlyEmoji} from '../../session/chat/clean-text.js';
import {startsDay, startsGroup} from '../../session/chat/groups.js';
import {findLinks} from '../../session/chat/links.js';
import type {ChatMessage} from '../../session/chat/message.js';
import {icon} from '../icons/icons.js';
import {hueOf, initialsOf} from '../person.js';
import type {Words} from '../words/words.js';
import {fileTemplate} from './file-template.js';
import {dayOf, timeOf} from './times.js';

/** What the buttons of a message do, by their `data-act`: one listener on the list serves all. */
export type MessageAct = 'copy' | 'reply' | 'retry' | 'discard' | 'cancel' | 'save';

export interface MessageView {
  readonly words: Words;
  readonly language: string;
  readonly urls: BlobUrls;
  /** Whether one can write to one person. */
  readonly mayReply: boolean;
}

/** One message, with the day, the name and the time before it where they are new. */
export function messageTemplate(
  message: ChatMessage,
  before: ChatMessage | undefined,
  view: MessageView,
): TemplateResult {
  const {words, language} = view;
  const {from, to, text, state} = message;
  const time = timeOf(message.at, language);
  const who = from.isLocal ? words.you : from.name;
  const first = startsGroup(message, before);
  const waits = state === 'sending' || state === 'failed' || state === 'cancelled';
  return html`${startsDay(message, before) ? dayTemplate(message, view) : nothing}
    <article
      class="item message ${from.isLocal ? 'mine' : 'theirs'} ${first ? 'first' : ''} ${to ? 'private' : ''} ${waits ? state : ''}"
      part="message ${from.isLocal ? 'own-message' : ''}"
      tabindex="-1"
      data-id=${message.id}
      aria-label=${words.messageBy(who, time)}
    >
      ${first ? headTemplate(message, who, time, view) : nothing}
      <div class="body">
        <div class="bubble ${isOnlyEmoji(text) ? 'emoji' : ''}" part="bubble">
          ${text ? html`<p dir="auto">${linked(text)}</p>` : nothing}${fileTemplate(message, view)}
          ${message.cut ? html`<small class="cut">${words.restNotShown}</small>` : nothing}
        </div>
        ${actions(message, view)}
      </div>
      ${stateTemplate(message, view)}
    </article>`;
}

function dayTemplate({at}: ChatMessage, {words, language}: MessageView): TemplateResult {
  return html`<div class="day"><span>${dayOf(at, language, words, Date.now())}</span></div>`;
}

function headTemplate({from, to}: ChatMessage, who: string, time: string, {words}: MessageView): TemplateResult {
  return html`<div class="head" aria-hidden=${to ? 'false' : 'true'}>
    ${
      from.isLocal
        ? nothing
        : html`<span class="avatar" data-identity=${from.identity} aria-hidden="true">${initialsOf(from.name)}</span>`
    }
    <bdi class="who" part="name">${who}</bdi>
    <span class="when">${time}</span>
    ${
      to
        ? html`<span class="secret"
            >${icon('lock')} ${from.isLocal ? words.privateTo(to.name) : words.privateToYou}</span
          >`
        : nothing
    }
  </div>`;
}

/** Links open elsewhere, and tell that place nothing of this page. */
function linked(text: string): readonly (TemplateResult | string)[] {
  return findLinks(text).map((piece) =>
    piece.href
      ? html`<a href=${piece.href} target="_blank" rel="noopener noreferrer nofollow">${piece.text}</a>`
      : piece.text,
  );
}

/** Out of Tab's way until the message itself has the focus. */
function actions(message: ChatMessage, {words, mayReply}: MessageView): TemplateResult {
  const {from, text} = message;
  const button = (what: MessageAct, label: string, name: 'copy' | 'lock'): TemplateResult =>
    html`<button type="button" class="small act" tabindex="-1" aria-label=${label} title=${label} data-act=${what}>
      ${icon(name)}
    </button>`;
  return html`<div class="actions">
    ${text ? button('copy', words.copyMessage, 'copy') : nothing}
    ${!from.isLocal && mayReply ? button('reply', words.replyPrivately(from.name), 'lock') : nothing}
  </div>`;
}

function stateTemplate(message: ChatMessage, {words}: MessageView): TemplateResult | typeof nothing {
  const {state, error} = message;
  if (state === 'sending' && !message.file) return html`<div class="state">${words.sending}</div>`;
  if (state === 'lost') return html`<div class="state">${words.notWhole}</div>`;
  if (state === 'refused') return html`<div class="state">${words.fileRefused}</div>`;
  if (state !== 'failed' && state !== 'cancelled') return nothing;
  const why = state === 'cancelled' ? words.wasCancelled : words.error[error ?? 'message-failed'];
  const again = html`<button type="button" class="text" part="retry-button" data-act="retry">${words.retry}</button
    ><button type="button" class="text" data-act="discard">${words.discardMessage}</button>`;
  return html`<div class="state ${state}">
    <span>${state === 'failed' ? icon('warning') : nothing} ${why}</span> ${message.from.isLocal ? again : nothing}
  </div>`;
}

/** Each person's colour, by a CSS variable: a strict page allows no `style` in markup. */
export function paintAvatars(root: ParentNode): void {
  for (const avatar of root.querySelectorAll<HTMLElement>('.avatar')) {
    avatar.style.setProperty('--_hue', String(hueOf(avatar.dataset['identity'] ?? '')));
  }
}
