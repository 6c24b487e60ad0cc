import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {LONGEST_TEXT} from '../session/chat/limits.js';
import {isInRoom} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import {draftOf, keepDraft} from './chat/drafts.js';
import {recipientTemplate} from './chat/recipient-template.js';
import {sizeOf} from './chat/times.js';
import {icon} from './icons/icons.js';
import {controlStyles} from './styles/controls.js';
import {composerStyles} from './styles/vicolo-chat-composer.js';
import {VicoloElement} from './vicolo-element.js';
import './icons/chat.js';
import './words/chat.js';

/**
 * Where a message is written. Enter sends, Shift and Enter begins a line; what is being composed, as Korean is, is
 * never sent half. What was typed and not sent is kept with the call. `<vicolo-chat>` brings its own.
 *
 * @summary The field for a message, with its reader and files.
 * @csspart base - The whole form.
 * @csspart recipient - The choice of who gets it.
 * @csspart input - The field.
 * @csspart attach-button - The button that attaches files.
 * @csspart send-button - The button that sends.
 * @csspart message - Why something was not sent, or can't be.
 */
export class VicoloChatComposer extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, composerStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** Sends text only. */
  @property({type: Boolean, attribute: 'without-files'}) withoutFiles = false;

  /** Sends to everyone only. */
  @property({type: Boolean, attribute: 'without-private'}) withoutPrivate = false;

  readonly #session = new SessionController(this);
  readonly #phase = new StoreController(this, () => this.#session.value?.phase);
  readonly #participants = new StoreController(this, () => this.#session.value?.participants);
  readonly #allowed = new StoreController(this, () => this.#chat?.allowed);
  #note = '';
  #isEmpty = true;

  get #chat() {
    return this.#session.value?.chat;
  }

  get #others() {
    return (this.#participants.value ?? []).filter(({isLocal}) => !isLocal);
  }

  get #input(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  /** Goes to the field. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  /** Chooses who gets the message: one person, or everyone. */
  writeTo(person: {readonly identity: string; readonly name: string} | undefined): void {
    keepDraft(this.#chat, {to: person});
    this.requestUpdate();
    this.focus();
  }

  /** Sends files. Those that are too large are named. */
  sendFiles(files: Iterable<File>): void {
    const chat = this.#chat;
    if (!chat || this.withoutFiles || !this.#ready) return;
    const limit = chat.fileLimit.get();
    const to = draftOf(chat).to?.identity;
    this.#note = '';
    for (const file of files) {
      if (file.size > limit) this.#note = this.words.fileTooLarge(file.name, sizeOf(limit, this.language));
      else void chat.sendFile(file, {to});
    }
    this.requestUpdate();
  }

  get #ready(): boolean {
    return this.#phase.value !== undefined && isInRoom(this.#phase.value) && this.#allowed.value !== false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#isEmpty = draftOf(this.#chat).text.trim() === '';
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const {text, to} = draftOf(this.#chat);
    const inRoom = this.#phase.value !== undefined && isInRoom(this.#phase.value);
    const why = !inRoom ? words.joinToWrite : this.#allowed.value === false ? words.mayNotWrite : this.#note;
    const label = to ? words.replyPrivately(to.name) : words.writeMessage;
    return html`<form part="base" class=${to ? 'private' : ''} @submit=${this.#submit}>
      ${this.withoutPrivate ? nothing : recipientTemplate({words, to, others: this.#others, disabled: !this.#ready, onChange: this.#addressed})}
      <div class="line">
        ${
          this.withoutFiles
            ? nothing
            : html`<button
                  type="button"
                  class="round plain"
                  part="attach-button"
                  aria-label=${words.attachFile}
                  title=${words.attachFile}
                  ?disabled=${!this.#ready}
                  @click=${this.#choose}
                >
                  ${icon('attach')}</button
                ><input type="file" multiple hidden tabindex="-1" aria-hidden="true" @change=${this.#chosen} />`
        }
        <textarea
          part="input"
          rows="1"
          aria-label=${label}
          aria-describedby="why"
          placeholder=${label}
          enterkeyhint="send"
          autocomplete="off"
          .value=${text}
          ?disabled=${!this.#ready}
          @input=${this.#typed}
          @keydown=${this.#keydown}
          @paste=${this.#pasted}
        ></textarea>
        <button
          type="submit"
          class="round primary"
          part="send-button"
          aria-label=${words.sendMessage}
          title=${words.sendMessage}
          ?disabled=${!this.#ready || this.#isEmpty}
        >
          ${icon('send')}
        </button>
      </div>
      <p id="why" class="why" part="message" role="status">${why}</p>
    </form>`;
  }

  readonly #addressed = (event: Event): void => {
    const identity = (event.target as HTMLSelectElement).value;
    const person = this.#others.find((one) => one.identity === identity);
    this.writeTo(person && {identity, name: person.state.get().name});
  };

  readonly #typed = (): void => {
    const text = this.#input?.value ?? '';
    keepDraft(this.#chat, {text});
    const wasEmpty = this.#isEmpty;
    this.#isEmpty = text.trim() === '';
    this.#fit();
    if (this.#isEmpty === wasEmpty && !this.#note) return;
    this.#note = '';
    this.requestUpdate();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    this.#send();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#send();
    this.focus();
  };

  #send(): void {
    const chat = this.#chat;
    const {text, to} = draftOf(chat);
    if (!chat || !this.#ready || text.trim() === '') return;
    if (text.length > LONGEST_TEXT) this.#note = this.words.textTooLong(text.length, LONGEST_TEXT);
    else {
      void chat.send(text, {to: to?.identity});
      keepDraft(chat, {text: ''});
      this.#note = '';
      const input = this.#input;
      if (input) input.value = '';
      this.#fit();
    }
    this.requestUpdate();
  }

  readonly #choose = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  readonly #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.sendFiles([...(input.files ?? [])]);
    input.value = ''; // the same file may be chosen again
  };

  readonly #pasted = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || this.withoutFiles) return;
    event.preventDefault();
    this.sendFiles(files);
  };

  /** As many lines as are written, up to six, where browsers do not do it by themselves. */
  #fit(): void {
    const input = this.#input;
    if (input) input.rows = Math.min(6, input.value.split('\n').length);
  }

  protected override updated(): void {
    this.#fit();
  }
}

/** While characters are composed, Enter ends the composing and nothing else. Safari says so by the key code only. */
function isComposing(event: {readonly isComposing: boolean; readonly keyCode: number}): boolean {
  return event.isComposing || event.keyCode === 229;
}

define('vicolo-chat-composer', VicoloChatComposer);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-chat-composer': VicoloChatComposer;
  }
}
