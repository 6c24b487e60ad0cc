import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {map} from 'lit/directives/map.js';
import {define} from '../binding/define.js';
import {NewsController} from '../binding/news-controller.js';
import {NoticeSounds} from '../binding/notice-sounds.js';
import {viewOf} from '../binding/room-view.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {ToldKind} from '../session/news.js';
import {NoticeBoard} from '../session/notice-board.js';
import type {RoomSession} from '../session/room-session.js';
import {icon, type IconName} from './icons/icons.js';
import './icons/media.js';
import './icons/meeting.js';
import {noticeWords, type NoticeKind} from './notice-words.js';
import {controlStyles} from './styles/controls.js';
import {noticesStyles} from './styles/vicolo-notices.js';
import {VicoloElement} from './vicolo-element.js';
import './words/people.js';

const ICONS: Readonly<Record<ToldKind, IconName>> = {
  joined: 'people',
  left: 'leave',
  shares: 'screen-share',
  hand: 'hand',
  message: 'chat',
};

/**
 * Tells who comes, goes, shares a screen, raises a hand, and writes while the chat panel is closed: to eyes for some seconds, to screen readers with pauses,
 * and to ears where `sounds` is set. What happens together is told together. Reactions are read out, since eyes see
 * them on the tiles. A host's question to unmute stands here until it is answered, and who waits to be let in until
 * somebody decides.
 *
 * @summary Short notices of what happens in the room.
 * @csspart base - All notices.
 * @csspart notice - One notice.
 * @csspart question - The host's question to unmute, and who waits to be let in.
 * @csspart button - The buttons of a question.
 */
export class VicoloNotices extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, noticesStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** Tells of nothing but a host's question. */
  @property({type: Boolean, attribute: 'without-notices'}) withoutNotices = false;

  /** Small sounds with the notices. */
  @property({type: Boolean}) sounds = false;

  readonly #session = new SessionController(this);
  readonly #board = new NoticeBoard<NoticeKind>();
  readonly #shown = new StoreController(this, () => this.#board.shown);
  readonly #spoken = new StoreController(this, () => this.#board.spoken);
  readonly #panel = new StoreController(this, () => this.#session.value && viewOf(this.#session.value).panels.open);
  readonly #asked = new StoreController(this, () => this.#session.value?.moderator.asked);
  readonly #sounds = new NoticeSounds();
  readonly #waiting = new StoreController(this, () => this.#session.value?.moderator.waiting);
  readonly #captioned = new StoreController(this, () => this.#session.value?.captions.shown);
  readonly #captionPlace = new StoreController(this, () => this.#session.value?.captions.place);
  #wasAsked = false;
  #waited = 0;
  #hadFocus = false;
  #panelWas: string | undefined;

  constructor() {
    super();
    new NewsController(this, () => this.#session.value, {
      news: ({kind, name}) => {
        this.#tell(kind, name);
      },
      message: (who) => {
        if (this.#chatIsClosed) this.#tell('message', who);
      },
      reaction: ({name}, who) => {
        if (!this.withoutNotices) this.#board.add(`reaction:${name}`, who, false);
      },
    });
  }

  /** An open chat tells of its messages by itself, and a page without one may show them in its own way. */
  get #chatIsClosed(): boolean {
    const session = this.#session.value;
    if (!session) return false;
    const {registered, open} = viewOf(session).panels;
    return open.get() !== 'chat' && registered.get().some(({name}) => name === 'chat');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#board.clear();
    this.#sounds.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = this.#asked.value ?? false;
    const waiting = this.#waiting.value?.length ?? 0;
    if (asked && !this.#wasAsked && this.sounds) this.#sounds.play('asked');
    if (waiting > this.#waited && this.sounds) this.#sounds.play('knock');
    this.#wasAsked = asked;
    this.#waited = waiting;
    if (this.#panel.value === 'chat' && this.#panelWas !== 'chat') this.#board.drop('message');
    this.#panelWas = this.#panel.value;
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    if (changed.has('withoutNotices') && this.withoutNotices) this.#board.clear();
  }

  /** Whoever answers a question takes its buttons away, and stays in the room. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>('.base')?.focus();
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const shown = this.#shown.value ?? [];
    const spoken = this.#spoken.value ?? [];
    return html`<div class=${this.#captionsAreBelow ? 'base above' : 'base'} part="base" tabindex="-1">
      <div role="alert" class="asked">${this.#questions()}</div>
      <div class="shown" aria-hidden="true">
        ${map(
          shown,
          (group) =>
            html`<p class="notice" part="notice">
              ${icon(ICONS[group.kind as ToldKind])}<span>${noticeWords(words, group)}</span>
            </p>`,
        )}
      </div>
      <div class="hidden" role="status">${spoken.map((group) => noticeWords(words, group)).join('. ')}</div>
    </div>`;
  }

  #question(): TemplateResult {
    const {words} = this;
    return html`<div class="notice question" part="question">
      ${icon('microphone')}<span>${words.askedToUnmute}</span>
      <span class="answers">
        <button type="button" class="primary" part="button" @click=${this.#unmute}>${words.unmute}</button>
        <button type="button" part="button" @click=${this.#notNow}>${words.notNow}</button>
      </span>
    </div>`;
  }

  /** Neither covers the other. */
  get #captionsAreBelow(): boolean {
    return this.#captioned.value === true && this.#captionPlace.value === 'bottom';
  }

  #questions(): readonly TemplateResult[] {
    return [...(this.#asked.value ? [this.#question()] : []), ...(this.#knocks ? [this.#door()] : [])];
  }

  /** Who looks at the list of people sees there who waits. */
  get #knocks(): boolean {
    return Boolean(this.#waiting.value?.length) && this.#panel.value !== 'people';
  }

  #door(): TemplateResult {
    return html`<div class="notice question" part="question">
      <vicolo-waiting-list brief exportparts="button" .session=${this.#session.value}></vicolo-waiting-list>
    </div>`;
  }

  #tell(kind: ToldKind, name: string): void {
    if (this.withoutNotices) return;
    this.#board.add(kind, name);
    if (this.sounds) this.#sounds.play(kind);
  }

  readonly #unmute = (): void => {
    this.#session.value?.moderator.answered();
    void this.#session.value?.setMicrophone(true);
  };

  readonly #notNow = (): void => {
    this.#session.value?.moderator.answered();
  };
}

define('vicolo-notices', VicoloNotices);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-notices': VicoloNotices;
  }
}
