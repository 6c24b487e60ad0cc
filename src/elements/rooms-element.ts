import {property} from 'lit/decorators.js';
import type {RoomQuery, VideoRoom} from '../cloud/wire.js';
import {ConnectedElement} from './connected-element.js';
import type {Paging} from './room-list-parts.js';
import {RoomLoader, type RoomWish} from './room-loader.js';

/** An element that shows many rooms: which ones, in which order, and how they are kept true. */
export abstract class RoomsElement extends ConnectedElement {
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

  protected readonly loader: RoomLoader = new RoomLoader();

  /** Reads the list again, from its start. */
  refresh(): Promise<void> {
    return this.loader.load();
  }

  protected get wish(): RoomWish {
    const {keyword, roomState, roomType, sortBy, liveFirst, pageSize} = this;
    const size = Number.isSafeInteger(pageSize) && pageSize > 0 ? pageSize : 20;
    const words = keyword.trim();
    return {keyword: words, state: roomState, type: roomType, sortBy, liveFirst, pageSize: size};
  }

  /** True when not all rooms are asked for. */
  protected get isNarrowed(): boolean {
    const {keyword, state, type} = this.wish;
    return Boolean(keyword || state || type);
  }

  protected narrow(change: Partial<RoomWish>): void {
    const {keyword, state, type, sortBy, liveFirst} = {...this.wish, ...change};
    Object.assign(this, {keyword, roomState: state, roomType: type, sortBy, liveFirst});
  }
}
