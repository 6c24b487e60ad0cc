// One room in a list: what it is called, whether it is live, whose it is, and when.
import {html, nothing, type TemplateResult} from 'lit';
import type {VideoRoom} from '../cloud/wire.js';
import {icon} from './icons/icons.js';
import './icons/rooms.js';
import {moodOf} from './room-mood.js';
import {formatTime} from './room-time.js';
import type {Words} from './words/words.js';

export interface RowView {
  readonly words: Words;
  readonly language: string;
  readonly selected: number | undefined;
  /** What the person may do, and what the host adds, beside a room. */
  readonly actions: (room: VideoRoom) => unknown;
  readonly onSelect: (room: VideoRoom) => void;
}

export function roomRow(room: VideoRoom, view: RowView): TemplateResult {
  const select = (): void => {
    view.onSelect(room);
  };
  return html`<li part="row" class="row" data-id=${room.id}>
    <button
      type="button"
      class="room"
      part="room"
      aria-current=${room.id === view.selected ? 'true' : 'false'}
      @click=${select}
    >
      ${roomFacts(room, view.words, view.language)}
    </button>
    ${view.actions(room)}
  </li>`;
}

/** The same in a row and on a card. */
export function roomFacts(room: VideoRoom, words: Words, language: string): TemplateResult {
  const mood = moodOf(room);
  const owner = room.member?.appUserName ?? room.member?.appUserId;
  return html`<span class="mark ${mood}" aria-hidden="true">${icon(mood === 'scheduled' ? 'calendar' : 'room')}</span>
    <span class="what">
      <span class="title" part="title">${room.title || words.untitledRoom}</span>
      <span class="about"
        ><span class="owner">${owner ?? nothing}</span> <span class="when">${whenOf(room, words, language)}</span></span
      >
    </span>
    <span class="signs">
      ${room.policy.hasPassword ? sign('lock', words.needsPassword) : nothing}
      ${room.accessLevel === 'PRIVATE' ? sign('private', words.privateRoom) : nothing}
      <span class="state ${mood}" part="state">${words.state[mood]}</span>
    </span>`;
}

function sign(name: 'lock' | 'private', label: string): TemplateResult {
  return html`<span class="sign" title=${label}>${icon(name)}<span class="hidden">${label}</span></span>`;
}

function whenOf({scheduledAt, createdAt}: VideoRoom, words: Words, language: string): string {
  if (scheduledAt) return words.startsAt(formatTime(scheduledAt, language, 'appointment'));
  return createdAt ? words.createdAt(formatTime(createdAt, language, 'day')) : '';
}
