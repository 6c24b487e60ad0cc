// One room in a list: what it is called, whether it is live, whose it is, and when.
import {html, nothing, type TemplateResult} from 'lit';
import type {VideoRoom} from '../cloud/wire.js';
import {icon} from './icons/icons.js';
import type {Words} from './words/words.js';

type RoomMood = keyof Words['state'];

const MOODS: ReadonlyMap<string, RoomMood> = new Map([
  ['LIVE', 'live'],
  ['STARTED', 'live'],
  ['LIVE_INACTIVE', 'idle'],
  ['SCHEDULED', 'scheduled'],
  ['ENDED', 'ended'],
  ['CANCELLED', 'ended'],
  ['ARCHIVED', 'ended'],
]);

/** What a state means to people. A state that is new to this kit counts as open. */
export function moodOf(room: VideoRoom): RoomMood {
  const mood = MOODS.get(room.videoRoomState) ?? 'idle';
  return mood === 'scheduled' && !room.scheduledAt ? 'idle' : mood;
}

export function roomRow(room: VideoRoom, words: Words, language: string, onSelect: () => void): TemplateResult {
  const title = room.title ?? words.untitledRoom;
  const mood = moodOf(room);
  return html`<li part="row">
    <button type="button" class="room" part="room" @click=${onSelect}>
      <span class="mark ${mood}" aria-hidden="true">${icon(mood === 'scheduled' ? 'calendar' : 'room')}</span>
      <span class="what">
        <span class="title" part="title">${title}</span>
        <span class="about">${aboutOf(room, words, language)}</span>
      </span>
      <span class="signs">
        ${room.policy.hasPassword ? sign('lock', words.needsPassword) : nothing}
        ${room.accessLevel === 'PRIVATE' ? sign('private', words.privateRoom) : nothing}
        <span class="state ${mood}" part="state">${words.state[mood]}</span>
      </span>
    </button>
  </li>`;
}

function sign(name: 'lock' | 'private', label: string): TemplateResult {
  return html`<span class="sign" title=${label}>${icon(name)}<span class="hidden">${label}</span></span>`;
}

function aboutOf(room: VideoRoom, words: Words, language: string): string {
  const owner = room.member?.appUserName ?? room.member?.appUserId;
  return [owner, timeOf(room, words, language)].filter(Boolean).join(' · ');
}

function timeOf({scheduledAt, createdAt}: VideoRoom, words: Words, language: string): string {
  if (scheduledAt) return words.startsAt(formatted(scheduledAt, language));
  return createdAt ? words.createdAt(formatted(createdAt, language)) : '';
}

function formatted(time: string, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(localeOf(language), {dateStyle: 'medium', timeStyle: 'short'}).format(date);
}

/** A page may write anything as `lang`; the browser's own language stands in for what is none. */
function localeOf(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
