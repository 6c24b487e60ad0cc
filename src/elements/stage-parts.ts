// What a stage is made of: tiles, turning pages, choosing between shared screens.
import {html, nothing, type TemplateResult} from 'lit';
import {map} from 'lit/directives/map.js';
import type {RoomSession} from '../session/room-session.js';
import type {Tile} from '../session/tiles.js';
import {icon} from './icons/icons.js';
import type {Words} from './words/words.js';

/** A tile with hand and reactions over it: elements that are loaded with the first of them. */
export function tileTemplate({participant, source}: Tile, session: RoomSession | undefined): TemplateResult {
  const marks =
    source === 'camera'
      ? html`<vicolo-tile-marks slot="overlay" .participant=${participant} .session=${session}></vicolo-tile-marks>`
      : nothing;
  return html`<vicolo-participant-tile
    part="tile"
    exportparts="video, avatar, label, name"
    source=${source}
    .participant=${participant}
    .session=${session}
    >${marks}</vicolo-participant-tile
  >`;
}

export interface Pager {
  readonly words: Words;
  /** Counts from 0. */
  readonly page: number;
  readonly pages: number;
  readonly turn: (by: number) => void;
}

export function pagerTemplate({words, page, pages, turn}: Pager): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const back = (): void => {
    turn(-1);
  };
  const on = (): void => {
    turn(1);
  };
  return html`<div class="pager" part="pager">
    <button
      type="button"
      class="round turn"
      part="previous-button"
      aria-label=${words.previousPage}
      aria-disabled=${page === 0 ? 'true' : 'false'}
      @click=${back}
    >
      ${icon('previous')}
    </button>
    <span class="pages" role="status"
      ><span class="hidden">${words.page(page + 1, pages)}</span
      ><span aria-hidden="true">${page + 1} / ${pages}</span></span
    >
    <button
      type="button"
      class="round turn"
      part="next-button"
      aria-label=${words.nextPage}
      aria-disabled=${page === pages - 1 ? 'true' : 'false'}
      @click=${on}
    >
      ${icon('next')}
    </button>
  </div>`;
}

export interface ScreenChoice {
  readonly words: Words;
  readonly screens: readonly Tile[];
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
}

export function screensTemplate({words, screens, chosen, choose}: ScreenChoice): TemplateResult | typeof nothing {
  if (screens.length < 2) return nothing;
  return html`<div class="screens" part="screens" role="group" aria-label=${words.sharedScreens}>
    ${map(screens, (screen) => screenButton(screen, words, screen.key === chosen, choose))}
  </div>`;
}

function screenButton(
  {key, participant}: Tile,
  words: Words,
  chosen: boolean,
  choose: (key: string) => void,
): TemplateResult {
  const choosing = (): void => {
    choose(key);
  };
  return html`<button type="button" part="screen-choice" aria-pressed=${chosen ? 'true' : 'false'} @click=${choosing}>
    ${icon('screen-share')}<span>${words.screenOf(participant.state.get().name)}</span>
  </button>`;
}
