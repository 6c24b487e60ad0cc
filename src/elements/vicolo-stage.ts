import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import type {RoomSession} from '../session/room-session.js';
import type {SelfView, StageLayout} from '../session/stage.js';
import type {Tile} from '../session/tiles.js';
import type {Side} from './layout/strip.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * Everybody's tiles: as equals in a grid, or one large with the others beside. It fills its box, turns pages
 * where tiles would become too small to see anybody, and only the pictures that it shows are sent.
 *
 * @summary The tiles of a room.
 * @csspart base - The whole stage.
 * @csspart cell - The place of one tile.
 * @csspart tile - Every tile's element.
 * @csspart screens - The choice between shared screens.
 * @csspart screen-choice - One of its buttons.
 * @csspart pager - The row that turns pages.
 * @csspart previous-button - The button to the page before.
 * @csspart next-button - The button to the page after.
 * @csspart message - What is said where there is nobody to show.
 */
export class VicoloStage extends VicoloElement {
  /**
   * How tiles are laid out, until the person chooses: `auto` (a grid; a pinned tile or shared screen stands large),
   * `grid`, `speaker` and `sidebar` (who speaks stands large, the others in a row or column), or `pip`, which is for
   * small windows: one picture, and oneself over it. `pip` holds for this stage alone, the others for the room.
   */
  @property() layout?: StageLayout;

  /** Where one sees oneself, until the person chooses: as a `tile`, `floating` over the others, or `hidden`. */
  @property({attribute: 'self-view'}) selfView?: SelfView;

  /** Where small tiles stand beside large ones: `top`, `bottom`, `left` or `right`. In a narrow box a column becomes a row below. */
  @property() side?: Side;

  /** What happens where not everybody fits: `pages`, or a grid that can `scroll`. */
  @property() overflow: 'pages' | 'scroll' = 'pages';

  /** Draws a tile in place of `<vicolo-participant-tile>`: takes the tile, gives what Lit can render. */
  @property({attribute: false}) renderTile?: ((tile: Tile) => unknown) | undefined;

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  static {
    this.disableWarning?.('change-in-update'); // what the room is told after an update may at once lead to another
  }

  /** @internal */
  protected override loadLooks(): Promise<unknown> {
    return import('./looks/stage-looks.js');
  }
}

define('vicolo-stage', VicoloStage);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-stage': VicoloStage;
  }
}
