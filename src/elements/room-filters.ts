// Which rooms, and in which order. Loaded when it is opened.
import {html, type TemplateResult} from 'lit';
import {map} from 'lit/directives/map.js';
import {live} from 'lit/directives/live.js';
import type {RoomWish} from './room-loader.js';
import './words/rooms.js';
import type {Words} from './words/words.js';

export interface FiltersView {
  readonly words: Words;
  readonly wish: RoomWish;
  readonly onChange: (change: Partial<RoomWish>) => void;
}

export function filtersTemplate({words, wish, onChange}: FiltersView): TemplateResult {
  const select = (
    label: string,
    field: 'state' | 'type' | 'sortBy',
    choices: Readonly<Record<string, string>>,
    any?: string,
  ) => {
    const change = ({target}: Event): void => {
      onChange({[field]: (target as HTMLSelectElement).value});
    };
    const all = Object.entries({...(any !== undefined && {'': any}), ...own(choices, wish[field])});
    return html`<label
      >${label}
      <select name=${field} .value=${live(wish[field])} @change=${change}>
        ${map(all, ([value, name]) => html`<option value=${value} ?selected=${value === wish[field]}>${name}</option>`)}
      </select>
    </label>`;
  };
  const toggle = ({target}: Event): void => {
    onChange({liveFirst: (target as HTMLInputElement).checked});
  };
  const reset = (): void => {
    onChange({state: '', type: '', sortBy: 'CREATED_AT_DESC', liveFirst: false});
  };
  return html`
    ${select(words.stateOfRoom, 'state', words.stateNames, words.anyState)}
    ${select(words.typeOfRoom, 'type', words.typeNames, words.anyType)} ${select(words.sorting, 'sortBy', words.sortBy)}
    <label class="check">
      <input type="checkbox" name="liveFirst" .checked=${live(wish.liveFirst)} @change=${toggle} />
      <span>${words.liveFirst}</span>
    </label>
    <button type="button" class="reset" @click=${reset}>${words.resetFilters}</button>
  `;
}

/** A value that the page has set and that this kit has no words for stays a choice. */
function own(choices: Readonly<Record<string, string>>, value: string): Readonly<Record<string, string>> {
  return value && !Object.hasOwn(choices, value) ? {...choices, [value]: value} : choices;
}
