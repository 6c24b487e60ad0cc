import {property} from 'lit/decorators.js';
import type {RoomQuery, VideoRoom} from '../cloud/wire.js';
import {define} from '../binding/define.js';
import {ConnectedElement} from './connected-element.js';
import type {Paging} from './room-list-pages.js';
import type {RoomLoader} from './room-loader.js';

/**
 * The member's rooms: to search, to open, and to create, change and delete one's own. A count of people is not
 * shown: the cloud publishes none.
 *
 * @summary A list of rooms.
 * @slot empty - In place of the words for an empty list.
 * @event {VicoloRoomSelectEvent} vicolo-room-select - A room was chosen; `room` is it.
 * @event {VicoloRoomCreateEvent} vicolo-room-create - A room was created; `room` is it. Choosing it follows.
 * @event {VicoloRoomUpdateEvent} vicolo-room-update - A room was changed here; `room` is what it has become.
 * @event {VicoloRoomDeleteEvent} vicolo-room-delete - A room was deleted here; `room` is what it was.
 * @event {VicoloRoomsLoadEvent} vicolo-rooms-load - Rooms were read and are shown: `rooms`, `total` and `page`.
 * @event {VicoloRoomsErrorEvent} vicolo-rooms-error - Something failed; `task` says what, `code` how, `message` says it to the person.
 * @csspart base - The whole list.
 * @csspart header - Title and buttons.
 * @csspart create-button - The button that creates a room.
 * @csspart refresh-button - The button that reads the list again.
 * @csspart filter-button - The button that opens the filters.
 * @csspart search - The field to search by.
 * @csspart filters - The filters, where they are open.
 * @csspart fresh-button - The button that shows rooms that are new meanwhile.
 * @csspart more-button - The button that shows more rooms.
 * @csspart page-button - The buttons to the page before and after.
 * @csspart message - Words in place of rooms.
 * @csspart row - A room's row.
 * @csspart room - A room's button.
 * @csspart actions - What can be done with a room.
 * @csspart title - A room's title.
 * @csspart state - A room's state.
 */
export class VicoloRoomList extends ConnectedElement {
  /** Words that title or description must hold. Follows what a person types. */
  @property() keyword = '';

  /** Only rooms of this state, a `videoRoomState` such as `LIVE` or `SCHEDULED`. Follows the filter, as do the next three. */
  @property({attribute: 'state'}) roomState = '';

  /** Only rooms of this type, such as `VIDEO_CONFERENCE`. */
  @property({attribute: 'type'}) roomType = '';

  /** `CREATED_AT_DESC` (the default), `CREATED_AT_ASC`, `LAST_MODIFIED_AT_DESC` or `LAST_MODIFIED_AT_ASC`. */
  @property({attribute: 'sort-by'}) sortBy: NonNullable<RoomQuery['sortBy']> = 'CREATED_AT_DESC';

  /** Live rooms before all others. */
  @property({type: Boolean, attribute: 'live-first'}) liveFirst = false;

  /** How many rooms are read at a time. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** The way to further rooms: `more` (a button, the default), `endless` (by scrolling) or `pages` (back and forward). */
  @property() paging: Paging = 'more';

  /** Seconds between two looks at what has changed, while the page is seen and online; 30 by default, 0 for never. */
  @property({type: Number, attribute: 'refresh-every'}) refreshEvery = 30;

  /** The number of the room that is marked as chosen. Follows the choice of a person. */
  @property({type: Number}) selected?: number | undefined;

  /** Takes searching and filtering away. */
  @property({type: Boolean, attribute: 'without-search'}) withoutSearch = false;

  /** Takes the button for new rooms away. */
  @property({type: Boolean, attribute: 'without-create'}) withoutCreate = false;

  /** Takes the buttons for changing one's own rooms away. */
  @property({type: Boolean, attribute: 'without-edit'}) withoutEdit = false;

  /** Takes the buttons for deleting one's own rooms away. */
  @property({type: Boolean, attribute: 'without-delete'}) withoutDelete = false;

  /** What the host shows beside a room: a node or a Lit template. Called for each row that is drawn. */
  @property({attribute: false}) rowActions?: ((room: VideoRoom) => unknown) | undefined;

  /** @internal What reads the rooms, once the list is shown. */
  loader?: RoomLoader;

  /** Reads the list again, from its start. */
  async refresh(): Promise<void> {
    await this.updateComplete;
    await this.loader?.load();
  }

  /** @internal */
  protected override loadLooks(): Promise<unknown> {
    void import('./room-list-rooms.js').catch(() => undefined); // they ask for it again, and say if it cannot be had
    return import('./looks/room-list-looks.js');
  }
}

define('vicolo-room-list', VicoloRoomList);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-room-list': VicoloRoomList;
  }
}
