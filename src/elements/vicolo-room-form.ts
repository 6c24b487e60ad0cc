import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {define} from '../binding/define.js';
import {StoreController} from '../binding/store-controller.js';
import type {Cloud} from '../cloud/cloud.js';
import {toVicoloError, type VicoloError} from '../cloud/errors.js';
import {onceUnlocked} from '../cloud/once-unlocked.js';
import type {VideoRoom} from '../cloud/wire.js';
import {ConnectedElement} from './connected-element.js';
import {VicoloRoomCreateEvent, VicoloRoomUpdateEvent} from './list-events.js';
import {icon} from './icons/icons.js';
import './icons/list.js';
import {failureEvent, wordsFor} from './room-failure.js';
import {fieldsTemplate, readFields} from './room-form-fields.js';
import * as rooms from './room-values.js';
import {controlStyles} from './styles/controls.js';
import {fieldStyles} from './styles/fields.js';
import {dialogStyles} from './styles/dialog.js';
import {formStyles} from './styles/vicolo-room-form.js';
import './words/lists.js';
import './words/rooms.js';

/**
 * Creates a room, or changes one: a dialog, or a form in the page. `<vicolo-room-list>` brings its own.
 *
 * Limits of the cloud are checked before anything is sent. What was typed stays until it has arrived. A request that
 * the cloud has locked, since the same one is still running, is sent once more after a moment.
 *
 * @summary Creates or changes a room.
 * @event {VicoloRoomCreateEvent} vicolo-room-create - A room was created; `room` is it.
 * @event {VicoloRoomUpdateEvent} vicolo-room-update - A room was changed; `room` is what it has become.
 * @event {VicoloRoomsErrorEvent} vicolo-rooms-error - The cloud refused; `task` is `create` or `update`.
 * @csspart dialog - The dialog.
 * @csspart form - The form.
 */
export class VicoloRoomForm extends ConnectedElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, fieldStyles, dialogStyles, formStyles];

  /** The room to change; without one, a new room is created. */
  @property({attribute: false}) room?: VideoRoom | undefined;

  /** In the page instead of in a dialog. */
  @property({type: Boolean}) inline = false;

  /** The types of rooms to choose from when creating one. */
  @property({attribute: false}) types: readonly string[] = ['VIDEO_CONFERENCE', 'INTERACTIVE_MEETING'];

  #roomId: number | undefined;
  #sending = false;
  #error: VicoloError | undefined;
  #problems: rooms.FieldProblems = {};
  /** Counts the forms that were filled in: each begins with fresh fields. */
  #sheet = 0;
  #items: (rooms.DataItem & {readonly key: number})[] = [];
  #lastKey = 0;
  #access = '';

  constructor() {
    super();
    new StoreController(this, () => this.connection.state);
  }

  /** Opens the dialog. What was typed and not sent is still there. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.#field('title')?.focus(); // not the button that closes it
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #cloud(): Cloud | undefined {
    const connection = this.connection.state.get();
    return connection.is === 'ready' ? connection.cloud : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.room?.id === this.#roomId) return;
    this.#roomId = this.room?.id;
    this.#begin();
  }

  protected override render(): TemplateResult {
    if (this.inline) return this.#form();
    return html`<dialog part="dialog" aria-labelledby="heading">${this.#form()}</dialog>`;
  }

  #form(): TemplateResult {
    const {words, language, room, types} = this;
    const values = rooms.valuesOf(room);
    const problems = this.#problems;
    const heading = room ? words.changeRoom : words.newRoom;
    const failure = this.#error ? wordsFor(this.#error, words) : Object.keys(problems).length && words.checkFields;
    const action = room ? words.save : words.createRoom;
    const fields = fieldsTemplate({
      ...{
        words,
        language,
        values,
        problems,
        room,
        types,
        items: this.#items,
        access: this.#access || values.accessLevel,
      },
      moreOpen: Boolean(problems.type ?? problems.customType ?? problems.customData),
      onAccess: this.#setAccess,
      onAddItem: this.#addItem,
      onRemoveItem: this.#removeItem,
    });
    return html`<form
      part="form"
      novalidate
      aria-labelledby="heading"
      aria-busy=${this.#sending ? 'true' : 'false'}
      @submit=${this.#submit}
    >
      <div class="head">
        <h2 id="heading">${heading}</h2>
        ${
          this.inline
            ? nothing
            : html`<button type="button" class="round plain" aria-label=${words.close} @click=${this.#close}>
                ${icon('close')}
              </button>`
        }
      </div>
      ${keyed(`${String(room?.id)} ${String(this.#sheet)}`, fields)}
      <div role="alert">${failure ? html`<p class="failed">${icon('warning')} ${failure}</p>` : nothing}</div>
      <div class="foot">
        ${this.inline ? nothing : html`<button type="button" @click=${this.#close}>${words.cancel}</button>`}
        <button class="primary" aria-disabled=${this.#sending || !this.#cloud}>
          ${this.#sending ? (room ? words.saving : words.creating) : action}
        </button>
      </div>
    </form>`;
  }

  #begin(): void {
    this.#sheet++;
    this.#access = '';
    this.#items = rooms.valuesOf(this.room).customData.map((item) => ({...item, key: ++this.#lastKey}));
    this.#error = undefined;
    this.#problems = {};
  }

  readonly #close = (): void => {
    this.#dialog?.close();
  };

  readonly #setAccess = (level: string): void => {
    this.#access = level;
    this.requestUpdate();
  };

  readonly #addItem = (): void => {
    this.#items = [...this.#items, {name: '', value: '', key: ++this.#lastKey}];
    this.requestUpdate();
    void this.updateComplete.then(() => {
      [...this.renderRoot.querySelectorAll<HTMLElement>('[name=itemName]')].at(-1)?.focus();
    });
  };

  readonly #removeItem = (key: number): void => {
    this.#items = this.#items.filter((item) => item.key !== key);
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.add')?.focus());
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const cloud = this.#cloud;
    if (this.#sending || !cloud) return;
    const values = readFields(event.target as HTMLFormElement, rooms.valuesOf(this.room));
    const problems = rooms.check(values);
    if (Object.keys(problems).length) void this.#refuse(problems, undefined);
    else void this.#send(cloud, values);
  };

  async #send(cloud: Cloud, values: rooms.RoomValues): Promise<void> {
    const before = this.room;
    const change = before && rooms.changeOf(values, before);
    if (change && Object.keys(change).length === 0) {
      this.#close();
      return;
    }
    this.#show(true);
    try {
      const room = await onceUnlocked(() =>
        before ? cloud.updateRoom(before.id, change ?? {}) : cloud.createRoom(rooms.newRoomOf(values)),
      );
      if (before === this.room) this.#begin();
      this.#dialog?.close();
      this.#show(false);
      this.dispatchEvent(before ? new VicoloRoomUpdateEvent(room) : new VicoloRoomCreateEvent(room));
    } catch (thrown) {
      const error = toVicoloError(thrown, 'sending the room');
      const problems = rooms.problemsOf(error.cloudCode);
      await this.#refuse(problems, Object.keys(problems).length ? undefined : error);
      this.dispatchEvent(failureEvent(before ? 'update' : 'create', error, this.words));
    }
  }

  /** Says what is wrong, and leads to the first field that is. */
  async #refuse(problems: rooms.FieldProblems, error: VicoloError | undefined): Promise<void> {
    this.#problems = problems;
    this.#error = error;
    this.#sending = false;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  #show(sending: boolean): void {
    this.#sending = sending;
    this.#error = undefined;
    this.#problems = {};
    this.requestUpdate();
  }

  #field(name: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[name=${name}]`);
  }
}

define('vicolo-room-form', VicoloRoomForm);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-room-form': VicoloRoomForm;
  }
}
