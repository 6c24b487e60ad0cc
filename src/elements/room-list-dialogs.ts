// What a list offers to do with rooms: the buttons, and the dialogs behind them, which are loaded when they open.
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {VicoloError} from '../cloud/errors.js';
import type {VideoRoom} from '../cloud/wire.js';
import type {
  VicoloRoomCreateEvent,
  VicoloRoomDeleteEvent,
  VicoloRoomsErrorEvent,
  VicoloRoomUpdateEvent,
} from './list-events.js';
import {icon} from './icons/icons.js';
import './icons/rooms.js';
import {refusesCreation} from './room-failure.js';
import type {RoomLoader} from './room-loader.js';
import type {RoomRights} from './room-rights.js';
import type {Words} from './words/words.js';

type Dialog = 'create' | 'edit' | 'delete';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface Around {
  readonly loader: RoomLoader;
  readonly rights: RoomRights;
  readonly words: () => Words;
  readonly select: (room: VideoRoom) => void;
}

interface Offered {
  readonly withoutEdit: boolean;
  readonly withoutDelete: boolean;
  readonly rowActions?: ((room: VideoRoom) => unknown) | undefined;
}

const LOAD: Readonly<Record<Dialog, () => Promise<unknown>>> = {
  create: () => import('./vicolo-room-form.js'),
  edit: () => import('./vicolo-room-form.js'),
  delete: () => import('./vicolo-room-delete.js'),
};

export class RoomListDialogs {
  /** A dialog that could not be downloaded. */
  missing: VicoloError | undefined;
  readonly #host: Host;
  readonly #loader: RoomLoader;
  readonly #rights: RoomRights;
  readonly #words: () => Words;
  readonly #select: (room: VideoRoom) => void;
  /** Each dialog that was opened stays, with what was typed. */
  readonly #opened = new Map<Dialog, VideoRoom | undefined>();

  constructor(host: Host, {loader, rights, words, select}: Around) {
    this.#host = host;
    this.#loader = loader;
    this.#rights = rights;
    this.#words = words;
    this.#select = select;
  }

  forget(): void {
    this.missing = undefined;
  }

  actions(room: VideoRoom, {withoutEdit, withoutDelete, rowActions}: Offered): TemplateResult | typeof nothing {
    const words = this.#words();
    const owned = this.#rights.owns(room);
    const title = room.title || words.untitledRoom;
    const own = rowActions?.(room);
    if (!own && !(owned && !(withoutEdit && withoutDelete))) return nothing;
    const button = (dialog: Dialog, name: 'edit' | 'delete', label: string) => {
      const open = (): void => void this.open(dialog, room);
      return html`<button type="button" class="round plain" aria-label=${label} title=${label} @click=${open}>
        ${icon(name)}
      </button>`;
    };
    return html`<span class="actions" part="actions">
      ${own}${owned && !withoutEdit ? button('edit', 'edit', words.editRoom(title)) : nothing}
      ${owned && !withoutDelete ? button('delete', 'delete', words.deleteRoom(title)) : nothing}
    </span>`;
  }

  template(): TemplateResult {
    const {cloud} = this.#loader;
    const form = (dialog: Dialog) =>
      this.#opened.has(dialog)
        ? html`<vicolo-room-form
            id=${`${dialog}-dialog`}
            .cloud=${cloud}
            .room=${this.#opened.get(dialog)}
            @vicolo-room-create=${this.#created}
            @vicolo-room-update=${this.#updated}
            @vicolo-rooms-error=${this.#failed}
          ></vicolo-room-form>`
        : nothing;
    return html`${form('create')}${form('edit')}
    ${
      this.#opened.has('delete')
        ? html`<vicolo-room-delete
            id="delete-dialog"
            .cloud=${cloud}
            .room=${this.#opened.get('delete')}
            @vicolo-room-delete=${this.#deleted}
          ></vicolo-room-delete>`
        : nothing
    }`;
  }

  async open(dialog: Dialog, room?: VideoRoom): Promise<void> {
    try {
      await LOAD[dialog]();
      this.missing = undefined;
      this.#opened.set(dialog, room);
    } catch {
      this.missing = new VicoloError('part-unavailable', 'A dialog of the room list could not be downloaded.');
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector<Element & {show(): Promise<void>}>(`#${dialog}-dialog`)?.show();
  }

  readonly #created = ({room}: VicoloRoomCreateEvent): void => {
    void this.#loader.load();
    this.#select(room);
  };

  readonly #updated = ({room}: VicoloRoomUpdateEvent): void => {
    this.#loader.put(room);
  };

  readonly #deleted = ({room}: VicoloRoomDeleteEvent): void => {
    this.#loader.drop(room.id);
  };

  readonly #failed = (event: VicoloRoomsErrorEvent): void => {
    if (event.task === 'create' && refusesCreation(event)) this.#rights.refuseCreation();
  };
}
