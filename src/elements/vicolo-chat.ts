import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {byKey} from '../binding/by-key.js';
import {BlobUrls} from '../binding/blob-urls.js';
import {BlockWindow} from '../binding/block-window.js';
import {copyText} from '../binding/copy-text.js';
import {define} from '../binding/define.js';
import {FileDrop} from '../binding/file-drop.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {blocksOf, type ChatBlock} from '../session/chat/blocks.js';
import {Fresh} from '../session/chat/fresh.js';
import type {ChatHistory} from '../session/chat/history.js';
import type {ChatMessage} from '../session/chat/message.js';
import {realClock} from '../session/clock.js';
import type {RoomSession} from '../session/room-session.js';
import {actOn} from './chat/acts.js';
import {Announcer, announcementOf} from './chat/announcer.js';
import {blockTemplate} from './chat/block-template.js';
import {earlierTemplate, emptyTemplate, newestTemplate} from './chat/list-notes.js';
import {handOn, moveThrough, tendActions} from './chat/list-focus.js';
import {paintAvatars, type MessageAct, type MessageView} from './chat/message-template.js';
import {ViewKeeper} from './chat/view-keeper.js';
import {panelClose} from './panel-close.js';
import {controlStyles} from './styles/controls.js';
import {chatStyles} from './styles/vicolo-chat.js';
import {VicoloElement} from './vicolo-element.js';
import './vicolo-chat-composer.js';
import './icons/chat.js';
import './words/chat.js';

/**
 * The talk of a room: messages to all or to one person, files, and what was said before, where the page knows it.
 * Everything that others write is shown as text. Tab reaches the list, arrow keys go from message to message, and Tab
 * from there to what can be done with one. Pictures are shown from memory: a content security policy needs
 * `img-src blob:` for them, else their names stand there.
 *
 * @summary Chat.
 * @csspart base - The whole chat.
 * @csspart header - The title.
 * @csspart close-button - Closes the panel, where it is one of a room.
 * @csspart list - The messages.
 * @csspart message - Every message.
 * @csspart own-message - One's own message.
 * @csspart bubble - What a message says.
 * @csspart name - Who says it.
 * @csspart file - A file in a message.
 * @csspart picture - A picture in a message.
 * @csspart retry-button - The button that sends again.
 * @csspart newest-button - The button that goes to the newest message.
 * @csspart composer - Where a message is written.
 */
export class VicoloChat extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, chatStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** Where earlier messages come from, for who joins late. The service keeps none. */
  @property({attribute: false}) history?: ChatHistory | undefined;

  /** The largest file that is sent and taken, in bytes. Without it 10 MiB, and never more than 64. */
  @property({type: Number, attribute: 'max-file-size'}) maxFileSize?: number | undefined;

  /** Sends text only. Files of others are still shown. */
  @property({type: Boolean, attribute: 'without-files'}) withoutFiles = false;

  /** Sends to everyone only. */
  @property({type: Boolean, attribute: 'without-private'}) withoutPrivate = false;

  @state() private said = '';

  readonly #session = new SessionController(this);
  readonly #messages = new StoreController(this, () => this.#chat?.messages);
  readonly #unread = new StoreController(this, () => this.#chat?.unread);
  readonly #skipped = new StoreController(this, () => this.#chat?.skipped);
  readonly #earlier = new StoreController(this, () => this.#chat?.earlier);
  readonly #phase = new StoreController(this, () => this.#session.value?.phase);
  readonly #window = new BlockWindow(this);
  readonly #urls = new BlobUrls(this);
  readonly #views = new ViewKeeper();
  readonly #fresh = new Fresh();
  readonly #drop = new FileDrop(
    this,
    () => !this.withoutFiles,
    (files) => this.#composer?.sendFiles(files),
  );
  readonly #announcer = new Announcer(realClock, (messages) => {
    if (this.isConnected) this.#say(announcementOf(messages, this.words));
  });
  #blocks: readonly ChatBlock[] = [];

  get #chat() {
    return this.#session.value?.chat;
  }

  get #composer() {
    return this.renderRoot.querySelector('vicolo-chat-composer');
  }

  /** Goes to the field for a message. */
  override focus(options?: FocusOptions): void {
    this.#composer?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('visibilitychange', this.#read);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('visibilitychange', this.#read);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const messages = this.#messages.value ?? [];
    this.#blocks = blocksOf(messages, this.#blocks);
    this.#hear(messages);
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const blocks = this.#blocks;
    const view = this.#view();
    const skipped = this.#skipped.value ?? 0;
    return html`<section class="base ${this.#drop.isOver ? 'dropping' : ''}" part="base" aria-labelledby="title">
      <div class="header" part="header">
        <h2 id="title">${words.chat}</h2>
        ${panelClose(this, this.#session.value, words)}
      </div>
      <div
        class="list"
        part="list"
        role="log"
        aria-live="off"
        tabindex="0"
        aria-label=${words.messages}
        @click=${this.#clicked}
        @keydown=${moveThrough}
        @focusin=${tendActions}
      >
        ${earlierTemplate(this.#earlier.value ?? 'none', words, this.#loadEarlier)}
        ${blocks.length ? nothing : emptyTemplate(words)}
        ${byKey(
          blocks,
          ({key}) => key,
          (block, i) => blockTemplate(block, i >= blocks.length - 2 || this.#window.isNear(block.key), view),
        )}
        ${skipped ? html`<p class="note">${words.leftOut(skipped)}</p>` : nothing}
      </div>
      <div class="foot">
        ${this.#newest()}
        <vicolo-chat-composer
          part="composer"
          exportparts="input, recipient, send-button, attach-button"
          .session=${this.#session.value}
          ?without-files=${this.withoutFiles}
          ?without-private=${this.withoutPrivate}
        ></vicolo-chat-composer>
      </div>
      <div class="drop" aria-hidden="true">${this.#drop.isOver ? words.dropFiles : nothing}</div>
      <div class="hidden" aria-live="polite">${this.said}</div>
    </section>`;
  }

  #newest(): TemplateResult | typeof nothing {
    if (this.#window.atEnd || this.#blocks.length === 0) return nothing;
    return newestTemplate(this.#unread.value ?? 0, this.words, this.#toEnd);
  }

  /** A panel that was opened before it was downloaded has the focus: it goes on to the field. */
  protected override firstUpdated(): void {
    if (!this.matches(':focus')) return;
    void this.#composer?.updateComplete.then(() => {
      this.focus({preventScroll: true});
    });
  }

  protected override updated(): void {
    const chat = this.#chat;
    if (this.history) chat?.setHistory(this.history);
    if (this.maxFileSize != null) chat?.setFileLimit(this.maxFileSize);
    const isFirst = !this.#blocks.some(({key}) => key < 0);
    if (isFirst && chat?.earlier.get() === 'more' && this.#phase.value?.is === 'joined') void chat.loadEarlier();
    paintAvatars(this.renderRoot);
    this.#read();
  }

  /** Messages of others, for screen readers; one's own go to the end of the list. */
  #hear(messages: readonly ChatMessage[]): void {
    const fresh = this.#fresh.look(messages);
    if (fresh.some(({from}) => from.isLocal)) this.#window.toEnd();
    this.#announcer.tell(fresh.filter(({from}) => !from.isLocal));
  }

  /** What is on the screen is read. */
  readonly #read = (): void => {
    if (!this.#chat?.unread.get() || this.ownerDocument.visibilityState !== 'visible') return;
    if (this.#window.atEnd && this.#window.isShown) this.#chat.markRead();
  };

  readonly #toEnd = (): void => {
    this.#window.toEnd();
    this.focus();
  };

  readonly #loadEarlier = (): void => void this.#chat?.loadEarlier();

  #view(): MessageView {
    const {words, language} = this;
    return this.#views.of({words, language, urls: this.#urls, mayReply: !this.withoutPrivate});
  }

  readonly #clicked = ({target}: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-act]');
    const id = button?.closest<HTMLElement>('.message')?.dataset['id'];
    const message = this.#messages.value?.find((one) => one.id === id);
    if (!button || !message) return;
    handOn(button);
    this.#act(button.dataset['act'] as MessageAct, message);
  };

  #act(act: MessageAct, message: ChatMessage): void {
    if (act === 'reply') this.#composer?.writeTo(message.from);
    else if (act === 'copy') void this.#copy(message.text);
    else if (this.#chat) actOn(this.#chat, act, message);
  }

  /** Without a clipboard the text can be marked and copied by hand. */
  async #copy(text: string): Promise<void> {
    if (await copyText(text)) this.#say(this.words.messageCopied);
  }

  /** The same words twice are said twice. */
  #say(words: string): void {
    this.said = words === this.said ? `${words}\u00a0` : words;
  }
}

define('vicolo-chat', VicoloChat);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-chat': VicoloChat;
  }
}
