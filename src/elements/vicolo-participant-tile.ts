import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import type {RoomParticipant} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';
import type {TileSource} from '../session/tiles.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * One picture: a person's camera, or a shared screen. Without a picture it shows an avatar. Where the call is
 * known, a double click pins it, and a menu (its button, the secondary click, a finger held) does more.
 *
 * @summary A participant's video, name and state.
 * @slot overlay - The host's own marks over the picture.
 * @csspart base - The whole tile.
 * @csspart video - The video.
 * @csspart avatar - The round avatar.
 * @csspart label - The bar with the name.
 * @csspart name - The name.
 * @csspart status - Why the picture is not moving, where that is so.
 * @csspart options-button - The button of the menu, shown on hover and focus.
 * @cssproperty [--vicolo-audio-level=0] - Set by the tile: how loud the person is, from 0 to 1. Read it, don't set it.
 * @cssstate speaking - While the person speaks.
 * @cssstate local - The own tile.
 * @cssstate screen - A shared screen.
 * @cssstate pinned - Held in front.
 * @cssstate still - While no picture arrives that should.
 */
export class VicoloParticipantTile extends VicoloElement {
  /** Whom to show. Without it, `local` decides. */
  @property({attribute: false}) participant?: RoomParticipant | undefined;

  /** Shows oneself, found in the room around. */
  @property({type: Boolean}) local = false;

  /** Which picture of the participant: `camera` or `screen_share`. */
  @property() source: TileSource = 'camera';

  /** The call, where it is not the one of the `<vicolo-room>` around. `local`, pins and the menu need it. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** @internal What styles can ask for, such as `:state(speaking)`. */
  readonly internals: ElementInternals = this.attachInternals();

  /** @internal */
  protected override loadLooks(): Promise<unknown> {
    return import('./looks/participant-tile-looks.js');
  }
}

define('vicolo-participant-tile', VicoloParticipantTile);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-participant-tile': VicoloParticipantTile;
  }
}
