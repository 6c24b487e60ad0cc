// One person's row in the list of people.
import {html, nothing, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {ParticipantState} from '../session/participant.js';
import {icon} from './icons/icons.js';
import {initialsOf} from './person.js';
import type {Words} from './words/words.js';

export interface PersonRow {
  readonly words: Words;
  readonly person: ParticipantState;
  readonly index: number;
  readonly count: number;
  /** The place among the raised hands, from 1; 0 without one. */
  readonly hand: number;
  /** The one row that Tab reaches; arrow keys reach the others. */
  readonly active: boolean;
  readonly menuOpen: boolean;
}

export function personRow(row: PersonRow): TemplateResult {
  const {words, person, index, count, hand} = row;
  const {name, isLocal, role, screen} = person;
  const below = [role && words.role[role], screen !== 'none' && words.sharingScreen].filter(Boolean).join(' · ');
  return html`<li
    part="row"
    class=${classMap({speaking: person.speaking})}
    data-index=${index}
    data-identity=${person.identity}
    aria-posinset=${index + 1}
    aria-setsize=${count}
  >
    ${avatar(person)}
    <span class="who">
      <span class="name" part="name">${isLocal ? `${name} (${words.you})` : name}</span>
      ${below ? html`<small part="role">${below}</small>` : nothing}
      <span class="hidden">${details(words, person, hand)}</span>
    </span>
    ${hand ? html`<span class="hand" part="hand" aria-hidden="true">${icon('hand')}${hand}</span>` : nothing}
    <span class="state" aria-hidden="true">
      ${
        person.quality === 'poor' || person.quality === 'lost'
          ? html`<span class="quality ${person.quality}">${icon(`quality-${person.quality}`)}</span>`
          : nothing
      }
      ${icon(person.microphone === 'on' ? 'microphone' : 'microphone-off')}
    </span>
    <button
      type="button"
      class="more"
      part="options-button"
      tabindex=${row.active ? 0 : -1}
      aria-label=${words.optionsFor(name)}
      aria-haspopup="dialog"
      aria-expanded=${row.menuOpen ? 'true' : 'false'}
    >
      ${icon('more')}
    </button>
  </li>`;
}

function avatar({name, avatarUrl, identity}: ParticipantState): TemplateResult {
  return html`<span class="avatar" aria-hidden="true" data-hue=${identity}>
    ${initialsOf(name)}
    ${avatarUrl ? html`<img src=${avatarUrl} alt="" loading="lazy" referrerpolicy="no-referrer" />` : nothing}
  </span>`;
}

/** Says in words what rings and icons say. */
function details(words: Words, person: ParticipantState, hand: number): string {
  const all = [
    person.microphone === 'on' ? '' : words.muted,
    person.camera === 'on' ? '' : words.cameraIsOff,
    person.speaking ? words.speaking : '',
    hand ? words.handUp(hand) : '',
    person.quality === 'poor' || person.quality === 'lost' ? words.quality[person.quality] : '',
  ];
  return all
    .filter(Boolean)
    .map((one) => `, ${one}`)
    .join('');
}
