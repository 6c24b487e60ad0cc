import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {SizeController} from '../binding/size-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {RoomSession} from '../session/room-session.js';
import type {Tile} from '../session/tiles.js';
import {gridLayout, type Box} from './grid-layout.js';
import {stageStyles} from './styles/vicolo-stage.js';
import {VicoloElement} from './vicolo-element.js';
import './vicolo-participant-tile.js';

const GAP = 10;
const SIDEBAR_FROM = 640;

/**
 * Everybody's tiles in a grid that fits its box. Shared screens take the larger part, people stand beside.
 *
 * @summary The tiles of a room.
 * @csspart base - The whole stage.
 * @csspart screens - Where shared screens stand.
 * @csspart people - Where people stand.
 * @csspart tile - Every tile's element.
 */
export class VicoloStage extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, stageStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #session = new SessionController(this);
  readonly #tiles = new StoreController(this, () => this.#session.value?.stage.tiles);
  #box: Box = {width: 0, height: 0};

  constructor() {
    super();
    new SizeController(this, '.stage', (width, height) => {
      this.#box = {width, height};
      this.#lay();
    });
  }

  protected override render(): TemplateResult {
    const tiles = this.#tiles.value ?? [];
    const session = this.#session.value;
    const screens = tiles.filter((tile) => tile.source === 'screen_share');
    const people = tiles.filter((tile) => tile.source === 'camera');
    return html`<div class="stage" part="base">
      <div class="screens" part="screens" ?hidden=${screens.length === 0}>${keyed(screens, session)}</div>
      <div class="people" part="people">${keyed(people, session)}</div>
    </div>`;
  }

  protected override updated(): void {
    this.#lay();
  }

  /** Numbers go in by CSS variables: a strict page allows no `style` in markup, and resizing renders nothing. */
  #lay(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage || !this.#box.width) return;
    const tiles = this.#tiles.value ?? [];
    const screens = tiles.filter((tile) => tile.source === 'screen_share').length;
    const {width, height} = this.#box;
    const wide = width >= SIDEBAR_FROM;
    stage.dataset['form'] = screens === 0 ? 'grid' : wide ? 'beside' : 'below';
    const people: Box =
      screens === 0 ? this.#box : wide ? {width: width * 0.22, height} : {width, height: height * 0.32};
    const grid = gridLayout(tiles.length - screens, people, GAP);
    const screen = gridLayout(
      screens,
      wide ? {width: width - people.width - GAP, height} : {width, height: height - people.height - GAP},
      GAP,
    );
    stage.style.setProperty('--_people-size', `${String(Math.floor(wide ? people.width : people.height))}px`);
    stage.style.setProperty('--_tile-width', `${String(grid.tileWidth)}px`);
    stage.style.setProperty('--_tile-height', `${String(grid.tileHeight)}px`);
    stage.style.setProperty('--_screen-width', `${String(screen.tileWidth)}px`);
    stage.style.setProperty('--_screen-height', `${String(screen.tileHeight)}px`);
    stage.classList.toggle('scrolls', grid.scrolls);
    // Not every browser lets a keyboard scroll what holds nothing to focus.
    if (grid.scrolls) stage.querySelector('.people')?.setAttribute('tabindex', '0');
    else stage.querySelector('.people')?.removeAttribute('tabindex');
  }
}

function keyed(tiles: readonly Tile[], session: RoomSession | undefined): unknown {
  return repeat(
    tiles,
    (tile) => tile.key,
    (tile) =>
      html`<vicolo-participant-tile
        part="tile"
        exportparts="video, avatar, label, name"
        source=${tile.source}
        .participant=${tile.participant}
        >${
          tile.source === 'camera'
            ? html`<vicolo-tile-marks
                slot="overlay"
                .participant=${tile.participant}
                .session=${session}
              ></vicolo-tile-marks>`
            : nothing
        }</vicolo-participant-tile
      >`,
  );
}

define('vicolo-stage', VicoloStage);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-stage': VicoloStage;
  }
}
