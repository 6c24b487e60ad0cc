import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import type {RoomSession} from '../session/room-session.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * The buttons of a meeting. Each shows what is true; a click asks the session and waits for it. What does
 * not fit into the row is in a menu, but never the microphone and leaving. One stop for Tab; arrow keys,
 * Home and End go along the row.
 *
 * @summary Microphone, camera, sharing, panels, layout, full screen and leaving.
 * @slot start - The host's own buttons before the kit's.
 * @slot middle - The host's own buttons between the kit's and leaving.
 * @slot end - The host's own buttons after the kit's.
 * @slot menu - The host's own buttons or links in the menu.
 * @csspart base - The row.
 * @csspart button - Every button.
 * @csspart microphone-button - The microphone's button.
 * @csspart camera-button - The camera's button.
 * @csspart screen-button - The screen share's button.
 * @csspart leave-button - The leave button.
 * @csspart tooltip - The words above a button.
 * @csspart count - How many messages are unread.
 */
export class VicoloControls extends VicoloElement {
  /** The call to control, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /**
   * Which buttons, in which order, by names: `microphone`, `camera`, `screen`, `hand`, `people`, `chat`, `panels`
   * (all other panels), `captions`, `layout`, `pip` (a small window), `fullscreen`, `leave`. Where not all fit, the last go into the menu first.
   */
  @property() controls?: string;

  /** @internal */
  protected override loadLooks(): Promise<unknown> {
    return import('./looks/controls-looks.js');
  }
}

define('vicolo-controls', VicoloControls);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-controls': VicoloControls;
  }
}
