import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {ConnectedElement} from './connected-element.js';

/**
 * One room on a page: what it is called, its state, and a button to enter, which tells the page by an event.
 *
 * @summary One room, with its state and a button to enter.
 * @slot - The host's own words or links, below the room.
 * @event {VicoloRoomSelectEvent} vicolo-room-select - Somebody wants to enter; `room` is the room.
 * @event {VicoloRoomsErrorEvent} vicolo-rooms-error - The room could not be read.
 * @csspart base - The whole card.
 * @csspart title - The room's title.
 * @csspart state - The room's state.
 * @csspart enter-button - The button.
 * @csspart message - Words in place of the room.
 */
export class VicoloRoomCard extends ConnectedElement {
  /** The room's number. */
  @property({attribute: 'room-id'}) roomId?: string | number;

  /** The room's UUID, in place of `room-id`. */
  @property({attribute: 'room-uuid'}) roomUuid?: string;

  /** Seconds between two looks at what has changed, while the page is seen and online; 30 by default, 0 for never. */
  @property({type: Number, attribute: 'refresh-every'}) refreshEvery = 30;

  /** @internal */
  protected override loadLooks(): Promise<unknown> {
    return import('./looks/room-card-looks.js');
  }
}

define('vicolo-room-card', VicoloRoomCard);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-room-card': VicoloRoomCard;
  }
}
