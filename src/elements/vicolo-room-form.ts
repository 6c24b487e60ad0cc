import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import type {Cloud} from '../cloud/cloud.js';
import {toVicoloError, type VicoloError} from '../cloud/errors.js';
import {VicoloRoomCreateEvent} from './events.js';
import {icon} from './icons/icons.js';
import {controlStyles} from './styles/controls.js';
import {formStyles} from './styles/vicolo-room-form.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * A dialog that creates a room. `<vicolo-room-list>` brings its own.
 *
 * @summary Creates a room.
 * @event {VicoloRoomCreateEvent} vicolo-room-create - A room was created; `room` is it.
 * @csspart dialog - The dialog.
 */
export class VicoloRoomForm extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, formStyles];

  /** Where rooms are created. */
  @property({attribute: false}) cloud?: Cloud | undefined;

  #creating = false;
  #error: VicoloError | undefined;

  /** Opens the dialog. What was typed and not sent is still there. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')?.focus(); // not the button that closes it
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected override render(): TemplateResult {
    const {words} = this;
    return html`<dialog part="dialog" aria-labelledby="heading">
      <form @submit=${this.#submit} aria-busy=${this.#creating ? 'true' : 'false'}>
        <div class="head">
          <h2 id="heading">${words.newRoom}</h2>
          <button type="button" class="round plain" aria-label=${words.close} @click=${this.#close}>
            ${icon('close')}
          </button>
        </div>
        <label
          >${words.roomTitle}
          <input name="title" required maxlength="100" autocomplete="off" placeholder=${words.roomTitleHint} />
        </label>
        <label
          ><span>${words.password} <small>(${words.optional})</small></span>
          <input name="password" type="password" autocomplete="new-password" maxlength="50" />
        </label>
        <div role="alert">
          ${this.#error ? html`<p class="failed">${icon('warning')} ${words.error[this.#error.code]}</p>` : nothing}
        </div>
        <div class="foot">
          <button type="button" @click=${this.#close}>${words.cancel}</button>
          <button class="primary" ?disabled=${this.#creating}>
            ${this.#creating ? words.creating : words.createRoom}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  readonly #close = (): void => {
    this.#dialog?.close();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.#creating && this.cloud) void this.#create(form, this.cloud);
  };

  async #create(form: HTMLFormElement, cloud: Cloud): Promise<void> {
    this.#show(true, undefined);
    try {
      const room = await cloud.createRoom(readForm(form));
      form.reset();
      this.#dialog?.close();
      this.#show(false, undefined);
      this.dispatchEvent(new VicoloRoomCreateEvent(room));
    } catch (thrown) {
      this.#show(false, toVicoloError(thrown, 'creating the room'));
    }
  }

  #show(creating: boolean, error: VicoloError | undefined): void {
    this.#creating = creating;
    this.#error = error;
    this.requestUpdate();
  }
}

function readForm(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = (name: string) => (data.get(name) as string | null) ?? '';
  const title = text('title').trim();
  const password = text('password');
  return {type: 'VIDEO_CONFERENCE', title, ...(password && {password})};
}

define('vicolo-room-form', VicoloRoomForm);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-room-form': VicoloRoomForm;
  }
}
