import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import type {Cloud} from '../cloud/cloud.js';
import {toVicoloError, type VicoloError} from '../cloud/errors.js';
import {onceUnlocked} from '../cloud/once-unlocked.js';
import type {VideoRoom} from '../cloud/wire.js';
import {VicoloRoomDeleteEvent} from './list-events.js';
import {icon} from './icons/icons.js';
import './icons/list.js';
import {failureEvent} from './room-failure.js';
import {isLive} from './room-mood.js';
import {controlStyles} from './styles/controls.js';
import {dialogStyles} from './styles/dialog.js';
import {VicoloElement} from './vicolo-element.js';
import './words/lists.js';
import './words/rooms.js';

/**
 * A dialog that deletes a room after asking, and says that there is no way back. `<vicolo-room-list>` brings its own.
 *
 * @summary Deletes a room after asking.
 * @event {VicoloRoomDeleteEvent} vicolo-room-delete - The room was deleted; `room` is what it was.
 * @event {VicoloRoomsErrorEvent} vicolo-rooms-error - The cloud refused; `task` is `delete`.
 * @csspart dialog - The dialog.
 */
export class VicoloRoomDelete extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, dialogStyles];

  /** Where the room is deleted. */
  @property({attribute: false}) cloud?: Cloud | undefined;

  /** The room to delete. */
  @property({attribute: false}) room?: VideoRoom | undefined;

  #deleting = false;
  #error: VicoloError | undefined;

  /** Asks. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    this.#say(this.#deleting, undefined);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.cancel')?.focus(); // Enter by mistake deletes nothing
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected override render(): TemplateResult {
    const {words, room} = this;
    const title = room?.title || words.untitledRoom;
    return html`<dialog part="dialog" role="alertdialog" aria-labelledby="question" aria-describedby="warning">
      <div class="sheet">
        <h2 id="question">${words.deleteQuestion(title)}</h2>
        <p id="warning">${room && isLive(room) ? words.deleteLiveWarning : nothing} ${words.deleteWarning}</p>
        <div role="alert">
          ${this.#error ? html`<p class="failed">${icon('warning')} ${words.error[this.#error.code]}</p>` : nothing}
        </div>
        <div class="foot">
          <button type="button" class="cancel" @click=${this.#close}>${words.cancel}</button>
          <button type="button" class="danger" aria-disabled=${this.#deleting} @click=${this.#delete}>
            ${this.#deleting ? words.deleting : words.deleteForGood}
          </button>
        </div>
      </div>
    </dialog>`;
  }

  readonly #close = (): void => {
    this.#dialog?.close();
  };

  readonly #delete = async (): Promise<void> => {
    const {cloud, room} = this;
    if (this.#deleting || !cloud || !room) return;
    this.#say(true, undefined);
    try {
      await onceUnlocked(() => cloud.deleteRoom(room.id));
    } catch (thrown) {
      const error = toVicoloError(thrown, 'deleting the room');
      // Somebody else was quicker: it is gone, as was wanted.
      if (error.code !== 'room-not-found') {
        this.#say(false, error);
        this.dispatchEvent(failureEvent('delete', error, this.words));
        return;
      }
    }
    this.#say(false, undefined);
    this.#close();
    this.dispatchEvent(new VicoloRoomDeleteEvent(room));
  };

  #say(deleting: boolean, error: VicoloError | undefined): void {
    this.#deleting = deleting;
    this.#error = error;
    this.requestUpdate();
  }
}

define('vicolo-room-delete', VicoloRoomDelete);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-room-delete': VicoloRoomDelete;
  }
}
