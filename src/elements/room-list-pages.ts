// The ways to further pages of rooms, and what is said where there is none.
import {html, nothing, type TemplateResult} from 'lit';
import {icon} from './icons/icons.js';
import './icons/rooms.js';
import type {RoomListState} from './room-loader.js';
import type {Words} from './words/words.js';

export type Paging = 'more' | 'endless' | 'pages';

/** No room at all, or none of those that were asked for. */
export function emptyTemplate(words: Words, onClear: (() => void) | undefined): TemplateResult {
  if (onClear) {
    return html`<div class="message" part="message">
      ${icon('search')}<strong>${words.noMatch}</strong>
      <p>${words.noMatchHint}</p>
      <button type="button" @click=${onClear}>${words.clearSearch}</button>
    </div>`;
  }
  return html`<slot name="empty">
    <div class="message" part="message">
      ${icon('room')}<strong>${words.noRooms}</strong>
      <p>${words.noRoomsHint}</p>
    </div>
  </slot>`;
}

export interface PagerView {
  readonly words: Words;
  readonly list: RoomListState;
  readonly paging: Paging;
  readonly onMore: () => void;
  readonly onPage: (page: number) => void;
}

export function pagerTemplate({words, list, paging, onMore, onPage}: PagerView): TemplateResult | typeof nothing {
  const {page, pages, loading} = list;
  if (pages < 2 || (paging !== 'pages' && page + 1 >= pages)) return nothing;
  if (paging !== 'pages') {
    return html`<button type="button" class="more" part="more-button" aria-disabled=${loading} @click=${onMore}>
      ${words.moreRooms}
    </button>`;
  }
  const turn = (to: number, name: 'previous' | 'next', label: string) => {
    const go = (): void => {
      if (to >= 0 && to < pages) onPage(to);
    };
    const end = to < 0 || to >= pages;
    return html`<button
      type="button"
      class="round"
      part="page-button"
      aria-label=${label}
      aria-disabled=${end}
      @click=${go}
    >
      ${icon(name)}
    </button>`;
  };
  return html`<nav class="pager" aria-label=${words.rooms}>
    ${turn(page - 1, 'previous', words.previousPage)}
    <span aria-live="polite">${words.page(page + 1, pages)}</span>
    ${turn(page + 1, 'next', words.nextPage)}
  </nav>`;
}
