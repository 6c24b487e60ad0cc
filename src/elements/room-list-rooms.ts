// The rooms of a list, and what can be done with them. Downloaded while the cloud is asked for them: the list itself, its
// title and the field to search by, need not wait.
import {html, nothing, type TemplateResult} from 'lit';
import {byKey} from '../binding/by-key.js';
import type {VideoRoom} from '../cloud/wire.js';
import {RoomListDialogs, type Around} from './room-list-dialogs.js';
import {pagerTemplate} from './room-list-pages.js';
import {RoomListUpkeep} from './room-list-upkeep.js';
import type {RoomListState} from './room-loader.js';
import {roomRow} from './room-row.js';
import type {VicoloRoomList} from './vicolo-room-list.js';

export {emptyTemplate} from './room-list-pages.js';

interface AroundRooms extends Around {
  readonly language: () => string;
  readonly refresh: () => void;
}

export class RoomListRooms {
  readonly dialogs: RoomListDialogs;
  readonly #host: VicoloRoomList;
  readonly #around: AroundRooms;
  readonly #upkeep: RoomListUpkeep;

  constructor(host: VicoloRoomList, around: AroundRooms) {
    this.#host = host;
    this.#around = around;
    this.dialogs = new RoomListDialogs(host, around);
    this.#upkeep = new RoomListUpkeep(host, around.loader);
  }

  /** What has changed by itself, for screen readers. */
  get said(): string {
    return this.#upkeep.said;
  }

  /** After each update. */
  settle(): void {
    const words = this.#around.words();
    this.#upkeep.settle(this.#host.refreshEvery, this.#host.paging === 'endless', (room) =>
      words.roomBecame(room.title || words.untitledRoom, words.state[room.mood]),
    );
  }

  template(list: RoomListState): TemplateResult | typeof nothing {
    this.#upkeep.rememberFocus();
    if (!list.rooms.length) return nothing;
    const {words: say, language, select, refresh, loader} = this.#around;
    const words = say();
    const view = {
      words,
      language: language(),
      selected: this.#host.selected,
      actions: (room: VideoRoom) => this.dialogs.actions(room, this.#host),
      onSelect: select,
    };
    const more = (): void => {
      if (!loader.state.get().loading) void loader.more();
    };
    return html`${
        list.fresh > 0
          ? html`<button type="button" class="fresh" part="fresh-button" @click=${refresh}>
              ${words.newMeanwhile(list.fresh)}
            </button>`
          : nothing
      }
      <ul>
        ${byKey(
          list.rooms,
          (room) => room.id,
          (room) => roomRow(room, view),
        )}
      </ul>
      ${pagerTemplate({words, list, paging: this.#host.paging, onMore: more, onPage: (page) => void loader.load(page)})}`;
  }
}
