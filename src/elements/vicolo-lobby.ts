import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import type {RoomSession} from '../session/room-session.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * Before and after the meeting: a preview of oneself with the devices, a name and a password where
 * there are such, joining, and why one is out again.
 *
 * @summary The way into a room.
 * @slot - The host's own words or links, below the button.
 * @csspart base - The whole lobby.
 * @csspart title - The heading.
 * @csspart message - Why joining failed, or why the room was left.
 * @csspart join-button - The button.
 * @csspart rejoining - What is said while the room is entered again after a lost connection.
 * @csspart stop-button - The button that ends that.
 * @csspart cancel-button - Stops joining.
 */
export class VicoloLobby extends VicoloElement {
  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** True while the page has not yet said who enters, or which room. */
  @property({type: Boolean}) waiting = false;

  /** Shows no preview and no choices: only what happens, and the button. */
  @property({type: Boolean, attribute: 'status-only'}) statusOnly = false;

  /** @internal */
  protected override loadLooks(): Promise<unknown> {
    return import('./looks/lobby-looks.js');
  }
}

define('vicolo-lobby', VicoloLobby);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-lobby': VicoloLobby;
  }
}
